import type { Challenge } from '../types.ts';

export const hiringLanguageChallenges: readonly Challenge[] = [
  {
    id: 'line-that-nearly-stopped-you',
    minutes: 10,
    topics: ['hiring-language'],
    for: 'both',
    text: {
      en: 'Ask somebody who joined within the past year which line of the ad nearly kept them from applying. Say first that “none” and “I’d rather not” are good answers.',
      it: 'Chiedi a una persona arrivata nell’ultimo anno quale riga dell’annuncio l’aveva quasi fatta rinunciare a candidarsi. Prima di tutto di’ che «nessuna» e «preferisco di no» vanno benissimo.',
    },
    sign: {
      en: 'One line noted, without the person’s name.',
      it: 'Una riga annotata, senza il nome della persona.',
    },
  },
  {
    id: 'ad-in-one-minute',
    minutes: 10,
    topics: ['hiring-language'],
    for: 'mentee',
    text: {
      en: 'Give an ad of yours to somebody from a distant department for one minute. Take it back and ask what the job is and what they would have to bring.',
      it: 'Fai leggere per un minuto un tuo annuncio a qualcuno di un reparto lontano. Riprendilo e chiedi che lavoro è e che cosa bisogna saper fare.',
    },
    sign: {
      en: 'You know which two things stayed, and which one never arrived.',
      it: 'Sai quali due cose sono rimaste, e quale non è mai arrivata.',
    },
  },
  {
    id: 'same-three-questions',
    minutes: 15,
    topics: ['hiring-language'],
    for: 'mentee',
    text: {
      en: 'Before the next interview or promotion round, write three questions that everybody gets, and what a good answer contains. Send them to those who decide with you.',
      it: 'Prima del prossimo colloquio o giro di promozioni scrivi tre domande uguali per chiunque e che cosa contiene una buona risposta. Mandale a chi deciderà con te.',
    },
    sign: {
      en: 'The page existed before the first person was met.',
      it: 'La pagina c’era già prima di incontrare la prima persona.',
    },
  },
];
