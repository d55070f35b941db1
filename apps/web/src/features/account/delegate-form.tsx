import { Button, NativeSelect, TextInput } from '@mantine/core';
import { listMyDelegates, nameDelegate } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useContractForm } from '../../lib/contract-form.ts';
import { useAction } from '../../lib/endpoint.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import classes from './account.module.css';

export const DelegateForm = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useTranslations('account.delegates');
  const common = useTranslations('common');
  const { language } = useLanguage();
  const send = useAction(nameDelegate, { refreshes: [listMyDelegates] });
  const { form, submit } = useContractForm({
    endpoint: nameDelegate,
    initialValues: { email: '', name: '', language },
    toInput: (values) => values,
    onInput: async (input) => {
      await send.mutateAsync(input);
      void showToast({ message: t('sent', { email: input.email }) });
      onDone();
    },
  });
  return (
    <form onSubmit={submit} className={classes.stack} noValidate>
      <TextInput label={t('email')} type="email" required autoFocus w="100%" {...form.getInputProps('email')} />
      <TextInput label={t('fullName')} required w="100%" {...form.getInputProps('name')} />
      <NativeSelect
        label={t('language')}
        w="100%"
        data={[
          { value: 'en', label: common('language.en') },
          { value: 'it', label: common('language.it') },
        ]}
        {...form.getInputProps('language')}
      />
      <Problem error={Object.keys(form.errors).length === 0 ? send.error : null} />
      <div className={classes.buttons}>
        <Button type="submit" loading={send.isPending}>
          {t('send')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {common('action.cancel')}
        </Button>
      </div>
    </form>
  );
};
