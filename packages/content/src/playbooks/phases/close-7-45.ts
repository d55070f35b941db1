import type { Playbook } from '../../types.ts';

export const close7Deep: Playbook = {
  id: 'close-7-45',
  phase: 'close',
  topic: null,
  session: 7,
  minutes: 45,
  names: { en: 'Closing: what we take along', it: 'Chiusura: che cosa ci portiamo via' },
  aim: {
    en: 'The program ends as it began, on purpose: looked back on, counted, thanked for, and with a next date or none.',
    it: 'Il percorso finisce come era cominciato, con cura: uno sguardo indietro, un bilancio, un grazie, e una data nuova oppure nessuna.',
  },
  before: {
    mentor: {
      en: 'Bring the lines or the map from your first sessions, if they still exist. Choose what you would like to keep and what may be thrown away.',
      it: 'Porta le linee o la mappa dei primi incontri, se ci sono ancora. Scegli che cosa vuoi tenere e che cosa può finire nel cestino.',
    },
    mentee: {
      en: 'Think of two people who have felt an effect of these sessions without knowing about them. Come without a gift; words are enough.',
      it: 'Pensa a due persone che hanno sentito un effetto di questi incontri senza saperne nulla. Niente regali: bastano le parole.',
    },
  },
  steps: [
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'A line of moments', it: 'Una linea di momenti' },
      text: {
        en: 'Draw one line for all the months. Each adds three moments as dots: a surprise, a difficulty, a laugh. Tell them in the order of time, whoever the dot belongs to.',
        it: 'Disegnate una linea sola per tutti i mesi. Aggiungete tre momenti a testa come punti: una sorpresa, una fatica, una risata. Raccontateli in ordine di tempo, di chiunque sia il punto.',
      },
      prompts: [
        {
          en: 'Which dot did you not know about until today?',
          it: 'Quale punto hai scoperto soltanto oggi?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentee',
      title: { en: 'The goals, for the last time', it: 'Gli obiettivi, per l’ultima volta' },
      text: {
        en: 'Cover the first numbers. Give each goal a new one, then uncover. For each: what could somebody else see, such as the two people the mentee had in mind? Where the number fell, ask whether the practice slipped or the yardstick got longer.',
        it: 'Coprite i primi numeri. Date a ogni obiettivo un numero nuovo, poi scoprite. Per ciascuno: che cosa potrebbe vederne un’altra persona, magari una delle due a cui ha pensato chi è mentee? Dove il numero è sceso, chiedetevi se è peggiorata la pratica o si è allungato il metro.',
      },
      prompts: [
        {
          en: 'What do you see now that you could not have rated at the start?',
          it: 'Che cosa vedi adesso che all’inizio non avresti saputo valutare?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'Two letters, spoken', it: 'Due lettere, a voce' },
      text: {
        en: 'Two minutes of notes in silence, then each speaks for three: one thing the other does that should not stop, one they might try differently, both tied to a moment. The listener only says “thank you.” Skip the second if you like.',
        it: 'Due minuti di appunti in silenzio, poi tre minuti di parola a testa: una cosa che l’altra persona non deve smettere di fare, una che potrebbe provare in un altro modo, ciascuna legata a un momento. Chi ascolta dice solo «grazie». La seconda si può saltare.',
      },
      prompts: [
        {
          en: 'What should nobody talk you out of?',
          it: 'Che cosa non dovresti lasciarti togliere da nessuno?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'What stays in the calendar', it: 'Che cosa resta in agenda' },
      text: {
        en: 'The mentee names one habit that will still exist in three months and ties it to a fixed hour. The mentor names one thing they now dare to do with people several levels up. Each asks the other what could make it fade.',
        it: 'Chi è mentee indica un’abitudine che tra tre mesi ci sarà ancora e la lega a un’ora fissa. Chi è mentor indica una cosa che adesso osa fare con chi sta molti livelli più su. Chiedetevi a vicenda che cosa potrebbe farla svanire.',
      },
      prompts: [
        {
          en: 'What could make this disappear by next season?',
          it: 'Che cosa potrebbe farla sparire nel giro di una stagione?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'both',
      title: { en: 'Thanks, in public or not', it: 'Grazie, in pubblico oppure no' },
      text: {
        en: 'Ask each other: would you like a thank-you that others can read, one for your record, or only this one? Say it now, aloud, in two sentences. Write the other one only with a yes.',
        it: 'Chiedetevi: ti fa piacere un grazie che altri possano leggere, uno per il tuo riepilogo, o soltanto questo? Ditelo adesso, a voce, in due frasi. L’altro si scrive solo con un sì.',
      },
      prompts: [
        {
          en: 'How would you like to be thanked, if at all?',
          it: 'Come ti piacerebbe ricevere un grazie, se lo desideri?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'The door', it: 'La porta' },
      text: {
        en: 'Say together what happens to the notes, and that confidentiality has no end date. Agree on a coffee in three months or on none. The last survey and the last challenge are for each of you alone, if you like. Stand up on time.',
        it: 'Dite insieme che fine fanno gli appunti, e che la riservatezza non ha scadenza. Fissate un caffè tra tre mesi, oppure nessuno. All’ultima rilevazione e all’ultima microsfida pensate per conto vostro, se vi va. Alzatevi in orario.',
      },
    },
  ],
  microChallenge: 'write-one-shareable',
  closingQuestion: {
    en: 'Who ought to sit in your chair next?',
    it: 'Chi dovrebbe sedersi al tuo posto, la prossima volta?',
  },
  shareablePrompt: {
    en: 'Choose one dot of your line for the community: what happened, what it changed. Names only if both of you say yes.',
    it: 'Scegliete un punto della linea da raccontare alla comunità: che cosa è successo, che cosa ha cambiato. I nomi solo con il sì di tutte e due le parti.',
  },
};
