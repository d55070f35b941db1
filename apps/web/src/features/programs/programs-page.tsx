import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { listPrograms, type ProgramRow } from '@viceversa/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, usePages } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { Meter } from '../../ui/meter.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { ProgramStateBadge } from './program-state.tsx';
import classes from './programs.module.css';

const useColumns = (): readonly Column<ProgramRow>[] => {
  const t = useTranslations('programs.list');
  const kinds = useTranslations('common.kind');
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('name'),
        cell: (program) => (
          <div className={classes.nameCell}>
            <Link to="/programs/$programId" params={{ programId: program.id }} className={classes.name}>
              {program.name}
            </Link>
            <span className={classes.dim}>{kinds(program.kind)}</span>
          </div>
        ),
      },
      {
        key: 'state',
        header: t('stateColumn'),
        width: '9rem',
        cell: ({ state }) => <ProgramStateBadge state={state} />,
      },
      {
        key: 'dates',
        header: t('dates'),
        isWideOnly: true,
        cell: ({ startsOn, endsOn }) => t('period', { from: format.date(startsOn), to: format.date(endsOn) }),
      },
      {
        key: 'people',
        header: t('people'),
        isWideOnly: true,
        isNumber: true,
        cell: ({ mentors, mentees }) => (
          <>
            <span aria-hidden="true">{t('counts', { mentors, mentees })}</span>
            <span className="vv-sr">{t('countsLabel', { mentors, mentees })}</span>
          </>
        ),
      },
      {
        key: 'accepted',
        header: t('accepted'),
        isWideOnly: true,
        width: '12rem',
        cell: ({ pairs, accepted }) =>
          pairs === 0 ? (
            <span className={classes.dim}>{t('noPairs')}</span>
          ) : (
            <Meter label={t('acceptedLabel')} share={accepted / pairs} text={t('acceptedOf', { accepted, pairs })} />
          ),
      },
    ],
    [t, kinds, format],
  );
};

export const ProgramsPage = () => {
  const t = useTranslations('programs.list');
  const can = useCan();
  const programs = usePages(listPrograms, { limit: 50 });
  const columns = useColumns();
  const create = can('program.create') ? (
    <Button component={Link} to="/programs/new" leftSection={<PlusIcon />}>
      {t('new')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={programs.data?.items.length === 0 ? null : create} />
      <div className="vv-panel">
        <Loaded query={programs} skeleton={<RowsSkeleton rows={6} height={52} />}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState
                title={t('emptyTitle')}
                why={can('program.create') ? t('emptyWhy') : t('emptySponsor')}
                action={create}
              />
            ) : (
              <DataTable
                caption={t('caption')}
                columns={columns}
                rows={items}
                rowKey={(program) => program.id}
                more={programs.more}
                isLoadingMore={programs.isLoadingMore}
              />
            )
          }
        </Loaded>
      </div>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </>
  );
};
