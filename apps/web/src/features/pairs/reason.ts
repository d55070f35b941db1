import type { EnrollmentRole, ReasonFacts } from '@viceversa/contract';
import { reasonSentence } from '@viceversa/locales/reason';
import { useLanguage } from '../../lib/i18n.tsx';

/** Why two people fit, in the words that mails and exports use as well; one of the two is spoken to. */
export const useReason = (): ((facts: ReasonFacts, reader?: EnrollmentRole | null) => string) => {
  const { language } = useLanguage();
  return (facts, reader = null) => reasonSentence(facts, language, reader);
};
