import type { Card } from '../types.ts';

export const mentorFreezes: Card = {
  id: 'mentor-freezes',
  names: {
    en: 'Your mind has gone blank',
    it: 'Vuoto totale',
  },
  situation: {
    en: 'Your mentee is looking at you, kindly even, and everything you prepared is gone. Your ears are hot.',
    it: 'Chi è mentee ti guarda, perfino con gentilezza, e tutto quello che avevi preparato non c’è più. Ti scottano le orecchie.',
  },
  behind: {
    en: 'Your body has taken an important person for a danger. It passes by itself, usually soon, and shows less than you think.',
    it: 'Il corpo scambia una persona importante per un pericolo. Passa da sé, di solito in fretta, e si vede meno di quanto credi.',
  },
  sentence: {
    en: '“I’ve lost my thread. Give me a sip of water and a second, and I’ll read us the next line of the playbook.”',
    it: '«Ho perso il filo. Un sorso d’acqua, un secondo, e leggo la prossima riga della traccia».',
  },
  ifPersists: {
    en: 'Hand over: “Tell me where you got stuck this week, I’ll take notes.” And next time put the first three sentences on paper, in large letters.',
    it: 'Passa la palla: «Dimmi dove hai perso più tempo questa settimana, io prendo appunti». E la prossima volta porta le prime tre frasi su carta, scritte in grande.',
  },
};
