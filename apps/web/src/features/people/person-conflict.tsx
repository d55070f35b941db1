import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import classes from './people.module.css';
import type { PersonValues } from './person-values.ts';

type Difference = { readonly field: keyof PersonValues; readonly mine: string; readonly theirs: string };

const said = (value: PersonValues[keyof PersonValues]): string => {
  if (value === null || value === '') return '–';
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => (typeof item === 'string' ? item : `${item.label} ${item.level}`)).join(', ') || '–';
};

const fields = [
  'firstName',
  'lastName',
  'jobTitle',
  'level',
  'department',
  'site',
  'timeZone',
  'workingStart',
  'workingEnd',
  'languages',
  'interests',
  'goals',
  'teaches',
  'learns',
] as const satisfies readonly (keyof PersonValues)[];

type Props = {
  readonly mine: PersonValues;
  readonly theirs: PersonValues;
  readonly isSaving: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Two people edited the same person: both versions side by side, and nothing lost until one is chosen. */
export const PersonConflict = ({ mine, theirs, isSaving, onKeepMine, onTakeTheirs }: Props) => {
  const t = useTranslations('people.edit');
  const labels = useTranslations('people.person');
  const nameOf = (field: (typeof fields)[number]): string =>
    field === 'teaches' || field === 'learns' ? labels(field) : t(field);
  const differences = fields
    .map((field) => ({ field, mine: said(mine[field]), theirs: said(theirs[field]) }))
    .filter((difference) => difference.mine !== difference.theirs);
  const columns: readonly Column<Difference & { readonly field: (typeof fields)[number] }>[] = [
    { key: 'field', header: t('field'), cell: ({ field }) => nameOf(field) },
    { key: 'mine', header: t('yours'), cell: (difference) => difference.mine },
    { key: 'theirs', header: t('theirs'), cell: (difference) => difference.theirs },
  ];
  return (
    <div className="vv-panel">
      <Notice tone="bad" title={t('conflictTitle')}>
        {t('conflictLead')}
      </Notice>
      <DataTable caption={t('conflictTitle')} columns={columns} rows={differences} rowKey={({ field }) => field} />
      <div className={classes.buttons}>
        <Button onClick={onKeepMine} loading={isSaving}>
          {t('keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </div>
  );
};
