import type { Playbook } from '../../types.ts';

export const supportInbox1: Playbook = {
  id: 'support-inbox-1',
  phase: 'explore',
  topic: 'support-inbox',
  session: 1,
  minutes: 30,
  names: { en: 'Eight messages nobody has summarized', it: 'Otto messaggi che nessuno ha riassunto' },
  aim: {
    en: 'The mentee has read eight real requests in full and can say what people wanted besides a solution.',
    it: 'Chi è mentee ha letto per intero otto richieste vere e sa dire che cosa volevano oltre a una soluzione.',
  },
  before: {
    mentor: {
      en: 'Ask the support team for the last eight messages of one morning, in order, with names, numbers and account details blacked out. Say what for, and print one per page. Not possible? Eight public reviews will do.',
      it: 'Chiedi a chi fa assistenza gli ultimi otto messaggi di una mattina, in ordine, con nomi, numeri e dati coperti. Spiega a che cosa servono e stampane uno per foglio. Non si può? Bastano otto recensioni pubbliche.',
    },
    mentee: {
      en: 'Write down three things you believe customers write about most. Seal the note; it is only for you.',
      it: 'Scrivi tre cose di cui, secondo te, i clienti scrivono di più. Chiudi il biglietto: è soltanto per te.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in: the last time I complained', it: 'Come va: il mio ultimo reclamo' },
      text: {
        en: 'In turn, recall a message you once sent to some company’s support, and what you left out because it was no use. One minute each, no solutions.',
        it: 'A turno, ricordate un messaggio mandato all’assistenza di un’azienda qualsiasi, e che cosa non avete scritto perché tanto era inutile. Un minuto a testa, senza soluzioni.',
      },
      prompts: [
        {
          en: 'What did you want in that moment, apart from a fix?',
          it: 'In quel momento che cosa volevi, oltre a una soluzione?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'Read in full, in order', it: 'Leggere per intero, in ordine' },
      text: {
        en: 'The mentee reads each message aloud from the greeting to the last word, a minute or so each, and then lays it on one of three piles: “fix it,” “tell me,” “hear me.” No defending, no explaining, no skipping the long one. The mentor notes words that come back.',
        it: 'Chi è mentee legge ad alta voce ogni messaggio, dal saluto all’ultima parola, un minuto circa, e lo mette su uno di tre mucchi: «sistemate», «ditemi», «ascoltatemi». Senza difendere, senza spiegare, senza saltare quello lungo. Chi è mentor annota le parole che tornano.',
      },
      prompts: [
        {
          en: 'In which sentence do you hear a person and not a case?',
          it: 'In quale frase senti una persona e non una pratica?',
        },
        {
          en: 'What has this person already tried before writing?',
          it: 'Che cosa ha già provato questa persona, prima di scrivere?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Ours against theirs', it: 'Le nostre parole e le loro' },
      text: {
        en: 'Draw two columns. Left, five words that customers used for something; right, our own word for it. Open the mentee’s note only if the mentee wants to. Circle the pair of words that are furthest apart.',
        it: 'Disegnate due colonne. A sinistra cinque parole usate da chi scrive, a destra la nostra parola per la stessa cosa. Il biglietto di chi è mentee si apre solo se lo vuole. Cerchiate le due parole più lontane.',
      },
      prompts: [
        {
          en: 'Which pile is missing from the reports you get?',
          it: 'Quale mucchio manca nei report che ricevi?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Close: papers back', it: 'Chiusura: i fogli tornano a casa' },
      text: {
        en: 'Collect all eight pages and return or shred them as support asked. The mentee says which message won’t be easy to forget. Write two lines of thanks to the support team together; challenge, date, and a sentence for outside only if no customer can be recognized.',
        it: 'Raccogli gli otto fogli: si restituiscono o si distruggono, come ha chiesto l’assistenza. Chi è mentee dice quale messaggio si porta via a memoria. Scrivete insieme due righe di grazie a quel team; microsfida, data e, se non si riconosce nessuno, una frase che può uscire.',
      },
    },
  ],
  microChallenge: 'five-unread-requests',
  closingQuestion: {
    en: 'Whose message would you have answered differently from the others?',
    it: 'A quale messaggio avresti risposto in modo diverso dagli altri?',
  },
  shareablePrompt: {
    en: 'Perhaps the two words in the circle: “We say …, they say …” Would it make somebody smile and think?',
    it: 'Forse le due parole cerchiate: «Noi diciamo …, loro dicono …». Farebbero sorridere e pensare qualcuno?',
  },
  concepts: ['customer-support', 'customer-insight', 'frontline-insight'],
};
