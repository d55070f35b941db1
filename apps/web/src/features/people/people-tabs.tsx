import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useCan } from '../../lib/endpoint.ts';
import { SectionTabs } from '../../ui/section-tabs.tsx';

const exact = { exact: true, includeSearch: false } as const;

export const PeopleTabs = () => {
  const t = useTranslations('people.tabs');
  const can = useCan();
  return (
    <SectionTabs label={t('label')}>
      <Link to="/people" activeOptions={exact}>
        {t('directory')}
      </Link>
      {can('orgchart.read') ? <Link to="/people/org-chart">{t('orgChart')}</Link> : null}
      {can('import.use') ? <Link to="/imports">{t('imports')}</Link> : null}
    </SectionTabs>
  );
};
