import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';

export const NotFoundPage = () => {
  const t = useTranslations('common');
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.lead')} />
      <Link to="/">{t('notFound.home')}</Link>
    </>
  );
};
