import type { Goal } from '../types.ts';

export const hybridWorkGoals: readonly Goal[] = [
  {
    id: 'team-rule-for-places',
    topic: 'hybrid-work',
    for: 'mentee',
    aim: {
      en: 'Rewrite one rule on place or hours with my team and try it for two months',
      it: 'Riscrivere con il mio team una regola su luoghi o orari e provarla per due mesi',
    },
    sign: {
      en: 'The team has judged it at the date agreed, and kept or changed it',
      it: 'Il team l’ha giudicata nel giorno stabilito, e l’ha tenuta o cambiata',
    },
  },
  {
    id: 'lead-from-the-screen',
    topic: 'hybrid-work',
    for: 'mentee',
    aim: {
      en: 'Lead one meeting a month from the screen while my team sits in the room',
      it: 'Condurre una riunione al mese dallo schermo, con il mio team in sala',
    },
    sign: {
      en: 'Three meetings led that way, and one change in the room after each',
      it: 'Tre riunioni condotte così, e dopo ognuna un cambiamento nella sala',
    },
  },
  {
    id: 'make-absent-work-visible',
    topic: 'hybrid-work',
    for: 'both',
    aim: {
      en: 'Give credit each week to one piece of work that was done out of sight',
      it: 'Dare ogni settimana il giusto merito a un lavoro fatto lontano dagli occhi',
    },
    sign: {
      en: 'Eight entries in the team channel, with the consent of those named',
      it: 'Otto messaggi nel canale del team, con il consenso delle persone nominate',
    },
  },
  {
    id: 'test-rooms-with-leaders',
    topic: 'hybrid-work',
    for: 'mentor',
    aim: {
      en: 'Let three leaders hear their own meeting room from outside, and repair it with them',
      it: 'Far sentire a tre dirigenti la loro sala riunioni da fuori, e sistemarla insieme',
    },
    sign: {
      en: 'Three rooms with a note on the table that everybody follows',
      it: 'Tre sale con un biglietto sul tavolo, rispettato a ogni riunione',
    },
  },
];
