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
  {
    id: 'confidence',
    options: [
      { value: 0, label: { en: 'Not at all', it: 'Per nulla' } },
      { value: 1, label: { en: '1', it: '1' } },
      { value: 2, label: { en: '2', it: '2' } },
      { value: 3, label: { en: '3', it: '3' } },
      { value: 4, label: { en: '4', it: '4' } },
      { value: 5, label: { en: '5', it: '5' } },
      { value: 6, label: { en: '6', it: '6' } },
      { value: 7, label: { en: '7', it: '7' } },
      { value: 8, label: { en: '8', it: '8' } },
      { value: 9, label: { en: '9', it: '9' } },
      { value: 10, label: { en: 'Completely', it: 'Del tutto' } },
    ],
  },
  {
    id: 'worth-the-time',
    options: [
      { value: 1, label: { en: 'Not really', it: 'Non molto' } },
      { value: 2, label: { en: 'Partly', it: 'In parte' } },
      { value: 3, label: { en: 'Yes', it: 'Sì' } },
    ],
  },
  {
    id: 'who-spoke-more',
    options: [
      { value: 1, label: { en: 'Me', it: 'Io' } },
      { value: 2, label: { en: 'About even', it: 'Più o meno pari' } },
      { value: 3, label: { en: 'My partner', it: 'L’altra persona' } },
    ],
  },
  {
    id: 'could-say',
    options: [
      { value: 1, label: { en: 'No', it: 'No' } },
      { value: 2, label: { en: 'Partly', it: 'In parte' } },
      { value: 3, label: { en: 'Yes', it: 'Sì' } },
    ],
  },
  {
    id: 'next-step-clear',
    options: [
      { value: 0, label: { en: 'No', it: 'No' } },
      { value: 1, label: { en: 'Yes', it: 'Sì' } },
    ],
  },
  {
    id: 'how-it-goes',
    options: [
      { value: 1, label: { en: 'It needs help', it: 'Serve aiuto' } },
      { value: 2, label: { en: 'Bumpy', it: 'Con fatica' } },
      { value: 3, label: { en: 'So-so', it: 'Così così' } },
      { value: 4, label: { en: 'Well', it: 'Bene' } },
      { value: 5, label: { en: 'Very well', it: 'Molto bene' } },
    ],
  },
  {
    id: 'next-session',
    options: [
      { value: 1, label: { en: 'Yes, booked', it: 'Sì, è fissato' } },
      { value: 2, label: { en: 'Not sure', it: 'Non so' } },
      { value: 3, label: { en: 'Probably not', it: 'Probabilmente no' } },
    ],
  },
  {
    id: 'support',
    options: [
      { value: 1, label: { en: 'No, thanks', it: 'No, grazie' } },
      { value: 2, label: { en: 'Tips only for me', it: 'Solo suggerimenti per me' } },
      {
        value: 3,
        label: {
          en: 'Ask the program team to contact me',
          it: 'Chiedi al team del programma di contattarmi',
        },
      },
    ],
  },
];
