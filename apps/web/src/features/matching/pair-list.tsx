import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../lib/i18n.tsx';
import { searchChoice } from '../../lib/search-params.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { Problem } from '../../ui/problem.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { FitLegend } from '../pairs/fit.tsx';
import classes from './matching.module.css';
import { changesFirst, type PairEntry } from './pair-entries.ts';
import { departmentsOf, orderedPairs, type PairFilter, pairKey, pairOrders } from './pair-order.ts';
import { PairRow } from './pair-row.tsx';
import type { Constraints } from './use-constraints.ts';

/** More would make each click slow; fewer would make a cohort of 500 tedious. */
const PER_PAGE = 50;

type Props = {
  readonly entries: readonly PairEntry[];
  /** Other choices are tried: what they change stands first, and is marked. */
  readonly isPreview: boolean;
  /** Under other weights the parts of the present fits say nothing. */
  readonly isReweighed: boolean;
  readonly constraints: Constraints;
  readonly canEdit: boolean;
  readonly chosen: string | null;
  readonly onChoose: (key: string, isByKeyboard: boolean) => void;
};

/** Up and down move between pairs, as in any list. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-pair-button]')];
  const present = buttons.findIndex((button) => document.activeElement?.isSameNode(button));
  const next = buttons[present + (event.key === 'ArrowDown' ? 1 : -1)];
  if (present < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
};

const Pages = ({
  page,
  total,
  onPage,
}: {
  readonly page: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}) => {
  const t = useTranslations('matching.pairs');
  const from = page * PER_PAGE;
  const to = Math.min(total, from + PER_PAGE);
  return (
    <nav className={classes.pages} aria-label={t('page')}>
      <Button variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('previous')}
      </Button>
      <span>{t('range', { from: from + 1, to, total })}</span>
      <Button variant="default" disabled={to === total} onClick={() => onPage(page + 1)}>
        {t('next')}
      </Button>
    </nav>
  );
};

const useShown = (
  { entries, isPreview }: Pick<Props, 'entries' | 'isPreview'>,
  filter: PairFilter,
  isOnly: boolean,
) => {
  const { language } = useLanguage();
  const wanted = useDeferredValue(filter);
  return useMemo(() => {
    const ordered = orderedPairs(entries, wanted, language);
    if (!isPreview) return ordered;
    const sorted = changesFirst(ordered, language);
    return isOnly ? sorted.filter(({ fate }) => fate !== 'kept') : sorted;
  }, [entries, wanted, language, isPreview, isOnly]);
};

type PreviewLineProps = {
  readonly shown: readonly PairEntry[];
  readonly isOnly: boolean;
  readonly onOnly: (isOnly: boolean) => void;
};

const PreviewLine = ({ shown, isOnly, onOnly }: PreviewLineProps) => {
  const t = useTranslations('review.preview');
  const count = (fate: PairEntry['fate']): number => shown.filter((entry) => entry.fate === fate).length;
  return (
    <div className={classes.previewLine}>
      <strong>{t('title')}</strong>
      <span>{t('listed', { kept: count('kept'), joining: count('joining'), leaving: count('leaving') })}</span>
      <Checkbox label={t('onlyChanges')} checked={isOnly} onChange={(event) => onOnly(event.currentTarget.checked)} />
    </div>
  );
};

export const PairList = ({ entries, isPreview, isReweighed, constraints, canEdit, chosen, onChoose }: Props) => {
  const t = useTranslations('matching.pairs');
  const preview = useTranslations('review.preview');
  const partsText = useTranslations('pairs.list');
  const { language } = useLanguage();
  const [filter, setFilter] = useState<PairFilter>({ q: '', department: '', order: 'bestFirst' });
  const [page, setPage] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const [isOnly, setOnly] = useState(false);
  const shown = useShown({ entries, isPreview }, filter, isOnly);
  const departments = useMemo(() => departmentsOf(entries, language), [entries, language]);
  const last = Math.max(0, Math.ceil(shown.length / PER_PAGE) - 1);
  const present = Math.min(page, last);
  const narrow = (part: Partial<PairFilter>): void => {
    setFilter((before) => ({ ...before, ...part }));
    setPage(0);
  };
  if (entries.length === 0) return <EmptyState title={t('emptyTitle')} why={t('emptyWhy')} />;
  return (
    <div ref={top} className={classes.list}>
      <search className={classes.filters}>
        <TextInput
          type="search"
          label={t('search')}
          leftSection={<SearchIcon />}
          value={filter.q}
          onChange={(event) => narrow({ q: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('department')}
          value={filter.department}
          data={[{ value: '', label: t('anyDepartment') }, ...departments]}
          onChange={(event) => narrow({ department: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('sort')}
          value={filter.order}
          data={pairOrders.map((order) => ({ value: order, label: t(order) }))}
          onChange={(event) => narrow({ order: searchChoice(event.currentTarget.value, pairOrders) ?? 'bestFirst' })}
        />
      </search>
      {isReweighed ? null : <FitLegend />}
      {isPreview ? (
        <PreviewLine shown={shown} isOnly={isOnly} onOnly={setOnly} />
      ) : (
        <p className={classes.dim} role="status">
          {t('found', { count: shown.length })}
        </p>
      )}
      <Problem error={constraints.error} />
      {shown.length > 0 ? null : isPreview && isOnly ? (
        <EmptyState title={preview('nothingTitle')} why={preview('nothingWhy')} />
      ) : (
        <EmptyState title={t('noneTitle')} why={t('noneWhy')} />
      )}
      <div className={classes.rowHead} aria-hidden="true">
        <span className={classes.sides}>
          <span>{t('mentee')}</span>
          <span />
          <span>{t('mentor')}</span>
        </span>
        <span>{partsText('fit')}</span>
      </div>
      <ul className={classes.rows} onKeyDown={moveFocus}>
        {shown.slice(present * PER_PAGE, (present + 1) * PER_PAGE).map((entry) => {
          const key = pairKey(entry);
          return (
            <PairRow
              key={key}
              entry={entry}
              isReweighed={isReweighed}
              constraints={constraints}
              canEdit={canEdit}
              isChosen={key === chosen}
              onChoose={(isByKeyboard) => onChoose(key, isByKeyboard)}
            />
          );
        })}
      </ul>
      {shown.length > PER_PAGE ? (
        <Pages
          page={present}
          total={shown.length}
          onPage={(next) => {
            setPage(next);
            top.current?.scrollIntoView();
          }}
        />
      ) : null}
    </div>
  );
};
