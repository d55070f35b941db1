import type { Playbook } from '../../types.ts';

export const explore3Brief: Playbook = {
  id: 'explore-3-15',
  phase: 'explore',
  topic: null,
  session: 3,
  minutes: 15,
  names: { en: 'A ladder of three questions', it: 'Una scala di tre domande' },
  aim: {
    en: 'One question that began at the surface has been asked three times, each time one step deeper.',
    it: 'Una domanda partita dalla superficie è stata fatta tre volte, ogni volta un gradino più giù.',
  },
  before: {
    mentor: {
      en: 'Write one question on each of three slips: what happens, how it came about, what else would be possible. Stay with the subject of your program.',
      it: 'Prepara tre foglietti con una domanda ciascuno: che cosa succede, come ci si è arrivati, che cos’altro sarebbe possibile. Il tema è quello del vostro programma.',
    },
    mentee: {
      en: 'Choose one thing you would like to understand better. Keep your answers short and your pauses long.',
      it: 'Scegli una cosa che vorresti capire meglio. Le tue risposte saranno brevi e le tue pause lunghe.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'One line on the challenge', it: 'Una riga sulla microsfida' },
      text: {
        en: 'Each says one line about the last challenge, done or not. Then lay the three slips face down between you.',
        it: 'Una riga a testa sull’ultima microsfida, fatta o no. Poi metti i tre foglietti coperti sul tavolo.',
      },
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Step by step', it: 'Un gradino alla volta' },
      text: {
        en: 'Turn the first slip and ask; wait until three seconds of silence have passed. Then the second, then the third. If a step is too deep for today, turn the slip over again.',
        it: 'Gira il primo foglietto e chiedi; aspetta finché non sono passati tre secondi di silenzio. Poi il secondo, poi il terzo. Se un gradino oggi è troppo profondo, si ricopre il foglietto.',
      },
      prompts: [
        {
          en: 'What exactly happens, from the first minute on?',
          it: 'Che cosa succede di preciso, dal primo minuto in poi?',
        },
        {
          en: 'How long has it been this way, and what was there before?',
          it: 'Da quando è così, e prima che cosa c’era?',
        },
        {
          en: 'What would you try if nobody watched?',
          it: 'Che cosa proveresti se nessuno guardasse?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'mentee',
      title: { en: 'The question that is missing', it: 'La domanda che manca' },
      text: {
        en: 'The mentee adds a fourth slip: the question they had expected or feared. The mentor may answer it, keep it for next time, or tear it up.',
        it: 'Chi è mentee aggiunge un quarto foglietto: la domanda che si aspettava o che temeva. Chi è mentor può rispondere, tenerla per la prossima volta o strapparla.',
      },
      prompts: [
        {
          en: 'What am I not asking?',
          it: 'Che cosa non sto chiedendo?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Keep one slip', it: 'Tenere un foglietto' },
      text: {
        en: 'Decide which slip opens the next session, and who keeps it. Read the challenge, check the date, finish on time.',
        it: 'Decidete quale foglietto aprirà il prossimo incontro e chi lo tiene. Leggete la microsfida, controllate la data, finite in orario.',
      },
    },
  ],
  microChallenge: 'answer-with-a-question',
  closingQuestion: {
    en: 'At which step did you have to stop and think?',
    it: 'A quale gradino hai dovuto fermarti a pensare?',
  },
  shareablePrompt: {
    en: 'One of the slips may be a good question for others too. Lend it, without the answer?',
    it: 'Uno dei foglietti può essere una buona domanda anche per altre persone. La prestereste, senza la risposta?',
  },
};
