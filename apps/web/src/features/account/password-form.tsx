import { Button, TextInput } from '@mantine/core';
import { listSignIns, setPassword } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useContractForm } from '../../lib/contract-form.ts';
import { useAction, useMe } from '../../lib/endpoint.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import classes from './account.module.css';

export const PasswordForm = () => {
  const t = useTranslations('account.password');
  const { email } = useMe();
  const [isSaved, setSaved] = useState(false);
  const save = useAction(setPassword, { refreshes: [listSignIns] });
  const { form, submit } = useContractForm({
    endpoint: setPassword,
    initialValues: { currentPassword: '', newPassword: '' },
    toInput: ({ currentPassword, newPassword }) => ({
      newPassword,
      ...(currentPassword === '' ? {} : { currentPassword }),
    }),
    onInput: async (input) => {
      setSaved(false);
      await save.mutateAsync(input);
      form.reset();
      setSaved(true);
    },
  });
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <form onSubmit={submit} className={classes.stack} noValidate>
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <TextInput
          type="password"
          label={t('current')}
          description={t('currentHint')}
          autoComplete="current-password"
          w="100%"
          {...form.getInputProps('currentPassword')}
        />
        <TextInput
          type="password"
          label={t('next')}
          autoComplete="new-password"
          w="100%"
          {...form.getInputProps('newPassword')}
        />
        <Problem error={Object.keys(form.errors).length === 0 ? save.error : null} />
        {isSaved ? <Notice tone="good">{t('saved')}</Notice> : null}
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('save')}
        </Button>
      </form>
    </Panel>
  );
};
