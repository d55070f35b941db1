import type { AgreementField } from '../types.ts';

export const closing: AgreementField = {
  id: 'closing',
  position: 14,
  heading: { en: 'Closing', it: 'Chiusura' },
  text: {
    en: 'Our pair has an end date, and we reach it on purpose. In the last session we look at the goals once more, tell each other what has changed, and decide together what may be shared and with whose name. Then we say thank you and stop. If we want to stay in touch, that is a new decision, free for both.',
    it: 'La nostra coppia ha una data di fine, e ci arriviamo di proposito. Nell’ultimo incontro riguardiamo gli obiettivi, ci diciamo che cosa è cambiato e decidiamo insieme che cosa si può raccontare e con quali nomi. Poi ci ringraziamo e ci fermiamo. Se vogliamo restare in contatto, è una decisione nuova, libera per entrambe le parti.',
  },
  help: {
    en: 'Choose the date and one small ritual: a walk, a coffee at the good machine, the first exercise done again to see the difference. If nothing comes to mind, twenty minutes and a thank-you are enough.',
    it: 'Scegliete la data e un piccolo rito: due passi, un caffè al bar giusto, il primo esercizio rifatto per vedere la differenza. Se non viene in mente niente, bastano venti minuti e un grazie.',
  },
  input: 'date',
};
