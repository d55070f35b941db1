import { Button } from '@mantine/core';
import { downloadImportProblems, type ImportProblem, type ImportView, listImportProblems } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addressOf } from '../../lib/download.ts';
import { usePages } from '../../lib/endpoint.ts';
import { useSentences } from '../../lib/errors.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { Choice } from '../../ui/choice.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DownloadIcon, ErrorIcon, WarningIcon } from '../../ui/icons.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './imports.module.css';

type Shown = 'all' | 'error' | 'warning';

export const ImportProblems = ({ run }: { readonly run: ImportView }) => {
  const t = useTranslations('imports.problems');
  const fields = useTranslations('imports.field');
  const sentence = useSentences('imports');
  const { language } = useLanguage();
  const [shown, setShown] = useState<Shown>('all');
  const problems = usePages(listImportProblems, {
    importId: run.id,
    limit: 50,
    ...(shown === 'all' ? {} : { severity: shown }),
  });
  const sentenceOf = ({ code, params, column, field }: ImportProblem): string =>
    sentence(`problem.${code}`, {
      column: column ?? '',
      field: field === null ? '' : fields(field),
      ...params,
    }) ?? code;
  const columns: readonly Column<ImportProblem>[] = [
    { key: 'row', header: t('row'), isNumber: true, width: '4rem', cell: ({ row }) => row },
    {
      key: 'column',
      header: t('column'),
      isWideOnly: true,
      cell: ({ column }) => column ?? <span className={classes.dim}>{t('wholeRow')}</span>,
    },
    {
      key: 'what',
      header: t('what'),
      cell: (problem) => (
        <span className={classes.problem} data-severity={problem.severity}>
          {problem.severity === 'error' ? <ErrorIcon size={16} /> : <WarningIcon size={16} />}
          <span>
            <strong>{t(problem.severity)}:</strong> {sentenceOf(problem)}
          </span>
        </span>
      ),
    },
  ];
  return (
    <>
      <div className={classes.bar}>
        <Choice
          label={t('show')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: t('all') },
            { value: 'error', label: t('errors') },
            { value: 'warning', label: t('warnings') },
          ]}
        />
        <Button
          component="a"
          href={addressOf(downloadImportProblems, { importId: run.id, language })}
          variant="default"
          leftSection={<DownloadIcon />}
        >
          {t('download')}
        </Button>
      </div>
      <Loaded query={problems} skeleton={<RowsSkeleton rows={8} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')} why={t('noneWhy')} />
          ) : (
            <DataTable
              caption={t('caption')}
              columns={columns}
              rows={items}
              rowKey={(problem) =>
                `${problem.row}-${problem.column}-${problem.code}-${Object.values(problem.params).join()}`
              }
              more={problems.more}
              isLoadingMore={problems.isLoadingMore}
            />
          )
        }
      </Loaded>
    </>
  );
};
