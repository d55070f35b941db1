import type { Playbook } from '../../types.ts';

export const freshEyes3: Playbook = {
  id: 'fresh-eyes-3',
  phase: 'apply',
  topic: 'fresh-eyes',
  session: 3,
  minutes: 15,
  names: { en: 'Monday at nine', it: 'Lunedì alle nove' },
  aim: {
    en: 'The mentee can tell the decision in one minute so that people know what changes on Monday and what is still open.',
    it: 'Chi è mentee sa dire la decisione in un minuto, così che si capisca che cosa cambia lunedì e che cosa è ancora aperto.',
  },
  before: {
    mentor: {
      en: 'Think of the chat window of a big meeting while something is announced: which three things do people type? Bring a clock that counts sixty seconds.',
      it: 'Pensa alla chat di una grande riunione durante un annuncio: quali tre cose si scrivono? Porta un orologio che conti sessanta secondi.',
    },
    mentee: {
      en: 'Bring the decision, made or nearly made, and what the small test showed. No draft of the announcement; you will say it off the cuff.',
      it: 'Porta la decisione, presa o quasi, e che cosa ha mostrato la piccola prova. Nessuna bozza dell’annuncio: lo dirai a braccio.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'The test in one breath', it: 'La prova, tutta d’un fiato' },
      text: {
        en: 'Let the mentee tell what the test showed and what it changed. A test that changed nothing has still ended a doubt; say so.',
        it: 'Fai dire che cosa ha mostrato la prova e che cosa ha cambiato. Anche una prova che non cambia nulla ha chiuso un dubbio: dillo.',
      },
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Sixty seconds, first run', it: 'Sessanta secondi, primo giro' },
      text: {
        en: 'The mentee announces the decision as on Monday, standing if they like. The mentor is the chat and writes three messages by hand: the first a person would type, the one they would only send to a friend, the one nobody dares. Then read out all three.',
        it: 'Chi è mentee annuncia la decisione come lunedì, in piedi se vuole. Chi è mentor fa la chat e scrive a mano tre messaggi: il primo che si scriverebbe, quello da mandare solo a una persona amica, quello che nessuno osa. Poi si leggono tutti e tre.',
      },
      prompts: [
        {
          en: 'Who will hear this and think of their own job first?',
          it: 'Chi, sentendolo, penserà subito al proprio posto di lavoro?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'both',
      title: { en: 'Second run, with the gaps filled', it: 'Secondo giro, con i vuoti colmati' },
      text: {
        en: 'Add three sentences: what is different on Monday at nine, what we looked at and dropped, what we do not know yet and when we will. Cut something for each sentence added. Then sixty seconds again.',
        it: 'Aggiungete tre frasi: che cosa cambia lunedì alle nove, che cosa si è valutato e scartato, che cosa non si sa ancora e quando si saprà. Per ogni frase aggiunta se ne toglie una. Poi di nuovo sessanta secondi.',
      },
      prompts: [
        {
          en: 'What will one person actually do differently on Monday?',
          it: 'Lunedì, concretamente, una persona che cosa fa di diverso?',
        },
        {
          en: 'What are you still unsure about, and may people know it?',
          it: 'Su che cosa hai ancora dubbi, e puoi dirlo?',
        },
        {
          en: 'Which option did you drop, and who had hoped for it?',
          it: 'Quale possibilità hai scartato, e chi ci sperava?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Who asked the question', it: 'Di chi era la domanda' },
      text: {
        en: 'Decide whether the mentee may say from whom the good question came; the mentor answers freely, and a no is fine. Write down the date on which the decision will be looked at again. Challenge and calendar.',
        it: 'Decidete se si può dire da chi è venuta la buona domanda; chi è mentor risponde come vuole, e un no va bene. Scrivete la data in cui si tornerà a guardare la decisione. Microsfida e agenda.',
      },
    },
  ],
  microChallenge: 'tell-what-you-dropped',
  closingQuestion: {
    en: 'What would have to happen for you to reopen this decision?',
    it: 'Che cosa dovrebbe succedere perché tu riapra questa decisione?',
  },
  shareablePrompt: {
    en: 'One sentence on what the three handwritten messages taught you; neither the decision nor the messages themselves.',
    it: 'Una frase su che cosa vi hanno insegnato i tre messaggi scritti a mano; non la decisione, non i messaggi.',
  },
  concepts: ['decision-making', 'prioritization', 'strategy'],
};
