import type { Playbook } from '../../types.ts';

export const midpoint4Deep: Playbook = {
  id: 'midpoint-4-45',
  phase: 'midpoint',
  topic: null,
  session: 4,
  minutes: 45,
  names: { en: 'Half the road, seen from above', it: 'Metà strada, vista dall’alto' },
  aim: {
    en: 'You have told each other what helps and what hinders, the goals are revised, and the second half has a subject.',
    it: 'Avete detto a voce che cosa aiuta e che cosa frena, gli obiettivi sono rivisti e la seconda metà ha un tema.',
  },
  before: {
    mentor: {
      en: 'Prepare one observation about your sessions in the form: in that moment I noticed, the effect on me was. Choose something you can say calmly.',
      it: 'Prepara un’osservazione sui vostri incontri in questa forma: in quel momento ho notato, l’effetto su di me è stato. Scegli qualcosa che riesci a dire con calma.',
    },
    mentee: {
      en: 'Prepare to hear one thing about how you listen, and to say only “thank you” for a minute. Bring the sheet from your first sessions, if it still exists.',
      it: 'Preparati a sentire una cosa su come ascolti, e a dire per un minuto solo «grazie». Porta il foglio dei primi incontri, se c’è ancora.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'The road so far', it: 'La strada fatta' },
      text: {
        en: 'Draw a wavy line for your sessions: high where it was alive, low where it was polite. Each draws their own first; then compare.',
        it: 'Disegnate una linea a onde per i vostri incontri: alta dove c’era vita, bassa dove c’era solo cortesia. Prima ciascuna persona la sua, poi confrontate.',
      },
      prompts: [
        {
          en: 'What happened where your line goes up?',
          it: 'Che cosa è successo dove la tua linea sale?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'One observation each', it: 'Un’osservazione a testa' },
      text: {
        en: 'Whoever would rather not, passes. Ask whether the other wants to hear it now; “later” is a good answer. Give your observation in a minute. The other thanks, repeats it in their own words, and asks one question. Then change sides.',
        it: 'Chi preferisce di no, passa. Chiedete se l’altra persona vuole sentirla adesso; «più avanti» è una buona risposta. Un minuto per dirla. Chi ascolta ringrazia, la ripete con parole proprie e fa una domanda. Poi ci si scambia.',
      },
      prompts: [
        {
          en: 'May I tell you something I noticed about our sessions?',
          it: 'Posso dirti una cosa che ho notato nei nostri incontri?',
        },
        {
          en: 'What did you hear me say?',
          it: 'Che cosa mi hai sentito dire?',
        },
      ],
    },
    {
      minutes: 9,
      lead: 'mentee',
      title: { en: 'Goals that still deserve the name', it: 'Obiettivi ancora degni di questo nome' },
      text: {
        en: 'Read each goal with its sign. Who could see it today? Give a number from 0 to 10 and one piece of evidence. Keep, sharpen or drop; not more than three remain.',
        it: 'Leggete ogni obiettivo con il suo segno. Chi potrebbe vederlo, oggi? Un numero da 0 a 10 e un fatto che lo regge. Tenere, precisare o lasciare: non ne restano più di tre.',
      },
      prompts: [
        {
          en: 'Who, apart from us, would notice?',
          it: 'Chi se ne accorgerebbe, oltre a noi?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentor',
      title: { en: 'Begin the second half now', it: 'La seconda metà comincia adesso' },
      text: {
        en: 'Lay three possible subjects on the table, one of them from your original sheet. Choose in one minute, start on it with your hands for nine: a first try, a first sketch, a first call. In the last two, note what is missing for next time.',
        it: 'Mettete sul tavolo tre possibili temi, uno preso dal primo foglio. Un minuto per scegliere, nove per metterci le mani: una prima prova, un primo schizzo, una prima telefonata. Negli ultimi due annotate che cosa manca per la prossima volta.',
      },
      prompts: [
        {
          en: 'Which of these would you regret not having touched?',
          it: 'Quale di questi ti dispiacerebbe non aver toccato?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Put it in writing', it: 'Metterlo per iscritto' },
      text: {
        en: 'Change the agreement where your practice has overtaken it. Check that the last session is booked, too. Remind each other that the survey is optional; read the challenge; choose what may leave.',
        it: 'Correggete l’accordo dove la pratica l’ha superato. Controllate che sia in agenda anche l’ultimo incontro. Ricordatevi che la rilevazione è libera; leggete la microsfida; scegliete che cosa può uscire.',
      },
    },
  ],
  microChallenge: 'ten-minutes-for-halfway',
  closingQuestion: {
    en: 'What was easier to say today than you had expected?',
    it: 'Che cosa, oggi, è stato più facile da dire del previsto?',
  },
  shareablePrompt: {
    en: 'From your two wavy lines: is there one thing every pair should know before its second session?',
    it: 'Dalle vostre due linee a onde: c’è una cosa che ogni coppia dovrebbe sapere prima del secondo incontro?',
  },
};
