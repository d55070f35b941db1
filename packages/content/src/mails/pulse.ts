import type { Mail } from '../types.ts';

/** Monthly, three questions. */
export const pulse: Mail = {
  id: 'pulse',
  to: 'both',
  subject: { en: 'Three questions, half a minute', it: 'Tre domande, mezzo minuto' },
  preview: { en: 'How is it going? You answer for yourself alone.', it: 'Come va? Rispondi solo per te.' },
  body: {
    en: `How are things with your mentoring in {program} this month? Three taps are enough to say, and over time they draw a line that only you see.

{partner} doesn’t see your answers, and neither does {programTeam}, with one exception that you choose yourself: if you ask to be contacted, your name and your request reach the team. Before that happens, you confirm once more.

If something weighs on you and you would rather speak to somebody outside the program team, {confidant} is there to listen.`,
    it: `Come va questo mese il tuo mentoring in {program}? Per dirlo bastano tre tocchi, e con il tempo disegnano una linea che vedi solo tu.

{partner} non vede le tue risposte, e nemmeno {programTeam}, con una sola eccezione che decidi tu: se chiedi di farti contattare, al team arrivano il tuo nome e la tua richiesta. Prima ti viene chiesta una conferma.

Se qualcosa ti pesa e preferisci parlarne con qualcuno fuori dal team, {confidant} è lì per ascoltarti.`,
  },
  action: { en: 'Answer the three questions', it: 'Rispondi alle tre domande' },
  why: {
    en: 'Once a month, while your pair in {program} is active. You can skip a month or switch it off.',
    it: 'Una volta al mese, finché la tua coppia in {program} è attiva. Puoi saltare un mese o disattivarlo.',
  },
  facts: ['partner', 'program', 'programTeam', 'confidant'],
};
