import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listPairs, type PairRow, type ProgramView, pairStates } from '@viceversa/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { usePages } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { searchChoice } from '../../lib/search-params.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Meter } from '../../ui/meter.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { ProgramFrame } from '../programs/program-frame.tsx';
import { useFitNumber } from './fit.tsx';
import { PairStateBadge } from './pair-state.tsx';
import classes from './pairs.module.css';

const route = getRouteApi('/programs/$programId/pairs');

const useColumns = (programId: string): readonly Column<PairRow>[] => {
  const t = useTranslations('pairs.list');
  const format = useFormat();
  const fitText = useFitNumber();
  return useMemo(
    () => [
      {
        key: 'pair',
        header: `${t('mentee')} · ${t('mentor')}`,
        cell: (pair) => (
          <>
            <Link
              to="/programs/$programId/pairs/$pairId"
              params={{ programId, pairId: pair.id }}
              className={classes.pairLink}
            >
              <span>{pair.menteeName}</span>
              <span>{pair.mentorName}</span>
            </Link>
            <span className="vv-phone-only">
              <PairStateBadge state={pair.state} />
            </span>
          </>
        ),
      },
      {
        key: 'departments',
        header: t('departments'),
        isWideOnly: true,
        cell: ({ menteeDepartment, mentorDepartment }) => (
          <span className={classes.two}>
            <span>{menteeDepartment ?? '–'}</span>
            <span>{mentorDepartment ?? '–'}</span>
          </span>
        ),
      },
      { key: 'state', header: t('state'), isWideOnly: true, cell: ({ state }) => <PairStateBadge state={state} /> },
      {
        key: 'answers',
        header: t('answers'),
        isNumber: true,
        cell: ({ answers }) => (
          <>
            <span aria-hidden="true">{t('answersOf', { answers })}</span>
            <span className="vv-sr">{t('answersLabel', { answers })}</span>
          </>
        ),
      },
      {
        key: 'answerBy',
        header: t('answerBy'),
        isWideOnly: true,
        cell: ({ answerBy, state }) =>
          answerBy === null || state !== 'proposed' ? (
            '–'
          ) : (
            <time dateTime={answerBy} title={format.relative(answerBy)}>
              {format.instant(answerBy)}
            </time>
          ),
      },
      { key: 'fit', header: t('fit'), isNumber: true, isWideOnly: true, cell: ({ score }) => fitText(score) },
    ],
    [programId, t, format, fitText],
  );
};

const NoPairs = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('pairs.list');
  return (
    <EmptyState
      title={t('emptyTitle')}
      why={t('emptyWhy')}
      action={
        program.can.includes('match') ? (
          <Button component={Link} to={`/programs/${program.id}/matching`}>
            {t('emptyAction')}
          </Button>
        ) : null
      }
    />
  );
};

const Pairs = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('pairs');
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const pairs = usePages(listPairs, { programId: program.id, limit: 50, ...(state === undefined ? {} : { state }) });
  const columns = useColumns(program.id);
  return (
    <Loaded query={pairs} skeleton={<RowsSkeleton rows={12} height={52} />}>
      {({ items, total }) =>
        items.length === 0 && state === undefined ? (
          <NoPairs program={program} />
        ) : (
          <div aria-busy={pairs.isStale}>
            <div className={classes.bar}>
              <NativeSelect
                label={t('list.state')}
                value={state ?? ''}
                data={[
                  { value: '', label: t('list.all') },
                  ...pairStates.map((each) => ({ value: each, label: t(`state.${each}`) })),
                ]}
                onChange={(event) =>
                  void navigate({
                    search: { state: searchChoice(event.currentTarget.value, pairStates) },
                    replace: true,
                  })
                }
              />
              {program.pairs === 0 ? null : (
                <div className={classes.meter}>
                  <span className={classes.dim}>{t('list.accepted')}</span>
                  <Meter
                    label={t('list.accepted')}
                    share={program.accepted / program.pairs}
                    text={t('list.acceptedOf', { accepted: program.accepted, pairs: program.pairs })}
                  />
                </div>
              )}
            </div>
            <p className={classes.found} role="status">
              {t('list.found', { count: total })}
            </p>
            {items.length === 0 ? (
              <EmptyState title={t('list.noneTitle')} why={t('list.noneWhy')} />
            ) : (
              <DataTable
                caption={t('list.title')}
                columns={columns}
                rows={items}
                rowKey={(pair) => pair.id}
                more={pairs.more}
                isLoadingMore={pairs.isLoadingMore}
              />
            )}
          </div>
        )
      }
    </Loaded>
  );
};

export const ProgramPairsPage = () => {
  const t = useTranslations('pairs.list');
  const { programId } = route.useParams();
  return (
    <ProgramFrame programId={programId} tab="pairs">
      {(program) => (
        <>
          <div className="vv-panel">
            <Pairs program={program} />
          </div>
          <VisibilityNote>{t('visibility')}</VisibilityNote>
        </>
      )}
    </ProgramFrame>
  );
};
