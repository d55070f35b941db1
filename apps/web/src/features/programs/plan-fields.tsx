import type { TemplateView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { Choice } from '../../ui/choice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import classes from './programs.module.css';

type Plan = TemplateView['plan'];
type Props = {
  readonly plan: Plan;
  readonly isDisabled?: boolean;
  readonly onPlan: (plan: Plan) => void;
};

const lengths = [15, 30, 45, 60] as const;

/** How often and how long a pair meets. */
export const PlanFields = ({ plan, isDisabled = false, onPlan }: Props) => {
  const t = useTranslations('programs.field');
  return (
    <fieldset className={classes.group} disabled={isDisabled}>
      <div className={classes.stack}>
        <Choice
          label={t('sessionMinutes')}
          value={String(plan.sessionMinutes)}
          options={lengths.map((minutes) => ({ value: String(minutes), label: t('minutes', { minutes }) }))}
          onChange={(chosen) => {
            const sessionMinutes = lengths.find((minutes) => String(minutes) === chosen);
            if (sessionMinutes) onPlan({ ...plan, sessionMinutes });
          }}
        />
        <div className={classes.fields}>
          <NumberField
            label={t('sessions')}
            value={plan.sessions}
            min={1}
            max={40}
            onChange={(sessions) => onPlan({ ...plan, sessions })}
          />
          <NumberField
            label={t('cadenceDays')}
            value={plan.cadenceDays}
            min={5}
            max={92}
            onChange={(cadenceDays) => onPlan({ ...plan, cadenceDays })}
          />
          <NumberField
            label={t('acceptance')}
            value={plan.acceptanceWorkingDays}
            min={1}
            max={20}
            onChange={(acceptanceWorkingDays) => onPlan({ ...plan, acceptanceWorkingDays })}
          />
        </div>
      </div>
    </fieldset>
  );
};
