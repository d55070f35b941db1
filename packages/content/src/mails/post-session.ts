import type { Mail } from '../types.ts';

/** After each session: two taps, private, answerable from the mail. */
export const postSession: Mail = {
  id: 'post-session',
  to: 'both',
  subject: { en: 'Two taps about today', it: 'Due tocchi su oggi' },
  preview: {
    en: 'Ten seconds, only for you. {partner} never sees it.',
    it: 'Dieci secondi, solo per te. {partner} non lo vede mai.',
  },
  body: {
    en: `Was the session with {partner} worth the time? Two taps are enough, right from this email and without logging in.

Your answers belong to you. Over the months they show you how it is going. For anybody else they count only inside averages of at least five people, so nobody can tell which were yours.

Your next small step, in case the day has pushed it aside:

{challenge}`,
    it: `L’incontro con {partner} valeva il tempo che ha richiesto? Bastano due tocchi, direttamente da questa mail e senza accedere.

Le risposte sono tue. Con i mesi ti mostrano come sta andando. Per chiunque altro contano solo dentro medie di almeno cinque persone, e da lì nessuno può risalire a te.

Il tuo prossimo piccolo passo, se la giornata l’ha messo da parte:

{challenge}`,
  },
  action: { en: 'Answer with two taps', it: 'Rispondi con due tocchi' },
  why: {
    en: 'You get this after each session of {program}. Skip it whenever you like, or switch it off in your settings.',
    it: 'Lo ricevi dopo ogni incontro di {program}. Puoi ignorarlo quando vuoi, o disattivarlo nelle impostazioni.',
  },
  facts: ['partner', 'program', 'challenge'],
};
