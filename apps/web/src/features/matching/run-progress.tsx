import { Button } from '@mantine/core';
import { cancelMatchRun, getMatchRun, listMatchRuns, type MatchRunView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { Meter } from '../../ui/meter.tsx';
import { Problem } from '../../ui/problem.tsx';
import classes from './matching.module.css';

const phases = ['waiting', 'scoring', 'solving', 'certifying', 'saving'] as const;

/** Phase and count of a run under way. Only the phase is announced: counts would never stop talking. */
export const RunProgress = ({ run }: { readonly run: MatchRunView }) => {
  const t = useTranslations('matching.progress');
  const cancel = useAction(cancelMatchRun, { refreshes: [getMatchRun, listMatchRuns] });
  const { phase, done, total } = run.progress;
  const within = total === 0 ? 0 : Math.min(1, done / total);
  const share = (phases.indexOf(phase) + within) / phases.length;
  return (
    <section className={classes.progress} aria-labelledby="run-progress">
      <div className={classes.progressHead}>
        <h2 id="run-progress" className={classes.progressTitle}>
          {t('title')}
        </h2>
        {run.can.includes('cancel') ? (
          <Button
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ programId: run.programId, runId: run.id })}
          >
            {t('cancel')}
          </Button>
        ) : null}
      </div>
      <div role="status">{t(phase)}</div>
      <Meter label={t('title')} share={share} text={total > 0 ? t('count', { done, total }) : ''} />
      <p className={classes.dim}>{t('leave')}</p>
      <Problem error={cancel.error} />
    </section>
  );
};
