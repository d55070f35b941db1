import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';
import { GroupsPanel } from './groups-panel.tsx';
import classes from './profile.module.css';
import { StylePanel } from './style-panel.tsx';
import { TimePanel } from './time-panel.tsx';

export const ProfilePage = () => {
  const t = useTranslations('profile');
  return (
    <div className={classes.narrow}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={classes.column}>
        <StylePanel />
        <TimePanel />
        <GroupsPanel />
      </div>
    </div>
  );
};
