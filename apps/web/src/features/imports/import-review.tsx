import { Tabs } from '@mantine/core';
import type { ImportView } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { ImportApply } from './import-apply.tsx';
import { ImportChanges } from './import-changes.tsx';
import { ImportProblems } from './import-problems.tsx';
import classes from './imports.module.css';

const figures = ['joiners', 'changed', 'unchanged', 'leavers', 'errors', 'warnings'] as const;
const kinds = ['joiner', 'changed', 'leaver'] as const;

/** Everything the file would do, before it does it. */
export const ImportReview = ({ run }: { readonly run: ImportView }) => {
  const t = useTranslations('imports');
  const format = useFormat();
  const { counts } = run;
  const [tab, setTab] = useState<string | null>(counts.errors > 0 ? 'problems' : 'columns');
  const amounts = { joiner: counts.joiners, changed: counts.changed, leaver: counts.leavers };
  return (
    <>
      <dl className={classes.figures}>
        {figures.map((figure) => (
          <div key={figure} className={classes.figure} data-bad={figure === 'errors' && counts.errors > 0}>
            <dt>{t(`count.${figure}`)}</dt>
            <dd>{format.number(counts[figure])}</dd>
          </div>
        ))}
      </dl>
      <ImportApply run={run} />
      <div className="vv-panel">
        <p className={classes.dim} style={{ marginTop: 0 }}>
          {t('one.recognized', { rows: run.rows, encoding: run.encoding ?? 'XLSX' })}
        </p>
        <Tabs value={tab} onChange={setTab} keepMounted={false} variant="outline">
          <Tabs.List aria-label={t('one.tabs')} className={classes.tabs ?? ''}>
            <Tabs.Tab value="columns">{t('tab.columns')}</Tabs.Tab>
            <Tabs.Tab value="problems">{t('tab.problems', { count: counts.errors + counts.warnings })}</Tabs.Tab>
            {kinds.map((kind) => (
              <Tabs.Tab key={kind} value={kind}>
                {t(`tab.${kind}`, { count: amounts[kind] })}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="columns" pt="sm">
            <ColumnMapping key={run.columns.map(({ field }) => field).join()} run={run} />
          </Tabs.Panel>
          <Tabs.Panel value="problems" pt="sm">
            <ImportProblems run={run} />
          </Tabs.Panel>
          {kinds.map((kind) => (
            <Tabs.Panel key={kind} value={kind} pt="sm">
              <ImportChanges importId={run.id} kind={kind} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
    </>
  );
};
