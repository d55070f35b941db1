import type { Goal } from '../types.ts';

export const dataDashboardsGoals: readonly Goal[] = [
  {
    id: 'open-numbers-myself',
    topic: 'data-dashboards',
    for: 'mentee',
    aim: {
      en: 'Open the live numbers myself before each monthly review, for three months',
      it: 'Aprire di persona i numeri in tempo reale prima di ogni riunione mensile, per tre mesi',
    },
    sign: {
      en: 'Three reviews in which I asked a question that was on no slide',
      it: 'Tre riunioni in cui ho fatto una domanda che non stava in nessuna slide',
    },
  },
  {
    id: 'write-bet-before-data',
    topic: 'data-dashboards',
    for: 'mentee',
    aim: {
      en: 'Write down what would change my mind before looking, for three decisions',
      it: 'Scrivere, prima di guardare i dati di tre decisioni, che cosa mi farebbe cambiare idea',
    },
    sign: {
      en: 'Three dated notes, and at least one decision that came out differently',
      it: 'Tre appunti con la data e almeno una decisione uscita in modo diverso',
    },
  },
  {
    id: 'explain-one-dashboard',
    topic: 'data-dashboards',
    for: 'mentor',
    aim: {
      en: 'Explain one dashboard to three leaders so that each finds a number alone afterward',
      it: 'Spiegare un cruscotto a tre dirigenti, in modo che poi ogni persona trovi un numero da sé',
    },
    sign: {
      en: 'Three people reach the number in under two minutes, without my help',
      it: 'Tre persone arrivano al numero in meno di due minuti, senza il mio aiuto',
    },
  },
  {
    id: 'label-doubtful-numbers',
    topic: 'data-dashboards',
    for: 'mentor',
    aim: {
      en: 'Add to five numbers of my area one line on what they leave out',
      it: 'Aggiungere a cinque numeri del mio ambito una riga su che cosa lasciano fuori',
    },
    sign: {
      en: 'Five lines visible beside the numbers, read by somebody outside the area',
      it: 'Cinque righe visibili accanto ai numeri, lette da chi è fuori dall’ambito',
    },
  },
];
