import type { Mail } from '../types.ts';

/** Both have accepted: the first good news, and what comes next. */
export const pairFormed: Mail = {
  id: 'pair-formed',
  to: 'both',
  subject: { en: 'It’s a yes from both: you and {partner}', it: 'Due sì: tu e {partner}' },
  preview: {
    en: 'Two small things to do before your first session.',
    it: 'Due piccole cose prima del primo incontro.',
  },
  body: {
    en: `{partner} has said yes too, so {program} begins for the two of you.

Before the first session there are two things to do, and both are short. Read the agreement: it says what stays between you and how either of you can stop. Then the one of you who keeps the calendar books the whole series, which saves a dozen emails later.

Would you like to say hello first? One line is plenty: who you are, and one thing about the subject that you are curious about.`,
    it: `Anche {partner} ha detto di sì: per voi {program} comincia.

Prima del primo incontro ci sono due cose da fare, tutte e due brevi. Leggi l’accordo: dice che cosa resta tra voi e come ci si può fermare. Poi chi tiene il calendario prenota tutta la serie, e vi risparmia una dozzina di mail.

Vuoi salutare già adesso? Basta una riga: chi sei, e una cosa del tema che ti incuriosisce.`,
  },
  action: { en: 'Open the agreement', it: 'Apri l’accordo' },
  why: {
    en: 'You get this once, because your match in {program} has been accepted by both.',
    it: 'Lo ricevi una volta sola, perché il tuo abbinamento in {program} ha ricevuto due sì.',
  },
  facts: ['partner', 'program'],
};
