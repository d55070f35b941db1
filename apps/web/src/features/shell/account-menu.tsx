import { useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMe } from '../../lib/endpoint.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { useRows } from '../../lib/rows.ts';
import { Choice } from '../../ui/choice.tsx';
import { DropPanel } from '../../ui/drop-panel.tsx';
import { AutoIcon, MoonIcon, PencilIcon, PersonIcon, SignOutIcon, SunIcon } from '../../ui/icons.tsx';
import classes from './account-menu.module.css';

export const AccountMenu = () => {
  const t = useTranslations('common');
  const { name, email, organization, personId } = useMe();
  const { language, speak } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [rows, chooseRows] = useRows();
  return (
    <DropPanel id="account-menu" label={t('shell.account')} icon={<PersonIcon />} text={name}>
      {(close) => (
        <div className={classes.panel}>
          <div>
            <strong>{name}</strong>
            <div className={classes.dim}>{email}</div>
            <div className={classes.dim}>{organization.name}</div>
          </div>
          <Choice
            label={t('language.label')}
            value={language}
            onChange={speak}
            options={[
              { value: 'en', label: t('language.en') },
              { value: 'it', label: t('language.it') },
            ]}
          />
          <Choice
            label={t('shell.scheme.label')}
            value={colorScheme}
            onChange={setColorScheme}
            options={[
              { value: 'light', label: t('shell.scheme.light'), icon: <SunIcon size={16} /> },
              { value: 'dark', label: t('shell.scheme.dark'), icon: <MoonIcon size={16} /> },
              { value: 'auto', label: t('shell.scheme.auto'), icon: <AutoIcon size={16} /> },
            ]}
          />
          <Choice
            label={t('shell.rows.label')}
            value={rows}
            onChange={chooseRows}
            options={[
              { value: 'normal', label: t('shell.rows.normal') },
              { value: 'compact', label: t('shell.rows.compact') },
            ]}
          />
          {personId === null ? null : (
            <Link to="/profile" className={classes.link} onClick={close}>
              <PencilIcon />
              {t('shell.profile')}
            </Link>
          )}
          <Link to="/account" className={classes.link} onClick={close}>
            <PersonIcon />
            {t('shell.security')}
          </Link>
          <form method="post" action="/sign-out">
            <button type="submit" className={classes.link}>
              <SignOutIcon />
              {t('shell.signOut')}
            </button>
          </form>
        </div>
      )}
    </DropPanel>
  );
};
