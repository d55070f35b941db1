import { Checkbox } from '@mantine/core';
import type { Policy, TemplateView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { NumberField } from '../../ui/number-field.tsx';
import classes from './programs.module.css';

type Plan = TemplateView['plan'];
type Props = {
  readonly policy: Policy;
  readonly plan: Plan;
  readonly isDisabled?: boolean;
  readonly onPolicy: (policy: Policy) => void;
  readonly onPlan: (plan: Plan) => void;
};

const safeguards = [
  'forbidReportingLine',
  'differentDepartment',
  'differentSite',
  'sameLanguage',
  'forbidFormerPairs',
] as const;

/** Who may be paired with whom, and how often. */
export const PolicyFields = ({ policy, plan, isDisabled = false, onPolicy, onPlan }: Props) => {
  const t = useTranslations('programs.field');
  return (
    <div className={classes.stack}>
      <fieldset className={classes.group}>
        <legend>{t('safeguards')}</legend>
        <div className={classes.checks}>
          {safeguards.map((rule) => (
            <Checkbox
              key={rule}
              label={t(rule)}
              checked={policy[rule]}
              disabled={isDisabled}
              onChange={(event) => onPolicy({ ...policy, [rule]: event.currentTarget.checked })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('limits')}</legend>
        <div className={classes.fields}>
          <NumberField
            label={t('levelGap')}
            hint={t('levelGapHint')}
            value={policy.levelGap}
            min={0}
            max={20}
            isDisabled={isDisabled}
            onChange={(levelGap) => onPolicy({ ...policy, levelGap })}
          />
          <NumberField
            label={t('competenceGap')}
            hint={t('competenceGapHint')}
            value={policy.competenceGap}
            min={0}
            max={4}
            isDisabled={isDisabled}
            onChange={(competenceGap) => onPolicy({ ...policy, competenceGap })}
          />
          <NumberField
            label={t('overlap')}
            hint={t('overlapHint')}
            value={policy.minimumOverlapMinutes}
            min={0}
            max={480}
            isDisabled={isDisabled}
            onChange={(minimumOverlapMinutes) => onPolicy({ ...policy, minimumOverlapMinutes })}
          />
          <NumberField
            label={t('outside')}
            hint={t('outsideHint')}
            value={policy.outside}
            min={0}
            max={100}
            isDisabled={isDisabled}
            onChange={(outside) => onPolicy({ ...policy, outside })}
          />
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('capacities')}</legend>
        <div className={classes.fields}>
          <NumberField
            label={t('mentorCapacity')}
            hint={t('capacityHint')}
            value={plan.mentorCapacity}
            min={1}
            max={20}
            isDisabled={isDisabled}
            onChange={(mentorCapacity) => onPlan({ ...plan, mentorCapacity })}
          />
          <NumberField
            label={t('menteeCapacity')}
            hint={t('capacityHint')}
            value={plan.menteeCapacity}
            min={1}
            max={20}
            isDisabled={isDisabled}
            onChange={(menteeCapacity) => onPlan({ ...plan, menteeCapacity })}
          />
        </div>
      </fieldset>
    </div>
  );
};
