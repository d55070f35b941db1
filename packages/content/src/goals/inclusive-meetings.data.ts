import type { Goal } from '../types.ts';

export const inclusiveMeetingsGoals: readonly Goal[] = [
  {
    id: 'closest-person-opens',
    topic: 'inclusive-meetings',
    for: 'mentee',
    aim: {
      en: 'Run one meeting a month in which the person closest to the work opens, whatever their level',
      it: 'Condurre ogni mese una riunione aperta da chi conosce il lavoro da vicino, a qualunque livello',
    },
    sign: {
      en: 'Four agendas, each with a different name beside the first item',
      it: 'Quattro ordini del giorno, ogni volta con un nome diverso accanto al primo punto',
    },
  },
  {
    id: 'corridor-decisions-told',
    topic: 'inclusive-meetings',
    for: 'mentee',
    aim: {
      en: 'Tell my team within one working day what was decided outside our meetings, for two months',
      it: 'Far sapere al mio team entro un giorno lavorativo, per due mesi, ciò che si decide fuori dalle riunioni',
    },
    sign: {
      en: 'The short messages are in one place that everybody on the team can open',
      it: 'I brevi messaggi stanno in un solo posto che tutto il team può aprire',
    },
  },
  {
    id: 'chair-above-my-level',
    topic: 'inclusive-meetings',
    for: 'mentor',
    aim: {
      en: 'Chair one meeting in which most people are above my level',
      it: 'Condurre una riunione in cui la maggior parte delle persone sta sopra il mio livello',
    },
    sign: {
      en: 'An agenda under my name, and two comments from the room on how it went',
      it: 'Un ordine del giorno con il mio nome e due commenti dalla stanza su com’è andata',
    },
  },
  {
    id: 'prepared-sentence-early',
    topic: 'inclusive-meetings',
    for: 'mentor',
    aim: {
      en: 'Say one prepared sentence in the first ten minutes of six meetings that make me nervous',
      it: 'Dire una frase preparata nei primi dieci minuti di sei riunioni che mi agitano',
    },
    sign: {
      en: 'Six sentences in my notes, each with what happened next',
      it: 'Sei frasi nei miei appunti, ciascuna con quello che è successo dopo',
    },
  },
];
