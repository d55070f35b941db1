import { Badge, Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { listAudit, type Out, verifyAudit } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, usePages } from '../../lib/endpoint.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Problem } from '../../ui/problem.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { When } from '../../ui/when.tsx';
import classes from './admin.module.css';
import { AdminTabs } from './admin-tabs.tsx';

type Row = Out<typeof listAudit>['items'][number];

const route = getRouteApi('/admin/audit');
const TYPING_PAUSE_MS = 300;
const tones = { ok: 'green', refused: 'amber', failed: 'red' } as const;

const Verification = () => {
  const t = useTranslations('admin.audit');
  const verify = useAction(verifyAudit);
  const { data, error } = verify;
  return (
    <div className={classes.stack}>
      <div>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate({})}>
          {t('verify')}
        </Button>
      </div>
      {data?.ok ? (
        <Notice tone="good">
          <span className={classes.fingerprint}>{t('intact', { rows: data.rows, head: data.head })}</span>
        </Notice>
      ) : null}
      {data && !data.ok ? <Notice tone="bad">{t('broken', { row: String(data.brokenAt ?? 1) })}</Notice> : null}
      <Problem error={error} />
    </div>
  );
};

export const AuditPage = () => {
  const t = useTranslations('admin.audit');
  const { action } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(action ?? '');
  const filterBy = useDebouncedCallback(
    (wanted: string) => void navigate({ search: { action: wanted || undefined }, replace: true }),
    TYPING_PAUSE_MS,
  );
  const rows = usePages(listAudit, { action, limit: 50 });
  const columns: readonly Column<Row>[] = [
    { key: 'number', header: t('number'), isNumber: true, isWideOnly: true, cell: ({ sequence }) => sequence },
    { key: 'when', header: t('when'), cell: ({ at }) => <When instant={at} /> },
    { key: 'actor', header: t('actor'), cell: ({ actor }) => actor },
    { key: 'action', header: t('action'), cell: ({ action }) => <code className={classes.code}>{action}</code> },
    {
      key: 'object',
      header: t('object'),
      isWideOnly: true,
      cell: ({ object }) => <code className={classes.code}>{object}</code>,
    },
    {
      key: 'result',
      header: t('result'),
      isWideOnly: true,
      cell: ({ result }) => (
        <Badge color={tones[result]} variant="light" size="sm" tt="none">
          {t(`results.${result}`)}
        </Badge>
      ),
    },
    { key: 'address', header: t('address'), isWideOnly: true, cell: ({ ip }) => ip },
  ];
  return (
    <>
      <AdminTabs />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={classes.stack}>
        <Verification />
        <div className="vv-panel">
          <TextInput
            label={t('filter')}
            value={typed}
            maw={320}
            mb="sm"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              filterBy(event.currentTarget.value.trim());
            }}
          />
          <Loaded query={rows} skeleton={<RowsSkeleton rows={12} />}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState
                  title={t(action === undefined ? 'emptyTitle' : 'noneTitle')}
                  why={t(action === undefined ? 'emptyWhy' : 'noneWhy')}
                />
              ) : (
                <DataTable
                  caption={t('caption')}
                  columns={columns}
                  rows={items}
                  rowKey={({ sequence }) => String(sequence)}
                  more={rows.more}
                  isLoadingMore={rows.isLoadingMore}
                />
              )
            }
          </Loaded>
        </div>
      </div>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </>
  );
};
