import type { Card } from '../types.ts';

export const whatCanYouTeachMe: Card = {
  id: 'what-can-you-teach-me',
  names: {
    en: '“So, what can you teach me?”',
    it: '«E tu che cosa mi insegni?»',
  },
  situation: {
    en: 'First session. Arms crossed, a friendly smile: “I’ve been in this business for twenty-five years. What can you teach me?”',
    it: 'Primo incontro. Braccia conserte, sorriso cordiale: «Faccio questo mestiere da venticinque anni. Tu che cosa mi insegni?»',
  },
  behind: {
    en: 'A test, a joke, or plain worry about looking ignorant. Expertise is what has carried this person so far.',
    it: 'Un esame, una battuta, o la paura di fare brutta figura. È la competenza che ha portato questa persona fin qui.',
  },
  sentence: {
    en: '“About the business, you know more. I can show you how our sign-up looks to somebody who sees it for the first time. Four minutes?”',
    it: '«Sul mestiere ne sai più tu. Io posso mostrarti come appare la nostra pagina di iscrizione a chi la vede per la prima volta. Quattro minuti?»',
  },
  ifPersists: {
    en: 'Ask which decision is coming up in the next month and start from there. If no subject fits after two sessions, another topic or a guest mentor is a better use of both your hours.',
    it: 'Chiedi quale decisione arriva nel prossimo mese e parti da lì. Se dopo due incontri nessun tema calza, meglio un altro argomento, o una persona ospite per una volta.',
  },
};
