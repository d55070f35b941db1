import { Button } from '@mantine/core';
import { getMe, updateMe } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useContractForm } from '../../lib/contract-form.ts';
import { useAction, useMe } from '../../lib/endpoint.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import { ZoneInput } from '../../ui/zone-input.tsx';
import classes from './account.module.css';

export const LanguageAndZone = () => {
  const t = useTranslations('account.tongue');
  const common = useTranslations('common');
  const me = useMe();
  const { language, zone, speak } = useLanguage();
  const save = useAction(updateMe, { refreshes: [getMe] });
  const { form, submit } = useContractForm({
    endpoint: updateMe,
    initialValues: { timeZone: me.timeZone ?? zone },
    toInput: ({ timeZone }) => ({ timeZone }),
    onInput: async (input) => {
      await save.mutateAsync(input);
      void showToast({ message: t('saved') });
    },
  });
  return (
    <Panel title={t('title')}>
      <form onSubmit={submit} className={classes.stack} noValidate>
        <Choice
          label={t('language')}
          value={language}
          onChange={speak}
          options={[
            { value: 'en', label: common('language.en') },
            { value: 'it', label: common('language.it') },
          ]}
        />
        <ZoneInput label={t('zone')} description={t('zoneHint')} w="100%" {...form.getInputProps('timeZone')} />
        <Problem error={Object.keys(form.errors).length === 0 ? save.error : null} />
        <Button type="submit" variant="default" loading={save.isPending} disabled={!form.isDirty()}>
          {common('action.save')}
        </Button>
      </form>
    </Panel>
  );
};
