import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyIcon, PrintIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import classes from './account.module.css';

type Props = { readonly codes: readonly string[]; readonly onKept: () => void };

export const RecoveryCodes = ({ codes, onKept }: Props) => {
  const t = useTranslations('account.factor');
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Notice tone="warning" title={t('codesTitle')}>
        {t('codesLead')}
      </Notice>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={`${classes.buttons} vv-no-print`}>
        <Button
          variant="default"
          leftSection={<CopyIcon />}
          onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          {t(isCopied ? 'copied' : 'copy')}
        </Button>
        <Button variant="default" leftSection={<PrintIcon />} onClick={() => print()}>
          {t('print')}
        </Button>
        <Button onClick={onKept}>{t('kept')}</Button>
      </div>
    </>
  );
};
