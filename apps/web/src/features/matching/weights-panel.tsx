import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  getProgram,
  type MatchRunView,
  type Policy,
  type ProgramView,
  scoreParts,
  updateProgram,
  type Weights,
} from '@viceversa/contract';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { Problem } from '../../ui/problem.tsx';
import { WeightsFields } from '../programs/weights-fields.tsx';
import classes from './matching.module.css';

const areEqual = (a: Weights, b: Weights): boolean => scoreParts.every((part) => a[part] === b[part]);

type Props = {
  readonly program: ProgramView;
  readonly run: MatchRunView;
  readonly isBusy: boolean;
  readonly isOpen: boolean;
  readonly onMatch: (policy?: Policy) => void;
};

/** Weights of the run in view; moved ones count for the next run, and for the program only when asked to. */
export const WeightsPanel = ({ program, run, isBusy, isOpen, onMatch }: Props) => {
  const t = useTranslations('matching.weights');
  const field = useTranslations('programs.field');
  const [weights, setWeights] = useState(run.policy.weights);
  const [isKept, setKept] = useState(false);
  const keep = useAction(updateProgram, { refreshes: [getProgram] });
  useEffect(() => setWeights(run.policy.weights), [run.policy.weights]);
  const isChanged = !areEqual(weights, run.policy.weights);
  const isZero = scoreParts.every((part) => weights[part] === 0);
  const again = (): void => {
    const policy = { ...program.policy, weights };
    if (!isKept) {
      onMatch(policy);
      return;
    }
    keep.mutate(
      { programId: program.id, version: program.version, policy },
      {
        onSuccess: () => {
          setKept(false);
          onMatch();
        },
      },
    );
  };
  return (
    <details className={`vv-panel ${classes.weights}`} open={isOpen}>
      <summary>
        <h2>{t('title')}</h2>
      </summary>
      <div className={classes.stack}>
        <p className={classes.dim}>{t('lead')}</p>
        <WeightsFields weights={weights} onChange={setWeights} isNarrow />
        <span role="status" className={classes.dim}>
          {isChanged ? t('changed', { number: run.number }) : null}
        </span>
        <Checkbox label={t('keep')} checked={isKept} onChange={(event) => setKept(event.currentTarget.checked)} />
        <div className={classes.buttons}>
          <Button onClick={again} disabled={isZero || !isChanged} loading={isBusy || keep.isPending}>
            {t('again')}
          </Button>
          {isChanged ? (
            <Button variant="subtle" onClick={() => setWeights(run.policy.weights)}>
              {field('restoreWeights')}
            </Button>
          ) : null}
        </div>
        <Problem error={keep.error} />
        <p className={classes.dim}>
          {field('weightsJudgement')}{' '}
          <Link to="/programs/$programId/settings" params={{ programId: program.id }}>
            {t('toSettings')}
          </Link>
        </p>
      </div>
    </details>
  );
};
