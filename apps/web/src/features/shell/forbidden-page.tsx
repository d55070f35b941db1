import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';

export const ForbiddenPage = () => {
  const t = useTranslations('common');
  return (
    <>
      <PageHeader title={t('forbidden.title')} lead={t('forbidden.lead')} />
      <Link to="/">{t('notFound.home')}</Link>
    </>
  );
};
