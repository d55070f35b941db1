import { Button } from '@mantine/core';
import { listConstraints } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { BanIcon, LockIcon } from '../../ui/icons.tsx';
import { Problem } from '../../ui/problem.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './matching.module.css';
import type { Constraints } from './use-constraints.ts';

/** What was decided by hand, each with a way back. */
export const ConstraintList = ({
  programId,
  constraints,
  canEdit,
}: {
  readonly programId: string;
  readonly constraints: Constraints;
  readonly canEdit: boolean;
}) => {
  const t = useTranslations('matching');
  const format = useFormat();
  const query = useEndpoint(listConstraints, { programId });
  return (
    <Loaded query={query} skeleton={<RowsSkeleton rows={4} height={56} />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('constraints.noneTitle')} why={t('constraints.noneWhy')} />
        ) : (
          <div className={classes.list}>
            <p className={classes.lead}>{t('constraints.lead')}</p>
            <Problem error={constraints.error} />
            <ul className={classes.rows}>
              {items.map((item) => {
                const names = { mentee: item.mentee.name, mentor: item.mentor.name };
                return (
                  <li key={item.id} className={classes.constraint}>
                    <span className={classes.mark} data-kind={item.kind}>
                      {item.kind === 'lock' ? <LockIcon size={16} /> : <BanIcon size={16} />}
                      {t(`constraints.${item.kind}`)}
                    </span>
                    <div className={classes.person}>
                      <strong>{t('move.pair', names)}</strong>
                      <span className={classes.dim} title={format.instant(item.createdAt)}>
                        {t('constraints.since', { when: format.date(item.createdAt) })}
                      </span>
                    </div>
                    {canEdit ? (
                      <Button
                        variant="default"
                        size="compact-sm"
                        disabled={constraints.isPending}
                        aria-label={t('constraints.removeOf', names)}
                        onClick={() => constraints.takeBack(item, t('constraints.removed', names))}
                      >
                        {t('constraints.remove')}
                      </Button>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          </div>
        )
      }
    </Loaded>
  );
};
