import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ProgramView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { Problem } from '../../ui/problem.tsx';
import { WeightsFields } from '../programs/weights-fields.tsx';
import classes from './matching.module.css';
import type { Trial } from './use-trial.ts';

type Props = {
  readonly program: ProgramView;
  readonly trial: Trial;
  readonly isOpen: boolean;
  /** The choices become those of the program as well. */
  readonly isKept: boolean;
  readonly onKept: (isKept: boolean) => void;
  readonly error: unknown;
  readonly onMatch: () => void;
};

/** Weights of the run in view. Each move shows its effect at once; Enter in a number matches with them. */
export const WeightsPanel = ({ program, trial, isOpen, isKept, onKept, error, onMatch }: Props) => {
  const t = useTranslations('matching.weights');
  const preview = useTranslations('review.preview');
  const field = useTranslations('programs.field');
  return (
    <details className={`vv-panel ${classes.weights}`} open={isOpen}>
      <summary>
        <h2>{t('title')}</h2>
      </summary>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (trial.isChanged && trial.isSolvable) onMatch();
        }}
      >
        <p className={classes.dim}>{preview('lead')}</p>
        <WeightsFields weights={trial.weights} onChange={(weights) => trial.change({ weights })} isNarrow />
        <Checkbox label={t('keep')} checked={isKept} onChange={(event) => onKept(event.currentTarget.checked)} />
        <Problem error={error} />
        <p className={classes.dim}>
          {field('weightsJudgement')}{' '}
          <Link to="/programs/$programId/settings" params={{ programId: program.id }}>
            {t('toSettings')}
          </Link>
        </p>
        {/* Enter submits a form of several fields only where it has a button to press. */}
        <button type="submit" hidden />
      </form>
    </details>
  );
};
