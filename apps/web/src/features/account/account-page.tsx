import { useTranslations } from 'use-intl';
import { useMe } from '../../lib/endpoint.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import classes from './account.module.css';
import { Delegates } from './delegates.tsx';
import { LanguageAndZone } from './language-and-zone.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactor } from './second-factor.tsx';
import { SignIns } from './sign-ins.tsx';

export const AccountPage = () => {
  const t = useTranslations('account');
  const { email } = useMe();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { email })} />
      <div className={classes.grid}>
        <div className={classes.column}>
          <LanguageAndZone />
          <Delegates />
          <SignIns />
        </div>
        <div className={classes.column}>
          <SecondFactor />
          <PasswordForm />
        </div>
      </div>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </>
  );
};
