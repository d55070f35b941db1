import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Meter } from '../../ui/meter.tsx';
import { Problem } from '../../ui/problem.tsx';
import classes from './profile.module.css';

type Props = {
  readonly answered: number;
  readonly count: number;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly onRetry: () => void;
};

/** How far one is and whether it is kept, in sight while the questions scroll by. */
export const AnswerState = ({ answered, count, isSaving, error, onRetry }: Props) => {
  const t = useTranslations('profile.style');
  const common = useTranslations('common');
  const text = t('some', { answered, count });
  return (
    <div className={classes.state}>
      <Meter label={t('progress')} text={text} share={answered / count} isTextHidden />
      <div className={classes.stateWords} role="status">
        <span>{text}</span>
        <span className={classes.dim}>{answered === 0 || error ? null : t(isSaving ? 'saving' : 'saved')}</span>
      </div>
      {error ? (
        <div className={classes.problem}>
          <Problem error={error} />
          <Button variant="default" size="compact-sm" onClick={onRetry}>
            {common('action.retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
