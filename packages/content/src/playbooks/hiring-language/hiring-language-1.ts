import type { Playbook } from '../../types.ts';

export const hiringLanguage1: Playbook = {
  id: 'hiring-language-1',
  phase: 'explore',
  topic: 'hiring-language',
  session: 1,
  minutes: 15,
  names: { en: 'A job ad, read aloud', it: 'Un annuncio di lavoro, ad alta voce' },
  aim: {
    en: 'The mentee hears an ad of their own the way a stranger reads it, and knows three lines that push people away.',
    it: 'Chi è mentee sente un proprio annuncio come lo legge chi non ci conosce, e sa quali tre righe allontanano.',
  },
  before: {
    mentor: {
      en: 'Find an open position in the mentee’s area on the public page and print two copies. Prepare no criticism; your fresh ear is worth more.',
      it: 'Cerca sulla pagina pubblica una posizione aperta nell’area di chi è mentee e stampala in due copie. Non preparare critiche: vale di più un orecchio fresco.',
    },
    mentee: {
      en: 'Think of the person who did this job best. What could they not yet do on their first day? Keep the name to yourself.',
      it: 'Pensa a chi ha fatto meglio questo lavoro. Il primo giorno, che cosa non sapeva ancora fare? Il nome resta a te.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Where the text comes from', it: 'Da dove viene questo testo' },
      text: {
        en: 'Ask who wrote the ad and from which older one it was copied. Nearly all of them are; it’s no confession.',
        it: 'Chiedi chi ha scritto l’annuncio e da quale vecchio testo è stato copiato. Succede quasi sempre: non è una confessione.',
      },
      prompts: [
        {
          en: 'Which line of it would you have written yourself?',
          it: 'Quale riga avresti scritto tu?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Read and tap', it: 'Leggere e bussare' },
      text: {
        en: 'Read the ad at the pace of the evening news. Each of you, as yourself, taps the table at a word you don’t understand, a requirement that makes you hesitate, a sentence any company could have written. Put a mark in the margin and read on; explanations come later.',
        it: 'Leggi l’annuncio con il passo del telegiornale. Chi legge e chi ascolta, a titolo personale, bussa sul tavolo a una parola che non capisce, a una richiesta che fa esitare, a una frase che andrebbe bene per qualunque azienda. Un segno a margine e si prosegue: le spiegazioni dopo.',
      },
      prompts: [
        {
          en: 'At which line would you have closed the page, with what you knew before this job?',
          it: 'A quale riga avresti chiuso la pagina, con quello che sapevi prima di questo lavoro?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'mentee',
      title: { en: 'Three marks, one minute each', it: 'Tre segni, un minuto l’uno' },
      text: {
        en: 'The mentee picks the three thickest marks and says what each line was meant to achieve. The mentor only says what arrived. Nothing is rewritten today.',
        it: 'Chi è mentee sceglie i tre segni più marcati e dice a che cosa doveva servire ogni riga. Chi è mentor dice solo che cosa è arrivato. Oggi non si riscrive nulla.',
      },
      prompts: [
        {
          en: 'Which worry made somebody add this line?',
          it: 'Quale timore ha fatto aggiungere questa riga?',
        },
        {
          en: 'Did the best person you’ve had in this job have this on day one?',
          it: 'La persona che ha fatto meglio questo lavoro, questo requisito ce l’aveva, il primo giorno?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Keep the marked copy', it: 'La copia segnata si tiene' },
      text: {
        en: 'Put the marked copy where the next session will find it; that day you will rewrite. Go through the challenge together, because it asks something of a third person. Say the date, and what may be told of today.',
        it: 'Mettete la copia segnata dove la ritroverete: la prossima volta si riscrive. Guardate insieme la microsfida, perché chiede qualcosa a una terza persona. Dite la data, e che cosa si può raccontare di oggi.',
      },
    },
  ],
  microChallenge: 'line-that-nearly-stopped-you',
  closingQuestion: {
    en: 'Which word in this ad would you never use to somebody sitting in front of you?',
    it: 'Quale parola di questo annuncio non useresti mai con una persona seduta davanti a te?',
  },
  shareablePrompt: {
    en: 'Count your taps. “We read one ad aloud and knocked … times” is a sentence that other teams may like to hear.',
    it: 'Contate i colpi sul tavolo. «Abbiamo letto un annuncio ad alta voce e bussato … volte» è una frase che ad altri team può piacere.',
  },
  concepts: ['inclusive-hiring', 'recruiting', 'employer-branding'],
};
