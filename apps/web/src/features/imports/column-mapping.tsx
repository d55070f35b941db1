import { Badge, Button, NativeSelect, TextInput } from '@mantine/core';
import {
  getImport,
  type ImportField,
  type ImportView,
  importFields,
  listImportChanges,
  listImportProblems,
  mapImport,
} from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import classes from './imports.module.css';

type Mapped = {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly isProposed: boolean;
};
const SAMPLES_SHOWN = 3;
const GRADES_ASKED = 100;

/** A field that was emptied again holds no number. */
const numbersOnly = (levels: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(levels).filter(([, level]) => Number.isInteger(level)));

const fieldNamed = (name: string): ImportField | null => importFields.find((field) => field === name) ?? null;

/** Grades such as "Senior" that the reading could not turn into a number. */
const useUnknownGrades = (importId: string): readonly string[] => {
  const problems = useEndpoint(listImportProblems, { importId, severity: 'error', limit: GRADES_ASKED });
  const grades = (problems.data?.items ?? [])
    .filter(({ code }) => code === 'level_unknown')
    .map(({ params }) => String(params.value ?? ''));
  return [...new Set(grades)];
};

export const ColumnMapping = ({ run }: { readonly run: ImportView }) => {
  const t = useTranslations('imports.mapping');
  const fields = useTranslations('imports.field');
  const grades = useUnknownGrades(run.id);
  const [chosen, setChosen] = useState<readonly (ImportField | null)[]>(run.columns.map(({ field }) => field));
  const [levels, setLevels] = useState<Readonly<Record<string, number>>>({});
  const save = useAction(mapImport, { refreshes: [getImport, listImportProblems, listImportChanges] });
  const twice = chosen.find((field, index) => field !== null && chosen.indexOf(field) !== index);

  const columns: readonly Column<Mapped>[] = [
    {
      key: 'column',
      header: t('column'),
      cell: ({ header, isProposed, index }) => (
        <>
          <strong>{header}</strong>{' '}
          {isProposed && chosen[index] !== null ? (
            <Badge variant="light" size="xs" tt="none">
              {t('proposed')}
            </Badge>
          ) : null}
        </>
      ),
    },
    {
      key: 'samples',
      header: t('samples'),
      isWideOnly: true,
      cell: ({ samples }) => <span className={classes.dim}>{samples.slice(0, SAMPLES_SHOWN).join(' · ')}</span>,
    },
    {
      key: 'field',
      header: t('field'),
      width: '14rem',
      cell: ({ index, header }) => (
        <NativeSelect
          aria-label={t('fieldOf', { column: header })}
          value={chosen[index] ?? ''}
          data={[
            { value: '', label: t('ignore') },
            ...importFields.map((field) => ({ value: field, label: fields(field) })),
          ]}
          onChange={(event) => setChosen(chosen.with(index, fieldNamed(event.currentTarget.value)))}
        />
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('column')}
        columns={columns}
        rows={run.columns.map((column, index) => ({ ...column, index }))}
        rowKey={({ index }) => String(index)}
      />
      {grades.length === 0 ? null : (
        <div className={classes.below}>
          <Panel title={t('levelsTitle')} lead={t('levelsLead')}>
            <div className={classes.grades}>
              {grades.map((grade) => (
                <TextInput
                  type="number"
                  key={grade}
                  label={t('levelOf', { grade })}
                  min={0}
                  max={99}
                  step={1}
                  value={Number.isInteger(levels[grade]) ? levels[grade] : ''}
                  onChange={(event) => setLevels({ ...levels, [grade]: event.currentTarget.valueAsNumber })}
                />
              ))}
            </div>
          </Panel>
        </div>
      )}
      <div className={classes.below}>
        {twice ? <Notice tone="bad">{t('twice', { field: fields(twice) })}</Notice> : null}
        <Problem error={save.error} />
      </div>
      <div className={classes.buttons}>
        <Button
          variant="default"
          loading={save.isPending}
          disabled={Boolean(twice)}
          onClick={() =>
            save.mutate(
              { importId: run.id, columns: [...chosen], levels: numbersOnly(levels) },
              { onSuccess: () => void showToast({ message: t('saved') }) },
            )
          }
        >
          {t('save')}
        </Button>
      </div>
    </>
  );
};
