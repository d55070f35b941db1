import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import classes from './people.module.css';
import type { PersonValues } from './person-values.ts';

type Difference = { readonly field: keyof PersonValues; readonly mine: string; readonly theirs: string };

type Item = string | PersonValues['teaches'][number] | PersonValues['availability'][number];
type Weekday = (day: number) => string;
const said = (value: PersonValues[keyof PersonValues], weekday: Weekday): string => {
  if (value === null || value === '') return '–';
  if (!Array.isArray(value)) return String(value);
  return value.map((item: Item) => wordsOf(item, weekday)).join(', ') || '–';
};

const wordsOf = (item: Item, weekday: Weekday): string => {
  if (typeof item === 'string') return item;
  return 'day' in item ? `${weekday(item.day)} ${item.start}–${item.end}` : `${item.label} ${item.level}`;
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
  'availability',
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
  const { weekday } = useFormat();
  const nameOf = (field: (typeof fields)[number]): string =>
    field === 'teaches' || field === 'learns' ? labels(field) : t(field);
  const differences = fields
    .map((field) => ({ field, mine: said(mine[field], weekday), theirs: said(theirs[field], weekday) }))
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
