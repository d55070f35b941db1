import type { Playbook } from '../../types.ts';

export const close7Brief: Playbook = {
  id: 'close-7-15',
  phase: 'close',
  topic: null,
  session: 7,
  minutes: 15,
  names: { en: 'A short and proper ending', it: 'Una chiusura breve ma vera' },
  aim: {
    en: 'You say goodbye on purpose: one thing said, one thing kept, and it is clear what happens after.',
    it: 'Vi salutate sul serio: una cosa detta, una cosa tenuta, ed è chiaro che cosa succede dopo.',
  },
  before: {
    mentor: {
      en: 'Choose one moment with this person that you will think back on. Ask yourself whether you would like to stay in touch after today.',
      it: 'Scegli un momento di questi mesi che ti resterà. Chiediti se dopo oggi ti farà piacere restare in contatto.',
    },
    mentee: {
      en: 'Bring one thing that is different because of your mentor and that somebody else can see. If there is none yet, bring the one you would like to see next.',
      it: 'Porta una cosa che è diversa grazie a chi ti ha fatto da mentor e che altri possono vedere. Se ancora non c’è, porta quella che vorresti vedere.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'One moment', it: 'Un momento' },
      text: {
        en: 'Each tells one moment that stayed, without explaining why. A smile is enough of an answer.',
        it: 'Raccontate a turno un momento che è rimasto, senza spiegare perché. Come risposta basta un sorriso.',
      },
      prompts: [
        {
          en: 'Which of our minutes would you keep?',
          it: 'Quale dei nostri minuti terresti?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'What is different', it: 'Che cosa è diverso' },
      text: {
        en: 'The mentee shows or tells the change. The mentor asks who else has noticed. Then each rates the main goal from 0 to 10, compares it with the number at the start, and lets it stand.',
        it: 'Chi è mentee mostra o racconta il cambiamento. Chi è mentor chiede chi altro se n’è accorto. Poi date un numero da 0 a 10 all’obiettivo principale, lo confrontate con quello dell’inizio e lo lasciate lì.',
      },
      prompts: [
        {
          en: 'What did you unlearn?',
          it: 'Che cosa hai disimparato?',
        },
        {
          en: 'What will you go on doing when nobody asks?',
          it: 'Che cosa continuerai a fare quando nessuno te lo chiederà?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Two sentences', it: 'Due frasi' },
      text: {
        en: '“Thank you for …” and “Next time, with somebody else, try …” Each says both, slowly, and the other does not reply. The second may be left out.',
        it: '«Grazie per …» e «La prossima volta, con un’altra persona, prova a …» Ditele a turno, con calma, senza replica. La seconda si può saltare.',
      },
      prompts: [
        {
          en: 'What should I do again with the next person?',
          it: 'Che cosa dovrei rifare con la prossima persona?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'After today', it: 'Dopo oggi' },
      text: {
        en: 'Say plainly how it goes on: no contact, a coffee in three months, a question now and then. If your wishes differ, the more reserved one counts and needs no reason. The notes are destroyed, the confidentiality stays.',
        it: 'Dite con chiarezza come si continua: nessun contatto, un caffè tra tre mesi, una domanda ogni tanto. Se i desideri sono diversi vale il più riservato, senza spiegazioni. Gli appunti si distruggono, la riservatezza resta.',
      },
    },
  ],
  microChallenge: 'thank-precisely',
  closingQuestion: {
    en: 'What will you tell the next person who is asked to do this?',
    it: 'Che cosa dirai alla prossima persona a cui lo proporranno?',
  },
  shareablePrompt: {
    en: 'If one of you is asked how it was: which six words may they use?',
    it: 'Se a una delle due parti chiedono com’è stato: quali sei parole si possono usare?',
  },
};
