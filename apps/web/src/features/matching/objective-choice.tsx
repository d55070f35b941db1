import { type Objective, objectives } from '@viceversa/contract';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import classes from './objectives.module.css';

type Props = {
  readonly value: Objective;
  readonly ofRun: Objective;
  readonly onChange: (objective: Objective) => void;
};

/** The four meanings of “best”, each with a line that says whom it serves. */
export const ObjectiveChoice = ({ value, ofRun, onChange }: Props) => {
  const t = useTranslations('review.objective');
  const names = useTranslations('review.objective.name');
  const what = useTranslations('review.objective.what');
  const group = useId();
  return (
    <fieldset className={classes.choice}>
      <legend>{t('label')}</legend>
      {objectives.map((objective) => (
        <label key={objective} className={classes.option} data-chosen={objective === value}>
          <input type="radio" name={group} checked={objective === value} onChange={() => onChange(objective)} />
          <span>
            <strong>{names(objective)}</strong>
            {objective === ofRun ? <span className={classes.ofRun}>{t('ofRun')}</span> : null}
            <span className={classes.what}>{what(objective)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
