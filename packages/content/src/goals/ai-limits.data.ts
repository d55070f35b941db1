import type { Goal } from '../types.ts';

export const aiLimitsGoals: readonly Goal[] = [
  {
    id: 'six-questions-before-buying',
    topic: 'ai-limits',
    for: 'mentee',
    aim: {
      en: 'Ask the same six questions before I approve any AI tool or project',
      it: 'Fare le stesse sei domande prima di approvare qualsiasi strumento o progetto di IA',
    },
    sign: {
      en: 'The card with answers is attached to the next two decisions',
      it: 'Il cartoncino con le risposte è allegato alle prossime due decisioni',
    },
  },
  {
    id: 'paste-rule-for-team',
    topic: 'ai-limits',
    for: 'mentee',
    aim: {
      en: 'Settle with my team which ten kinds of our documents may go into an AI tool',
      it: 'Stabilire con il mio team quali, tra dieci tipi di documenti nostri, possono entrare in uno strumento di IA',
    },
    sign: {
      en: 'A list of ten, checked by legal or security, that everybody in the team can find',
      it: 'Un elenco di dieci voci, verificato da chi segue legale o sicurezza, che nel team chiunque sa trovare',
    },
  },
  {
    id: 'show-a-wrong-answer',
    topic: 'ai-limits',
    for: 'mentor',
    aim: {
      en: 'Show two groups of leaders an answer that was sure and wrong, and how to catch it',
      it: 'Mostrare a due gruppi di dirigenti una risposta sicura e sbagliata, e come scoprirla',
    },
    sign: {
      en: 'Two short demonstrations held, with a page that people marked themselves',
      it: 'Due brevi dimostrazioni svolte, con una pagina corretta da chi c’era',
    },
  },
];
