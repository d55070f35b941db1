import { Button } from '@mantine/core';
import { endDelegation, getMe, listDelegations, type Out } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckIcon, CloseIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.ts';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import classes from './home.module.css';

type Delegation = Out<typeof listDelegations>['items'][number];

const EndDialog = ({ delegation, onClose }: { readonly delegation: Delegation; readonly onClose: () => void }) => {
  const t = useTranslations('home.delegation');
  const common = useTranslations('common');
  // The account last: without the role this part of the page is gone, and the dialog with it.
  const end = useAction(endDelegation, { refreshes: [getMe] });
  const confirm = (): void =>
    end.mutate({ delegationId: delegation.id }, { onSuccess: () => void showToast({ message: t('ended') }) });
  return (
    <Dialog
      title={t('end')}
      onClose={onClose}
      foot={
        <div className={classes.answer}>
          <Button color="red" loading={end.isPending} onClick={confirm}>
            {t('end')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
        </div>
      }
    >
      <p className={classes.ask}>{t('endAsk', { leader: delegation.leader })}</p>
      <Problem error={end.error} />
    </Dialog>
  );
};

/** What the role opens, and what it keeps shut. */
const Reach = ({ leader }: Pick<Delegation, 'leader'>) => {
  const t = useTranslations('home.delegation');
  const parts = [
    { key: 'may', title: t('may'), icon: <CheckIcon size={16} />, lines: [t('mayMove', { leader }), t('mayPropose')] },
    { key: 'mayNot', title: t('mayNot'), icon: <CloseIcon size={16} />, lines: [t('mayNotWho'), t('mayNotWhat')] },
  ];
  return (
    <div className={classes.reach}>
      {parts.map(({ key, title, icon, lines }) => (
        <section key={key}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                {icon}
                <span>{line}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

/** One panel for each person assisted. */
export const Delegations = () => {
  const t = useTranslations('home.delegation');
  const format = useFormat();
  const delegations = useEndpoint(listDelegations, {});
  const [ending, setEnding] = useState<Delegation>();
  return (
    <Loaded query={delegations} skeleton={<RowsSkeleton rows={4} height={56} />}>
      {({ items }) => (
        <>
          {items.map((delegation) => {
            const { id, leader, since } = delegation;
            return (
              <Panel key={id} title={t('title', { leader })} lead={t('since', { date: format.day(since) })}>
                <EmptyState title={t('emptyTitle')} why={t('emptyWhy', { leader })} />
                <Reach leader={leader} />
                <div className={classes.end}>
                  <Button variant="default" aria-label={t('endOf', { leader })} onClick={() => setEnding(delegation)}>
                    {t('end')}
                  </Button>
                </div>
                <VisibilityNote>{t('visibility', { leader })}</VisibilityNote>
              </Panel>
            );
          })}
          {ending === undefined ? null : <EndDialog delegation={ending} onClose={() => setEnding(undefined)} />}
        </>
      )}
    </Loaded>
  );
};
