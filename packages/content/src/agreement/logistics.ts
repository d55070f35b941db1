import type { AgreementField } from '../types.ts';

export const logistics: AgreementField = {
  id: 'logistics',
  position: 3,
  heading: { en: 'How we meet', it: 'Organizzazione degli incontri' },
  text: {
    en: 'We fix how long we meet, how often, and where or on which channel. One of us is the convenor: this person sends the invitations and moves dates, alone or through a delegate, who sees dates and nothing else. If the full time does not work one week, we do fifteen minutes in that same week instead of skipping it.',
    it: 'Stabiliamo quanto dura un incontro, ogni quanto ci vediamo e dove, o su quale canale. Una persona tiene il calendario: manda gli inviti e sposta le date, da sola o con chi le fa da assistente, che vede le date e nient’altro. Se in una settimana il tempo pieno non c’è, facciamo quindici minuti in quella stessa settimana invece di saltare.',
  },
  help: {
    en: 'Book the whole series now, calendars open. A slot beside a routine that never moves holds best, for example right before the weekly staff meeting. As a rule, the person with less free time keeps the calendar. A neutral room is better than anybody’s office.',
    it: 'Prenotate adesso tutta la serie, con i calendari aperti. Regge meglio un orario accanto a un appuntamento che non si sposta mai, per esempio appena prima della riunione settimanale. Di solito il calendario lo tiene chi ha meno tempo. E una saletta neutra è meglio dell’ufficio di una delle due parti.',
  },
  input: 'logistics',
};
