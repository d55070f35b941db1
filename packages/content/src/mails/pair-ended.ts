import type { Mail } from '../types.ts';

/** Neutral words to both when a pair ends early, whoever decided. */
export const pairEnded: Mail = {
  id: 'pair-ended',
  to: 'both',
  subject: { en: 'The pairing has ended', it: 'L’abbinamento si è concluso' },
  preview: {
    en: 'You don’t have to explain anything. Here is what happens now.',
    it: 'Non devi spiegare nulla. Ecco che cosa succede ora.',
  },
  body: {
    en: `The pairing between you and {partner} in {program} has ended. This message is the same for both of you, and it says no more on purpose: pairs end for many reasons, and nobody is asked for theirs.

The sessions that were still booked have been taken out of your calendars. You can download your notes until {deadline}; after that day they are deleted. What you told each other stays protected by the agreement.

If you would like another match, say so with one tap. If you would like to talk, {programTeam} and {confidant} are glad to hear from you.`,
    it: `L’abbinamento tra te e {partner} in {program} si è concluso. Tu e {partner} ricevete lo stesso messaggio, e non dice altro di proposito: le coppie finiscono per tante ragioni, e a nessuno si chiede la sua.

Gli incontri ancora fissati non sono più nei vostri calendari. Puoi scaricare le tue note fino a {deadline}; poi vengono cancellate. Quello che vi siete detti resta protetto dall’accordo.

Se vuoi un altro abbinamento, basta un tocco. Se vuoi parlarne, puoi scrivere a {programTeam} o a {confidant}.`,
  },
  action: { en: 'See what you can do now', it: 'Vedi che cosa puoi fare ora' },
  why: {
    en: 'You get this once, because your pair in {program} has ended. No other email about it follows.',
    it: 'Lo ricevi una volta sola, perché la tua coppia in {program} si è conclusa. Non seguono altre mail.',
  },
  facts: ['partner', 'program', 'programTeam', 'confidant', 'deadline'],
};
