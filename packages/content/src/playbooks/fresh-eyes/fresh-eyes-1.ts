import type { Playbook } from '../../types.ts';

export const freshEyes1: Playbook = {
  id: 'fresh-eyes-1',
  phase: 'explore',
  topic: 'fresh-eyes',
  session: 1,
  minutes: 30,
  names: { en: 'Twelve questions, no answers', it: 'Dodici domande, nessuna risposta' },
  aim: {
    en: 'The mentee leaves with one question about an open decision that nobody around them had asked.',
    it: 'Chi è mentee esce con una domanda, su una decisione aperta, che nessuno intorno aveva ancora fatto.',
  },
  before: {
    mentor: {
      en: 'Know nothing on purpose: do not read up on the subject. Bring a pen to lift at each word you don’t understand, and paper for twelve lines.',
      it: 'Arriva senza sapere nulla, apposta: niente ricerche sul tema. Porta una penna da alzare a ogni parola che non capisci, e carta per dodici righe.',
    },
    mentee: {
      en: 'Choose a decision that is really open, may be told here and has no link to your mentor’s team. Be ready to tell it in four minutes, without slides.',
      it: 'Scegli una decisione davvero aperta, che qui si possa raccontare e che non tocchi il team di chi ti fa da mentor. Preparati a dirla in quattro minuti, senza slide.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'The rules of not knowing', it: 'Le regole del non sapere' },
      text: {
        en: 'Hear in one breath what the mentee tried since last time, or didn’t. Then agree: what is said here stays here, and no question today counts as criticism. Whoever starts to answer gets a friendly knock on the table.',
        it: 'Tutto d’un fiato: che cosa ha provato chi è mentee dall’ultima volta, oppure no. Poi concordate: ciò che si dice resta qui, e oggi nessuna domanda vale come critica. A chi comincia a rispondere, un colpetto amichevole sul tavolo.',
      },
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Four minutes, no slides', it: 'Quattro minuti, senza slide' },
      text: {
        en: 'The mentee tells what has to be decided, by when, and what makes it hard. The mentor lifts the pen at every unknown word; the mentee says it again in plain language and goes on.',
        it: 'Chi è mentee racconta che cosa c’è da decidere, entro quando, e che cosa lo rende difficile. Chi è mentor alza la penna a ogni parola sconosciuta; la si ridice in modo semplice e si va avanti.',
      },
    },
    {
      minutes: 8,
      lead: 'mentor',
      title: { en: 'Only questions', it: 'Solo domande' },
      text: {
        en: 'Ask whatever comes to mind; every question goes onto one sheet between you, and nobody answers. The mentee may add some. Aim for twelve. When it dries up, use one of these three and wait; the odd ones come after the silence.',
        it: 'Chiedi tutto ciò che ti viene in mente; ogni domanda finisce su un solo foglio in mezzo a voi, e nessuno risponde. Può aggiungerne anche chi è mentee. Puntate a dodici. Quando vi fermate, usa una di queste tre e aspetta: le più strane arrivano dopo il silenzio.',
      },
      prompts: [
        {
          en: 'Who would be relieved if nothing were decided at all?',
          it: 'Chi tirerebbe un sospiro di sollievo, se non si decidesse nulla?',
        },
        {
          en: 'What would somebody do who started today, without your history?',
          it: 'Che cosa farebbe chi cominciasse oggi, senza la vostra storia?',
        },
        {
          en: 'What do you know already and wish you didn’t?',
          it: 'Che cosa sai già, e preferiresti non sapere?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'The three that itch', it: 'Le tre che pizzicano' },
      text: {
        en: 'The mentee stars three questions: the ones that were a little unpleasant. One gets an answer aloud, with “I don’t know” allowed; for the second they name somebody to ask; the third goes home unanswered.',
        it: 'Chi è mentee segna tre domande: quelle un po’ scomode. A una risponde a voce, e «non lo so» vale; per la seconda indica a chi chiedere; la terza torna a casa senza risposta.',
      },
      prompts: [
        {
          en: 'Why has nobody around you asked this one yet?',
          it: 'Perché intorno a te questa non l’ha ancora fatta nessuno?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'A question to carry', it: 'Una domanda da portarsi dietro' },
      text: {
        en: 'The mentee copies the third question onto a card; the list stays with the mentee, the mentor takes no notes away. Say what twelve questions did to the decision. Read the challenge, choose a line on the method for outside if you like, set the date.',
        it: 'Chi è mentee copia la terza domanda su un biglietto; l’elenco resta a chi è mentee, chi è mentor non porta via appunti. Dite che effetto hanno fatto dodici domande alla decisione. Leggete la microsfida, scegliete se volete una riga sul metodo che possa uscire, fissate la data.',
      },
    },
  ],
  microChallenge: 'carry-one-question',
  closingQuestion: {
    en: 'Which of the twelve would you rather not have heard?',
    it: 'Quale delle dodici avresti preferito non sentire?',
  },
  shareablePrompt: {
    en: 'Would you describe the rule “only questions, nobody answers” to other teams, and say what happened after the silence?',
    it: 'Descrivereste ad altri team la regola «solo domande, nessuno risponde», e che cosa è successo dopo il silenzio?',
  },
  concepts: ['decision-making', 'critical-thinking', 'problem-solving'],
};
