import type { Playbook } from '../../types.ts';

export const apply5Deep: Playbook = {
  id: 'apply-5-45',
  phase: 'apply',
  topic: null,
  session: 5,
  minutes: 45,
  names: { en: 'From the table to the team', it: 'Dal tavolo al team' },
  aim: {
    en: 'One decision has been tested from three sides, and its announcement exists in words that everybody it touches can understand.',
    it: 'Una decisione è stata messa alla prova da tre lati, e c’è un annuncio in parole chiare per chiunque ne senta gli effetti.',
  },
  before: {
    mentor: {
      en: 'Ask two people near you how decisions from higher up usually reach them, and whether you may pass on what they say. Bring their words without their names.',
      it: 'Chiedi a due persone vicine come arrivano di solito le decisioni prese più in alto, e se puoi riferire ciò che dicono. Porta le loro parole senza i nomi.',
    },
    mentee: {
      en: 'Bring a decision that will touch at least one team this month, and the text with which you would announce it today. First draft is best.',
      it: 'Porta una decisione che questo mese toccherà almeno un team, e il testo con cui oggi la annunceresti. Meglio se è una prima bozza.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Since the midpoint', it: 'Da metà percorso a oggi' },
      text: {
        en: 'Ask whether the change you agreed on halfway has held, and what pulled it back. Two minutes each; then put the draft on the table, face down.',
        it: 'Chiedi se il cambiamento deciso a metà ha tenuto, e che cosa gli remava contro. Due minuti a testa; poi la bozza va sul tavolo, a faccia in giù.',
      },
      prompts: [
        {
          en: 'What pulls you back into old habits?',
          it: 'Che cosa ti riporta alle vecchie abitudini?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'Tell it without the slide', it: 'Raccontarla senza slide' },
      text: {
        en: 'The mentee tells the decision from memory in three minutes: why now, what was given up, what is uncertain. The mentor writes down every word they would have to look up.',
        it: 'Chi è mentee racconta la decisione a memoria in tre minuti: perché ora, a che cosa si rinuncia, che cosa è incerto. Chi è mentor scrive ogni parola che dovrebbe cercare sul dizionario.',
      },
      prompts: [
        {
          en: 'What did you give up in order to decide this?',
          it: 'A che cosa hai rinunciato per decidere così?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'both',
      title: { en: 'Three sides', it: 'Tre lati' },
      text: {
        en: 'Four minutes from each side, standing if you like: somebody who must carry it out on Tuesday morning; a customer or user who notices it by accident; somebody who was against it and was right about one thing. Two minutes to mark what all three said.',
        it: 'Quattro minuti per lato, anche in piedi: chi la deve eseguire martedì mattina; chi usa il prodotto e se ne accorge per caso; chi era contro e su una cosa aveva ragione. Due minuti per segnare che cosa dicono tutti e tre.',
      },
      prompts: [
        {
          en: 'What is the first thing people would try in order to get around it?',
          it: 'Qual è la prima cosa che si tenterebbe per aggirarla?',
        },
        {
          en: 'On which point would somebody who disagrees be right?',
          it: 'Su quale punto avrebbe ragione chi non è d’accordo?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentee',
      title: { en: 'Rewrite the announcement', it: 'Riscrivere l’annuncio' },
      text: {
        en: 'Turn the draft over. The mentor reads it aloud once, as the team will. Strike what nobody needs, add the reason and the doubt, end with the day on which it will be looked at again. The mentee holds the pen.',
        it: 'Girate la bozza. Chi è mentor la legge una volta ad alta voce, come la leggerà il team. Cancellate ciò che non serve a nessuno, aggiungete il motivo e il dubbio, chiudete con il giorno in cui se ne riparla. La penna la tiene chi è mentee.',
      },
      prompts: [
        {
          en: 'After which sentence would people stop reading?',
          it: 'Dopo quale frase si smetterebbe di leggere?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Before it goes out', it: 'Prima che parta' },
      text: {
        en: 'Say who reads the new text first, and what the mentor would like to hear afterward. Agree on names. Read the challenge, look ahead to the last sessions, and tear up any notes that must not travel.',
        it: 'Dite a quale persona va per prima il nuovo testo, e che cosa vorrebbe sapere poi chi è mentor. Mettetevi d’accordo sui nomi. Leggete la microsfida, guardate gli ultimi incontri e strappate gli appunti che non devono girare.',
      },
    },
  ],
  microChallenge: 'one-visible-change',
  closingQuestion: {
    en: 'How will you find out whether it arrived as you meant it?',
    it: 'Come scoprirai se è arrivata come volevi?',
  },
  shareablePrompt: {
    en: 'Before and after: would you both show one old sentence beside its new version, with nothing that identifies the decision?',
    it: 'Prima e dopo: mostrereste una frase vecchia accanto alla nuova, senza nulla che faccia riconoscere la decisione?',
  },
};
