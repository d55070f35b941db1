import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useCan } from '../../lib/endpoint.ts';
import { SectionTabs } from '../../ui/section-tabs.tsx';

export const AdminTabs = () => {
  const t = useTranslations('admin.tabs');
  const can = useCan();
  return (
    <SectionTabs label={t('label')}>
      {can('role.read') ? <Link to="/admin/roles">{t('roles')}</Link> : null}
      {can('outbox.read') ? <Link to="/admin/outbox">{t('outbox')}</Link> : null}
      {can('audit.read') ? <Link to="/admin/audit">{t('audit')}</Link> : null}
    </SectionTabs>
  );
};
