import type { MatchRunView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import classes from './matching.module.css';
import { ObjectiveChoice } from './objective-choice.tsx';
import { ObjectiveTable } from './objective-table.tsx';
import type { Trial } from './use-trial.ts';

/** Choose what “best” means with its price in sight. A choice is a preview until somebody matches with it. */
export const ObjectivesView = ({ run, trial }: { readonly run: MatchRunView; readonly trial: Trial }) => {
  const t = useTranslations('review');
  return (
    <div className={classes.stack}>
      <p className={classes.lead}>{t('objective.lead')}</p>
      <ObjectiveChoice
        value={trial.objective}
        ofRun={run.policy.objective}
        onChange={(objective) => trial.change({ objective })}
      />
      <section>
        <h2 className={classes.heading}>{t('compare.title')}</h2>
        <ObjectiveTable run={run} marked={trial.objective} />
      </section>
    </div>
  );
};
