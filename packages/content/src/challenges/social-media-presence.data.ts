import type { Challenge } from '../types.ts';

export const socialMediaPresenceChallenges: readonly Challenge[] = [
  {
    id: 'three-comments-own-words',
    minutes: 15,
    topics: ['social-media-presence'],
    for: 'mentee',
    text: {
      en: 'Leave three comments this week under posts by people outside your company. In each: something you know first-hand and may say in public, and a question. Five minutes each, and no ghostwriter.',
      it: 'Lascia tre commenti, questa settimana, sotto i post di persone esterne all’azienda. In ognuno: una cosa che sai per esperienza e che si può dire in pubblico, e una domanda. Cinque minuti l’uno, e li scrivi tu.',
    },
    sign: {
      en: 'Three comments are online, or you know at which one you stopped.',
      it: 'Tre commenti sono in rete, oppure sai davanti a quale hai lasciato perdere.',
    },
  },
  {
    id: 'three-scraps-a-week',
    minutes: 5,
    topics: ['social-media-presence'],
    for: 'both',
    text: {
      en: 'Collect three scraps from your working week: a sentence, a thing on a desk, a small failure of your own. One line each; nobody needs to see them.',
      it: 'Raccogli tre ritagli dalla tua settimana di lavoro: una frase, un oggetto su una scrivania, un tuo piccolo errore. Una riga ciascuno; non li deve vedere nessuno.',
    },
    sign: {
      en: 'Three lines in your phone with the day on which you saw them.',
      it: 'Tre righe sul telefono, con il giorno in cui le hai viste.',
    },
  },
  {
    id: 'post-whose-work',
    minutes: 15,
    topics: ['social-media-presence'],
    for: 'mentee',
    text: {
      en: 'Write about one piece of work that somebody else did well. Ask them first, show them the text, and let them change or refuse it.',
      it: 'Scrivi di un lavoro fatto bene da un’altra persona. Prima chiedi, poi mostra il testo, e lascia che lo cambi o dica di no.',
    },
    sign: {
      en: 'You have a yes or a no from the person whose work it is.',
      it: 'Hai un sì o un no da chi ha fatto il lavoro.',
    },
  },
];
