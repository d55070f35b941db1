import type { Challenge } from '../types.ts';

export const aiLimitsChallenges: readonly Challenge[] = [
  {
    id: 'ask-about-one-gray-case',
    minutes: 10,
    topics: ['ai-limits'],
    for: 'both',
    text: {
      en: 'Take one kind of document that the rule on AI tools does not cover, and ask the office in charge whether it may be pasted. Describe the kind; attach nothing.',
      it: 'Prendi un tipo di documento di cui la regola sull’IA non parla e chiedi all’ufficio competente se si può incollare. Descrivi il tipo, senza allegare nulla.',
    },
    sign: {
      en: 'You have an answer, or the date on which you asked.',
      it: 'Hai una risposta, o la data in cui hai chiesto.',
    },
  },
  {
    id: 'ask-who-can-object',
    minutes: 10,
    topics: ['ai-limits'],
    for: 'mentee',
    text: {
      en: 'Choose one automatic decision that your company already makes about people: a ranking, a filter, an alert. Ask who can object to it, and how.',
      it: 'Scegli una decisione automatica che la tua azienda prende già sulle persone: una graduatoria, un filtro, un avviso. Chiedi chi può opporsi, e come.',
    },
    sign: {
      en: 'You can name the person or the form, or you know that there is none.',
      it: 'Sai indicare la persona o il modulo, oppure sai che non esiste.',
    },
  },
  {
    id: 'waves-on-one-page',
    minutes: 10,
    topics: ['ai-limits', 'ai-assistant'],
    for: 'both',
    text: {
      en: 'Print one page that an assistant wrote about your own field. Put a wavy line under each claim you could not prove today. Leave the rest alone.',
      it: 'Stampa una pagina scritta da un assistente su un tema del tuo campo. Segna con un’onda ogni affermazione che oggi non sapresti provare. Il resto lascialo stare.',
    },
    sign: {
      en: 'You know how many wavy lines the page has.',
      it: 'Sai quante onde ha la pagina.',
    },
  },
];
