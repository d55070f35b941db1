import { Button } from '@mantine/core';
import { listRoles, type Out, revokeRole } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useCan, useEndpoint } from '../../lib/endpoint.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Problem } from '../../ui/problem.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.ts';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { When } from '../../ui/when.tsx';
import classes from './admin.module.css';
import { AdminTabs } from './admin-tabs.tsx';
import { Invitations } from './invitations.tsx';
import { RoleName } from './role-name.tsx';

type Assignment = Out<typeof listRoles>['items'][number];

/** Asked before, because it cannot be undone: the person is signed out and needs a new invitation. */
const RevokeDialog = ({ assignment, onClose }: { readonly assignment: Assignment; readonly onClose: () => void }) => {
  const t = useTranslations('admin.roles');
  const common = useTranslations('common');
  const revoke = useAction(revokeRole, { refreshes: [listRoles] });
  const role = common(`role.${assignment.role}`);
  const confirm = (): void =>
    revoke.mutate(
      { roleId: assignment.id },
      {
        onSuccess: () => {
          void showToast({ message: t('revoked') });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('revoke')}
      onClose={onClose}
      foot={
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button color="red" loading={revoke.isPending} onClick={confirm}>
            {t('revoke')}
          </Button>
        </div>
      }
    >
      <p className={classes.ask}>{t('revokeAsk', { name: assignment.name, role })}</p>
      <Problem error={revoke.error} />
    </Dialog>
  );
};

export const RolesPage = () => {
  const t = useTranslations('admin.roles');
  const names = useTranslations('common.role');
  const can = useCan();
  const [revoking, setRevoking] = useState<Assignment>();
  const assignments = useEndpoint(listRoles, {});
  const columns: readonly Column<Assignment>[] = [
    {
      key: 'person',
      header: t('person'),
      cell: (assignment) => (
        <>
          {assignment.name} <span className={classes.email}>{assignment.email}</span>
          <div className="vv-phone-only">
            <RoleName held={assignment} />
          </div>
        </>
      ),
    },
    {
      key: 'role',
      header: t('role'),
      isWideOnly: true,
      cell: (assignment) => <RoleName held={assignment} />,
    },
    {
      key: 'seen',
      header: t('lastSeen'),
      isWideOnly: true,
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? t('never') : <When instant={lastSeenAt} />),
    },
    ...(can('role.write')
      ? [
          {
            key: 'revoke',
            header: t('actions'),
            cell: (assignment: Assignment) => (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t('revokeOf', { role: names(assignment.role), name: assignment.name })}
                onClick={() => setRevoking(assignment)}
              >
                {t('revoke')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <AdminTabs />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={classes.stack}>
        <div className="vv-panel">
          <Loaded query={assignments} skeleton={<RowsSkeleton rows={6} />}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t('emptyTitle')} why={t('emptyWhy')} />
              ) : (
                <DataTable caption={t('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
              )
            }
          </Loaded>
        </div>
        <Invitations />
      </div>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
      {revoking === undefined ? null : <RevokeDialog assignment={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
};
