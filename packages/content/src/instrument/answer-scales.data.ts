import type { AnswerScale } from '../types.ts';

export const answerScales: readonly AnswerScale[] = [
  {
    id: 'agreement',
    options: [
      { value: 1, label: { en: 'Strongly disagree', it: 'Per nulla d’accordo' } },
      { value: 2, label: { en: 'Disagree', it: 'In disaccordo' } },
      { value: 3, label: { en: 'Somewhat disagree', it: 'Piuttosto in disaccordo' } },
      { value: 4, label: { en: 'Neither', it: 'Né d’accordo né in disaccordo' } },
      { value: 5, label: { en: 'Somewhat agree', it: 'Piuttosto d’accordo' } },
      { value: 6, label: { en: 'Agree', it: 'D’accordo' } },
      { value: 7, label: { en: 'Strongly agree', it: 'Del tutto d’accordo' } },
    ],
  },
];
