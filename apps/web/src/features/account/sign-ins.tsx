import { Badge, Button } from '@mantine/core';
import { listSignIns, revokeOtherSignIns, revokeSignIn } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.ts';
import { When } from '../../ui/when.tsx';
import classes from './account.module.css';

export const SignIns = () => {
  const t = useTranslations('account.sessions');
  const signIns = useEndpoint(listSignIns, {});
  const end = useAction(revokeSignIn, { refreshes: [listSignIns] });
  const endOthers = useAction(revokeOtherSignIns, { refreshes: [listSignIns] });
  const onSuccess = (): void => void showToast({ message: t('ended') });
  const error = end.error ?? endOthers.error;
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <Loaded query={signIns} skeleton={<RowsSkeleton rows={3} height={56} />}>
        {({ items }) => (
          <>
            <ul className={classes.rows}>
              {items.map((signIn) => (
                <li key={signIn.id} className={classes.row}>
                  <div>
                    <div>
                      {signIn.device}{' '}
                      {signIn.current ? (
                        <Badge variant="light" size="sm" tt="none">
                          {t('current')}
                        </Badge>
                      ) : null}
                    </div>
                    <div className={classes.dim}>
                      {signIn.ip} · <When instant={signIn.lastSeenAt} />
                    </div>
                  </div>
                  {signIn.current ? null : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t('endOf', { device: signIn.device })}
                      loading={end.isPending && end.variables.signInId === signIn.id}
                      onClick={() => end.mutate({ signInId: signIn.id }, { onSuccess })}
                    >
                      {t('end')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <Problem error={error} />
            {items.length > 1 ? (
              <Button
                variant="default"
                loading={endOthers.isPending}
                onClick={() => endOthers.mutate({}, { onSuccess })}
              >
                {t('endOthers')}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
    </Panel>
  );
};
