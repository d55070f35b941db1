import { Button } from '@mantine/core';
import { beginSecondFactor, confirmSecondFactor, getMe, removeSecondFactor } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useMe } from '../../lib/endpoint.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import classes from './account.module.css';
import { CodeForm } from './code-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

const Off = ({ onCodes }: { readonly onCodes: (codes: readonly string[]) => void }) => {
  const t = useTranslations('account.factor');
  const begin = useAction(beginSecondFactor);
  const confirm = useAction(confirmSecondFactor, { refreshes: [getMe] });
  if (begin.data === undefined) {
    return (
      <>
        <Problem error={begin.error} />
        <Button loading={begin.isPending} onClick={() => begin.mutate({})}>
          {t('begin')}
        </Button>
      </>
    );
  }
  return (
    <>
      <span>{t('scan')}</span>
      <img
        className={classes.qr}
        width={200}
        height={200}
        alt={t('qr')}
        src={`data:image/svg+xml,${encodeURIComponent(begin.data.qrSvg)}`}
      />
      <span>{t('secret')}</span>
      <code className={classes.secret}>{begin.data.secret}</code>
      <CodeForm
        label={t('code')}
        button={t('confirm')}
        isPending={confirm.isPending}
        error={confirm.error}
        onCode={async (code) => onCodes((await confirm.mutateAsync({ code })).recoveryCodes)}
      />
    </>
  );
};

const On = () => {
  const t = useTranslations('account.factor');
  const remove = useAction(removeSecondFactor, { refreshes: [getMe] });
  return (
    <CodeForm
      label={t('code')}
      hint={t('turnOffHint')}
      button={t('turnOff')}
      isPending={remove.isPending}
      error={remove.error}
      onCode={(code) => remove.mutateAsync({ code })}
    />
  );
};

export const SecondFactor = () => {
  const t = useTranslations('account.factor');
  const { secondFactor } = useMe();
  // Shown once by the server, so they are kept on the page until somebody says they are safe.
  const [codes, setCodes] = useState<readonly string[]>();
  const isOn = secondFactor === 'on';
  return (
    <Panel title={t('title')} lead={t(isOn ? 'on' : 'off')}>
      <div className={classes.stack}>
        {secondFactor === 'required' ? <Notice tone="warning">{t('required')}</Notice> : null}
        {codes !== undefined ? (
          <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />
        ) : isOn ? (
          <On />
        ) : (
          <Off onCodes={setCodes} />
        )}
      </div>
    </Panel>
  );
};
