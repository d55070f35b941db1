import type { Policy, ScorePart, TemplateView } from '@viceversa/contract';
import { scoreParts } from '@viceversa/contract';
import { useTranslations } from 'use-intl';

type Plan = TemplateView['plan'];

/** “every two weeks”, “about once a month”: days in the words people use. */
const useCadence = (): ((days: number) => string) => {
  const t = useTranslations('programs.cadence');
  return (days) => {
    if (days === 7) return t('weekly');
    if (days === 14) return t('fortnight');
    if (days >= 28 && days <= 31) return t('monthly');
    return t('days', { days });
  };
};

export const useRhythm = (): ((plan: Plan) => string) => {
  const t = useTranslations('programs.wizard.summary');
  const cadence = useCadence();
  return ({ sessions, sessionMinutes, cadenceDays }) =>
    t('rhythm', { sessions, minutes: sessionMinutes, cadence: cadence(cadenceDays) });
};

/** Who is never paired, one phrase a rule. */
export const useRulesInWords = (): ((policy: Policy) => readonly string[]) => {
  const t = useTranslations('programs.rule');
  return (policy) => [
    ...(policy.forbidReportingLine ? [t('forbidReportingLine')] : []),
    ...(policy.levelGap > 0 ? [t('levelGap', { gap: policy.levelGap })] : []),
    ...(policy.differentDepartment ? [t('differentDepartment')] : []),
    ...(policy.differentSite ? [t('differentSite')] : []),
    ...(policy.sameLanguage ? [t('sameLanguage')] : []),
    ...(policy.minimumOverlapMinutes > 0 ? [t('overlap', { minutes: policy.minimumOverlapMinutes })] : []),
    ...(policy.competenceGap > 0 ? [t('competenceGap', { levels: policy.competenceGap })] : []),
    ...(policy.forbidFormerPairs ? [t('forbidFormerPairs')] : []),
  ];
};

/** Parts with a weight, heaviest first. */
export const heaviestParts = (policy: Policy): readonly ScorePart[] =>
  scoreParts.filter((part) => policy.weights[part] > 0).sort((a, b) => policy.weights[b] - policy.weights[a]);
