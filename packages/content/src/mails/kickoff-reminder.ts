import type { Mail } from '../types.ts';

/** Three days before the first session of a pair. */
export const kickoffReminder: Mail = {
  id: 'kickoff-reminder',
  to: 'both',
  subject: { en: 'Your first session is on {date}', it: 'Il primo incontro è {date}' },
  preview: {
    en: 'Three things make it easy, and none takes long.',
    it: 'Tre cose lo rendono facile, e nessuna è lunga.',
  },
  body: {
    en: `Here it comes: on {date} at {time} you and {partner} sit down together for the first time. Nobody has to shine. The aim is to know each other a little and to agree on how you want to work.

Three things help. Sign the agreement if you have not yet; you will talk it through anyway. Think of one sentence: what would make these months worthwhile for you? And bring something small that the other has probably never seen, a screen, a tool, a page from your week.

A little nervousness is normal at both ends of the table.`,
    it: `Ci siamo: {date} alle {time} tu e {partner} vi incontrate per la prima volta. Nessuno deve brillare. Serve a conoscersi un po’ e a mettersi d’accordo su come volete lavorare.

Tre cose aiutano. Firma l’accordo, se ancora manca; ne parlerete comunque insieme. Pensa a una frase: che cosa darebbe senso per te a questi mesi? E porta una piccola cosa che l’altra persona probabilmente non ha mai visto: una schermata, uno strumento, una pagina della tua settimana.

Un po’ di agitazione è normale da tutte e due le parti del tavolo.`,
  },
  action: { en: 'Prepare the first session', it: 'Prepara il primo incontro' },
  why: {
    en: 'You get this once, before your first session in {program}. Reminders can be switched off in your settings.',
    it: 'Lo ricevi una volta, prima del tuo primo incontro in {program}. I promemoria si disattivano nelle impostazioni.',
  },
  facts: ['partner', 'program', 'date', 'time'],
};
