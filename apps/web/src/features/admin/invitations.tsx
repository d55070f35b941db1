import { Button } from '@mantine/core';
import { listInvitations, type Out, revokeInvitation } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useCan, useEndpoint } from '../../lib/endpoint.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.ts';
import { When } from '../../ui/when.tsx';
import classes from './admin.module.css';
import { InviteForm } from './invite-form.tsx';
import { RoleName } from './role-name.tsx';

type Invitation = Out<typeof listInvitations>['items'][number];

export const Invitations = () => {
  const t = useTranslations('admin.invitations');
  const roles = useTranslations('admin.roles');
  const can = useCan();
  const [isInviting, setInviting] = useState(false);
  const invitations = useEndpoint(listInvitations, {});
  const withdraw = useAction(revokeInvitation, { refreshes: [listInvitations] });
  const columns: readonly Column<Invitation>[] = [
    {
      key: 'email',
      header: t('email'),
      cell: (invitation) => (
        <>
          {invitation.email}
          <div className="vv-phone-only">
            <RoleName held={invitation} />
          </div>
        </>
      ),
    },
    {
      key: 'role',
      header: t('role'),
      isWideOnly: true,
      cell: (invitation) => <RoleName held={invitation} />,
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state }) => <span className={classes.state}>{t(`states.${state}`)}</span>,
    },
    {
      key: 'expires',
      header: t('expires'),
      isWideOnly: true,
      cell: ({ expiresAt, state }) => (state === 'open' ? <When instant={expiresAt} /> : null),
    },
    {
      key: 'withdraw',
      header: roles('actions'),
      cell: ({ id, email, state }) =>
        state === 'open' && can('role.write') ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('withdrawOf', { email })}
            loading={withdraw.isPending && withdraw.variables.invitationId === id}
            onClick={() =>
              withdraw.mutate({ invitationId: id }, { onSuccess: () => void showToast({ message: t('withdrawn') }) })
            }
          >
            {t('withdraw')}
          </Button>
        ) : null,
    },
  ];
  return (
    <Panel
      title={t('title')}
      actions={
        can('role.write') && !isInviting ? <Button onClick={() => setInviting(true)}>{t('invite')}</Button> : null
      }
    >
      {isInviting ? <InviteForm onDone={() => setInviting(false)} /> : null}
      <Problem error={withdraw.error} />
      <Loaded query={invitations} skeleton={<RowsSkeleton rows={3} />}>
        {({ items }) =>
          items.length === 0 ? (
            <span className={classes.dim}>{t('none')}</span>
          ) : (
            <DataTable caption={t('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
    </Panel>
  );
};
