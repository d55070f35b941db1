import type { Challenge } from '../types.ts';

export const aiAssistantChallenges: readonly Challenge[] = [
  {
    id: 'assistant-twice-this-week',
    minutes: 15,
    topics: ['ai-assistant'],
    for: 'mentee',
    text: {
      en: 'Within the company’s rule, use the assistant on two small tasks of your own. Write down one thing it did well and one mistake, with the words you had typed.',
      it: 'Entro le regole dell’azienda, usa l’assistente per due piccoli compiti tuoi. Annota una cosa riuscita e un errore, con le parole che avevi scritto.',
    },
    sign: {
      en: 'Two lines in your notes: one success, one mistake.',
      it: 'Due righe nei tuoi appunti: una cosa riuscita, un errore.',
    },
  },
  {
    id: 'same-question-three-ways',
    minutes: 10,
    topics: ['ai-assistant', 'ai-limits'],
    for: 'both',
    text: {
      en: 'Ask the assistant the same question in three ways: in a hurry, with all the context, and with the opposite opinion. Compare what changes and what does not.',
      it: 'Fai all’assistente la stessa domanda in tre modi: di fretta, con tutto il contesto, e partendo dall’opinione contraria. Confronta che cosa cambia e che cosa resta.',
    },
    sign: {
      en: 'You can say which of the three you would send on, and why.',
      it: 'Sai dire quale delle tre risposte inoltreresti, e perché.',
    },
  },
  {
    id: 'check-one-fact',
    minutes: 10,
    topics: ['ai-assistant', 'ai-limits'],
    for: 'mentee',
    text: {
      en: 'Take one fact from an answer that sounded sure, and look for it in a source you trust. Five minutes of search, then stop.',
      it: 'Prendi un dato da una risposta che suonava sicura e cercalo in una fonte di cui ti fidi. Cinque minuti di ricerca, poi basta.',
    },
    sign: {
      en: 'You know: confirmed, wrong, or not to be found.',
      it: 'Lo sai: confermato, sbagliato o introvabile.',
    },
  },
  {
    id: 'say-where-it-helped',
    minutes: 5,
    topics: ['ai-assistant'],
    for: 'mentee',
    text: {
      en: 'When you next send something that an assistant helped with, say so in one line: what it did, and what you checked yourself. Watch what people ask.',
      it: 'La prossima volta che mandi qualcosa fatto con l’aiuto di un assistente, dillo in una riga: che cosa ha fatto, che cosa hai controllato tu. Poi senti che cosa ti chiedono.',
    },
    sign: {
      en: 'One message with that line has gone out, and you remember the first reaction.',
      it: 'Un messaggio con quella riga è partito e ricordi la prima reazione.',
    },
  },
];
