import type { Goal } from '../types.ts';

export const feedbackCultureGoals: readonly Goal[] = [
  {
    id: 'worries-come-first',
    topic: 'feedback-culture',
    for: 'mentee',
    aim: {
      en: 'Open my team’s weekly meeting for two months with what worries people, before any result',
      it: 'Aprire per due mesi la riunione settimanale del team con ciò che preoccupa, prima di qualsiasi risultato',
    },
    sign: {
      en: 'Eight agendas, and a list of worries that has grown after the third week',
      it: 'Otto ordini del giorno, e un elenco di preoccupazioni che cresce dopo la terza settimana',
    },
  },
  {
    id: 'no-remark-unanswered',
    topic: 'feedback-culture',
    for: 'mentee',
    aim: {
      en: 'Answer every critical remark from my area within ten working days, a reasoned no included',
      it: 'Rispondere entro dieci giorni lavorativi a ogni critica della mia area, anche con un no motivato',
    },
    sign: {
      en: 'A public list with date of arrival and date of answer for each',
      it: 'Un elenco visibile con data di arrivo e data di risposta di ciascuna',
    },
  },
  {
    id: 'three-remarks-upward',
    topic: 'feedback-culture',
    for: 'mentor',
    aim: {
      en: 'Give three pieces of upward feedback, each about one thing I saw myself',
      it: 'Dare tre feedback verso l’alto, ciascuno su una cosa vista con i miei occhi',
    },
    sign: {
      en: 'Three dates, three first sentences, and what I would word differently now',
      it: 'Tre date, tre frasi d’apertura e come le direi adesso',
    },
  },
  {
    id: 'teach-receiving-remarks',
    topic: 'feedback-culture',
    for: 'mentor',
    aim: {
      en: 'Walk my own team once through receiving a remark: thank, repeat, ask',
      it: 'Far provare una volta al mio team come si riceve un’osservazione: ringraziare, ripetere, chiedere',
    },
    sign: {
      en: 'Half an hour held, and two people who used it again within a month',
      it: 'Mezz’ora svolta, e due persone che entro un mese l’hanno rifatto',
    },
  },
];
