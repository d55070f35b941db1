import type { Challenge } from '../types.ts';

export const networkMapChallenges: readonly Challenge[] = [
  {
    id: 'question-to-a-blank',
    minutes: 10,
    topics: ['network-map'],
    for: 'both',
    text: {
      en: 'Send one real question about work to somebody in the department that was missing from your map. Three lines: who you are, what you wonder, no hurry.',
      it: 'Manda una vera domanda di lavoro a qualcuno del reparto che mancava dalla tua mappa. Tre righe: chi sei, che cosa ti chiedi, nessuna fretta.',
    },
    sign: {
      en: 'The question is out; an answer is a bonus.',
      it: 'La domanda è partita; se arriva la risposta, tanto meglio.',
    },
  },
  {
    id: 'introduction-both-agreed',
    minutes: 10,
    topics: ['network-map'],
    for: 'both',
    text: {
      en: 'When both people have said yes, bring them together: one sentence on each, one on why, then out of the thread. If one says no, thank them and leave it there.',
      it: 'Quando le due persone hanno detto sì, mettile in contatto: una frase per ciascuna, una sul perché, poi esci dalla conversazione. Se una dice no, ringrazia e chiudi lì.',
    },
    sign: {
      en: 'Two people write to each other without you, or a no was respected.',
      it: 'Due persone si scrivono senza di te, o un no è stato rispettato.',
    },
  },
  {
    id: 'open-chair-invitation',
    minutes: 15,
    topics: ['network-map', 'inclusive-meetings'],
    for: 'mentee',
    text: {
      en: 'Invite one guest from another department to one meeting of yours. Tell them what it is about, what they may say, and that they can leave after ten minutes.',
      it: 'Invita a una tua riunione una persona di un altro reparto. Dille di che si tratta, che cosa può dire, e che dopo dieci minuti può anche andarsene.',
    },
    sign: {
      en: 'The chair was offered, and the meeting knew a guest might come.',
      it: 'La sedia è stata offerta, e chi era in riunione lo sapeva.',
    },
  },
];
