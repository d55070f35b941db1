import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ImportView, listImports } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { usePages } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { UploadIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { When } from '../../ui/when.tsx';
import { PeopleTabs } from '../people/people-tabs.tsx';

export const ImportsPage = () => {
  const t = useTranslations('imports');
  const format = useFormat();
  const imports = usePages(listImports, { limit: 50 });
  const columns: readonly Column<ImportView>[] = [
    {
      key: 'file',
      header: t('list.file'),
      cell: ({ id, fileName }) => (
        <Link to="/imports/$importId" params={{ importId: id }}>
          {fileName}
        </Link>
      ),
    },
    { key: 'state', header: t('list.state'), cell: ({ state }) => t(`state.${state}`) },
    { key: 'rows', header: t('list.rows'), isNumber: true, isWideOnly: true, cell: ({ rows }) => format.number(rows) },
    { key: 'when', header: t('list.when'), isWideOnly: true, cell: ({ createdAt }) => <When instant={createdAt} /> },
  ];
  const upload = (
    <Button component={Link} to="/imports/new" leftSection={<UploadIcon />}>
      {t('list.new')}
    </Button>
  );
  return (
    <>
      <PeopleTabs />
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={imports.data?.items.length === 0 ? null : upload}
      />
      <div className="vv-panel">
        <Loaded query={imports} skeleton={<RowsSkeleton rows={6} />}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('list.emptyTitle')} why={t('list.emptyWhy')} action={upload} />
            ) : (
              <DataTable
                caption={t('list.title')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
                more={imports.more}
                isLoadingMore={imports.isLoadingMore}
              />
            )
          }
        </Loaded>
      </div>
    </>
  );
};
