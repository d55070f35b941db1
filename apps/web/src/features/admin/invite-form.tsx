import { Button, NativeSelect, TextInput } from '@mantine/core';
import { grantableRoles, invite, isProgramRole, listInvitations, listPrograms } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useContractForm } from '../../lib/contract-form.ts';
import { useAction, useCan, useEndpoint } from '../../lib/endpoint.ts';
import { type Language, useLanguage } from '../../lib/i18n.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import { PersonPicker } from '../people/person-picker.tsx';
import classes from './admin.module.css';

type Values = {
  email: string;
  name: string;
  role: (typeof grantableRoles)[number];
  programId: string;
  personId: string | null;
  language: Language;
};

export const InviteForm = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useTranslations('admin.invitations');
  const what = useTranslations('admin.roleWhat');
  const common = useTranslations('common');
  const can = useCan();
  const { language } = useLanguage();
  const programs = useEndpoint(listPrograms, { limit: 100 }, { enabled: can('program.list') });
  const send = useAction(invite, { refreshes: [listInvitations] });
  const { form, submit } = useContractForm<Values, typeof invite.input>({
    endpoint: invite,
    initialValues: { email: '', name: '', role: 'program_manager', programId: '', personId: null, language },
    toInput: ({ programId, personId, ...values }) => ({
      ...values,
      programId: isProgramRole(values.role) && programId !== '' ? programId : null,
      personId: values.role === 'delegate' ? personId : null,
    }),
    onInput: async (input) => {
      await send.mutateAsync(input);
      void showToast({ message: t('sent', { email: input.email }) });
      onDone();
    },
  });
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <TextInput label={t('email')} type="email" required autoFocus {...form.getInputProps('email')} />
      <TextInput label={t('name')} required {...form.getInputProps('name')} />
      <NativeSelect
        label={t('role')}
        description={what(form.values.role)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={grantableRoles.map((role) => ({ value: role, label: common(`role.${role}`) }))}
        {...form.getInputProps('role')}
      />
      {form.values.role === 'delegate' ? (
        <PersonPicker
          label={t('leader')}
          description={t('leaderHint')}
          initial={null}
          {...form.getInputProps('personId')}
        />
      ) : null}
      {isProgramRole(form.values.role) ? (
        <NativeSelect
          label={t('program')}
          data={[
            { value: '', label: t('everyProgram') },
            ...(programs.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('programId')}
        />
      ) : null}
      <NativeSelect
        label={t('language')}
        data={[
          { value: 'en', label: common('language.en') },
          { value: 'it', label: common('language.it') },
        ]}
        {...form.getInputProps('language')}
      />
      <div className={classes.wide}>
        <Problem error={Object.keys(form.errors).length === 0 ? send.error : null} />
        <div className={classes.buttons}>
          <Button type="submit" loading={send.isPending}>
            {t('send')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {common('action.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
};
