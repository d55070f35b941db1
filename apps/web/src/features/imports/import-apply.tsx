import { Button, Checkbox, Radio, Stack } from '@mantine/core';
import { applyImport, getImport, type ImportView, listImports } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { searchChoice } from '../../lib/search-params.ts';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import classes from './imports.module.css';

const answers = ['keep', 'mark_left'] as const;

/** The decisions only a person can take, and the one button that changes the directory. */
export const ImportApply = ({ run }: { readonly run: ImportView }) => {
  const t = useTranslations('imports.apply');
  const { counts } = run;
  const [leavers, setLeavers] = useState<'keep' | 'mark_left'>();
  const [skipFaultyRows, setSkip] = useState(false);
  const [asked, setAsked] = useState<'leavers' | 'faulty'>();
  const apply = useAction(applyImport, { refreshes: [getImport, listImports] });
  const count = counts.joiners + counts.changed + (leavers === 'mark_left' ? counts.leavers : 0);

  const send = () => {
    if (counts.faultyRows > 0 && !skipFaultyRows) return setAsked('faulty');
    if (counts.leavers > 0 && leavers === undefined) return setAsked('leavers');
    setAsked(undefined);
    apply.mutate({ importId: run.id, skipFaultyRows, ...(leavers === undefined ? {} : { leavers }) });
  };
  return (
    <Panel title={t('title')}>
      <Stack gap="sm">
        {counts.faultyRows > 0 ? (
          <Checkbox
            label={t('faulty', { count: counts.faultyRows })}
            description={t('faultyHint')}
            checked={skipFaultyRows}
            onChange={(event) => setSkip(event.currentTarget.checked)}
            error={asked === 'faulty' && !skipFaultyRows ? t('askFaulty') : null}
          />
        ) : null}
        {counts.leavers > 0 ? (
          <Radio.Group
            label={t('leavers', { count: counts.leavers })}
            value={leavers ?? null}
            onChange={(value) => setLeavers(searchChoice(value, answers))}
            error={asked === 'leavers' && leavers === undefined ? t('askLeavers') : null}
          >
            <Stack gap={6} mt={6}>
              <Radio value="keep" label={t('keep')} />
              <Radio value="mark_left" label={t('markLeft')} />
            </Stack>
          </Radio.Group>
        ) : null}
        <Problem error={apply.error} />
        {count === 0 && counts.leavers === 0 ? (
          <span className={classes.dim}>{t('nothing')}</span>
        ) : (
          <div>
            <Button onClick={send} loading={apply.isPending}>
              {t('button', { count })}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  );
};
