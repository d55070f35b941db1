import type { Challenge } from '../types.ts';

/** They suit every topic; the phase playbooks use them. */
export const anyTopicChallenges: readonly Challenge[] = [
  {
    id: 'swap-one-thing',
    minutes: 10,
    topics: [],
    for: 'both',
    text: {
      en: 'Try for ten minutes the thing that the other brought: open the tool, read the document, sit in the channel. No need to like it.',
      it: 'Prova per dieci minuti la cosa che ha portato l’altra persona: apri lo strumento, leggi il documento, entra nel canale. Non deve piacerti per forza.',
    },
    sign: {
      en: 'You come back with one question that only somebody who tried it would ask.',
      it: 'Torni con una domanda che può fare solo chi ha provato.',
    },
  },
  {
    id: 'who-speaks-first',
    minutes: 5,
    topics: [],
    for: 'mentee',
    text: {
      en: 'In one meeting this week, note who speaks first, who speaks last and who does not speak. Change nothing yet.',
      it: 'In una riunione di questa settimana annota chi apre, chi ha l’ultima parola e chi non parla. Per ora non cambiare nulla.',
    },
    sign: {
      en: 'Three short lists on one sheet that you keep for yourself.',
      it: 'Tre brevi elenchi su un foglio che resta a te.',
    },
  },
];
