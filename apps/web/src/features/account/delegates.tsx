import { Button } from '@mantine/core';
import { type DelegateView, dismissDelegate, listMyDelegates } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useCan, useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.ts';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import classes from './account.module.css';
import { DelegateForm } from './delegate-form.tsx';

type DialogProps = { readonly delegate: DelegateView; readonly onClose: () => void };

/** Asked before, because it cannot be undone: the delegate is signed out and needs a new invitation. */
const TakeBackDialog = ({ delegate, onClose }: DialogProps) => {
  const t = useTranslations('account.delegates');
  const common = useTranslations('common');
  const dismiss = useAction(dismissDelegate, { refreshes: [listMyDelegates] });
  const confirm = (): void =>
    dismiss.mutate(
      { delegateId: delegate.id },
      {
        onSuccess: () => {
          void showToast({ message: t('takenBack') });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('takeBack')}
      onClose={onClose}
      foot={
        <div className={classes.buttons}>
          <Button color="red" loading={dismiss.isPending} onClick={confirm}>
            {t('takeBack')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
        </div>
      }
    >
      <p className={classes.ask}>{t('ask', { name: delegate.name })}</p>
      <Problem error={dismiss.error} />
    </Dialog>
  );
};

const useStateText = (): ((delegate: DelegateView) => string) => {
  const t = useTranslations('account.delegates');
  const format = useFormat();
  return ({ state, since, expiresAt }) => {
    const date = format.day(since);
    if (state === 'invited') return t('invited', { date, until: format.day(expiresAt ?? since) });
    return state === 'inactive' ? t('inactive') : t(state, { date });
  };
};

type ListProps = { readonly items: readonly DelegateView[]; readonly onTakeBack: (delegate: DelegateView) => void };

const DelegateList = ({ items, onTakeBack }: ListProps) => {
  const t = useTranslations('account.delegates');
  const stateText = useStateText();
  const withdraw = useAction(dismissDelegate, { refreshes: [listMyDelegates] });
  const onSuccess = (): void => void showToast({ message: t('withdrawn') });
  return (
    <>
      <ul className={classes.rows}>
        {items.map((delegate) => {
          const { id, name, email, state } = delegate;
          const isInvitation = state === 'invited' || state === 'expired';
          return (
            <li key={id} className={classes.row}>
              <div>
                <div>{name}</div>
                <div className={classes.dim}>{email}</div>
                <div className={classes.dim}>{stateText(delegate)}</div>
              </div>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={isInvitation ? t('withdrawOf', { email }) : t('takeBackOf', { name })}
                loading={withdraw.isPending && withdraw.variables.delegateId === id}
                onClick={() =>
                  isInvitation ? withdraw.mutate({ delegateId: id }, { onSuccess }) : onTakeBack(delegate)
                }
              >
                {t(isInvitation ? 'withdraw' : 'takeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Problem error={withdraw.error} />
    </>
  );
};

/** For whoever takes part, and for whoever took part and still has somebody to take a role back from. */
export const Delegates = () => {
  const t = useTranslations('account.delegates');
  const can = useCan();
  const delegates = useEndpoint(listMyDelegates, {});
  const [isNaming, setNaming] = useState(false);
  const [takingBack, setTakingBack] = useState<DelegateView>();
  if (!can('delegate.name') && (delegates.data?.items.length ?? 0) === 0) return null;
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <Loaded query={delegates} skeleton={<RowsSkeleton rows={1} height={56} />}>
        {({ items, can: may }) => (
          <>
            {items.length > 0 ? <DelegateList items={items} onTakeBack={setTakingBack} /> : null}
            {isNaming ? <DelegateForm onDone={() => setNaming(false)} /> : null}
            {may.includes('name') && !isNaming ? (
              <Button variant="default" onClick={() => setNaming(true)}>
                {t(items.length > 0 ? 'another' : 'name')}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
      <VisibilityNote>{t('sees')}</VisibilityNote>
      {takingBack === undefined ? null : (
        <TakeBackDialog delegate={takingBack} onClose={() => setTakingBack(undefined)} />
      )}
    </Panel>
  );
};
