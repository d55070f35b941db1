import type { ReasonFacts } from '@viceversa/contract';
import { reasonSentence } from '@viceversa/locales/reason';
import { useLanguage } from '../../lib/i18n.tsx';

/** Why two people fit, in the words that mails and exports use as well. */
export const useReason = (): ((facts: ReasonFacts) => string) => {
  const { language } = useLanguage();
  return (facts) => reasonSentence(facts, language);
};
