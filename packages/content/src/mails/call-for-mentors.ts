import type { Mail } from '../types.ts';

/** Opens the applications of junior people. */
export const callForMentors: Mail = {
  id: 'call-for-mentors',
  to: 'mentor',
  subject: {
    en: 'You know something your leaders would like to learn',
    it: 'Sai qualcosa che a chi dirige farebbe comodo imparare',
  },
  preview: {
    en: '{program} is looking for mentors. Years of service do not count.',
    it: '{program} cerca mentor. L’anzianità non conta.',
  },
  body: {
    en: `Is there a subject on which people come to your desk? A tool, how to calm an angry customer, a way of working that saves you an hour a week? In {program} you would teach it to a senior leader, one to one, a little at a time.

You get a short training before you start, a ready agenda for every session, and a group of other mentors to compare notes with. Your mentee has no part in your performance review, and either of you can end the pair without giving a reason.

You need no polished profile: two subjects and five minutes for the form are enough; the form is open until {deadline}. If you would rather ask something first, write to {programTeam}.`,
    it: `C’è un tema per cui le persone vengono alla tua scrivania? Uno strumento, come si calma un cliente arrabbiato, un trucco che ti fa risparmiare un’ora a settimana? In {program} lo insegneresti a una persona che dirige, a tu per tu, un pezzo per volta.

Prima di cominciare c’è una breve formazione; per ogni incontro trovi una scaletta pronta, e un gruppo in cui confrontarti con chi fa la stessa esperienza. Chi è mentee non ha voce nella tua valutazione, e chiunque di voi può chiudere la coppia senza dire perché.

Non serve un profilo perfetto: bastano due temi e cinque minuti per il modulo, entro {deadline}. Se prima vuoi chiedere qualcosa, scrivi a {programTeam}.`,
  },
  action: { en: 'Offer a subject', it: 'Proponi un tema' },
  why: {
    en: '{organization} invites you once per program, because you may take part as a mentor. Turn invitations off in your settings.',
    it: '{organization} ti invita una volta per programma, perché puoi partecipare come mentor. Gli inviti si disattivano nelle impostazioni.',
  },
  facts: ['program', 'organization', 'programTeam', 'deadline'],
};
