import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listPeople, type PersonRow } from '@viceversa/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, usePages } from '../../lib/endpoint.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { UploadIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { DirectoryFilters } from './directory-filters.tsx';
import classes from './people.module.css';
import { PeopleTabs } from './people-tabs.tsx';

const route = getRouteApi('/people');

const useColumns = (): readonly Column<PersonRow>[] => {
  const t = useTranslations('people');
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('column.name'),
        cell: (person) => (
          <>
            <Link to="/people/$personId" params={{ personId: person.id }}>
              {person.firstName} {person.lastName}
            </Link>
            {person.state === 'left' ? <span className={classes.dim}> ({t('directory.left')})</span> : null}
            <span className={`vv-phone-only ${classes.dim} ${classes.below}`}>{person.jobTitle}</span>
          </>
        ),
      },
      { key: 'jobTitle', header: t('column.jobTitle'), isWideOnly: true, cell: (person) => person.jobTitle },
      { key: 'department', header: t('column.department'), isWideOnly: true, cell: (person) => person.department },
      { key: 'site', header: t('column.site'), isWideOnly: true, cell: (person) => person.site },
      { key: 'level', header: t('column.level'), isNumber: true, width: '5rem', cell: (person) => person.level },
    ],
    [t],
  );
};

const NoPeople = ({ isFiltered }: { readonly isFiltered: boolean }) => {
  const t = useTranslations('people.directory');
  const upload = useTranslations('imports.list');
  const can = useCan();
  if (isFiltered) {
    return (
      <EmptyState
        title={t('nobodyTitle')}
        why={t('nobodyWhy')}
        action={
          <Button component={Link} to="/people" variant="default">
            {t('clear')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t('emptyTitle')}
      why={t('emptyWhy')}
      action={
        can('import.use') ? (
          <Button component={Link} to="/imports/new">
            {upload('new')}
          </Button>
        ) : null
      }
    />
  );
};

export const DirectoryPage = () => {
  const t = useTranslations('people.directory');
  const upload = useTranslations('imports.list');
  const can = useCan();
  const { q, department, site, level, state, sort } = route.useSearch();
  const search = { q, department, site, level, state, sort };
  const people = usePages(listPeople, { ...search, limit: 50 });
  const columns = useColumns();
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <PeopleTabs />
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can('import.use') ? (
            <Button component={Link} to="/imports/new" variant="default" leftSection={<UploadIcon />}>
              {upload('new')}
            </Button>
          ) : null
        }
      />
      <div className="vv-panel">
        <DirectoryFilters search={search} />
        <Loaded query={people} skeleton={<RowsSkeleton rows={14} />}>
          {({ items, total }) =>
            items.length === 0 ? (
              <NoPeople isFiltered={isFiltered} />
            ) : (
              <div aria-busy={people.isStale}>
                <p className={classes.found} role="status">
                  {t('found', { count: total })}
                </p>
                <DataTable
                  caption={t('title')}
                  columns={columns}
                  rows={items}
                  rowKey={(person) => person.id}
                  more={people.more}
                  isLoadingMore={people.isLoadingMore}
                />
              </div>
            )
          }
        </Loaded>
      </div>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </>
  );
};
