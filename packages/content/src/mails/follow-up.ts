import type { Mail } from '../types.ts';

/** Ninety days after the closing: the follow-up wave. */
export const followUp: Mail = {
  id: 'follow-up',
  to: 'both',
  subject: { en: 'Three months later: what has stayed?', it: 'Tre mesi dopo: che cosa è rimasto?' },
  preview: {
    en: 'Six minutes that tell {organization} whether this lasts.',
    it: 'Sei minuti per dire a {organization} se dura.',
  },
  body: {
    en: `Three months have passed since {program} ended for you. Some things have become a habit, others have quietly gone. Both are worth knowing.

Six minutes, the familiar questions, open until {deadline}. What you write joins the group’s averages and nothing else; where fewer than five people answer, nothing is shown at all.

This is the last survey of the program. Whatever has remained with you, thank you for having been part of it.`,
    it: `Sono passati tre mesi da quando per te {program} è finito. Qualcosa è diventato un’abitudine, qualcosa se n’è andato senza rumore. Vale la pena di sapere entrambe le cose.

Sei minuti, le domande che conosci già, fino a {deadline}. Quello che scrivi entra nelle medie del gruppo e in nient’altro; dove rispondono meno di cinque persone non si mostra proprio nulla.

È l’ultima rilevazione del programma. Qualunque cosa ti sia rimasta, grazie per avere partecipato.`,
  },
  action: { en: 'Answer the last survey', it: 'Rispondi all’ultima rilevazione' },
  why: {
    en: 'You took part in {program}. This comes once, with at most two reminders; you may ignore it or switch it off.',
    it: 'Hai partecipato a {program}. Arriva una volta, con al massimo due promemoria; puoi ignorarlo o disattivarlo.',
  },
  facts: ['program', 'organization', 'deadline'],
};
