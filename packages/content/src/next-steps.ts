import type { KindNextSteps, NextStep } from './types.ts';

const readAndAnswer: NextStep = {
  id: 'read-and-answer',
  who: 'both',
  title: { en: 'Read why you two, then answer', it: 'Leggi perché proprio voi, poi rispondi' },
  text: {
    en: 'Take a look at the reasons for this match. Accept it, or decline without giving a reason: the other person will not know who said no.',
    it: 'Guarda le ragioni di questo abbinamento. Accetta, oppure rinuncia senza dare un motivo: l’altra persona non saprà chi ha detto di no.',
  },
};

const waitForBoth: NextStep = {
  id: 'wait-for-both',
  who: 'both',
  title: { en: 'The pair starts when both say yes', it: 'La coppia parte con due sì' },
  text: {
    en: 'You have a few working days, and one reminder at most. Nobody sees your answer before the other has given theirs.',
    it: 'Avete qualche giorno lavorativo e al massimo un promemoria. Nessuno vede la tua risposta prima che sia arrivata anche l’altra.',
  },
};

const signAgreement: NextStep = {
  id: 'sign-agreement',
  who: 'both',
  title: { en: 'Read and sign the agreement', it: 'Leggi e firma l’accordo' },
  text: {
    en: 'It says what stays between you, what you do not discuss, and how either of you can end the pair. Both sign before the first session.',
    it: 'Dice che cosa resta tra voi, di che cosa non si parla e come si può chiudere la coppia. Si firma in due, prima del primo incontro.',
  },
};

const bookAll = (who: NextStep['who']): NextStep => ({
  id: 'book-all-sessions',
  who,
  title: { en: 'Book the whole series at once', it: 'Prenota subito tutta la serie' },
  text: {
    en: 'Choose one fixed slot and book every session now; a delegate may do it for you. You can still move a single date later.',
    it: 'Scegli un orario fisso e prenota subito tutti gli incontri; può farlo anche chi ti fa da assistente. Una singola data si può sempre spostare dopo.',
  },
});

export const nextSteps: readonly KindNextSteps[] = [
  {
    kind: 'reverse',
    proposed: [
      readAndAnswer,
      waitForBoth,
      {
        id: 'finish-training',
        who: 'mentor',
        title: { en: 'Finish your short training', it: 'Completa la tua breve formazione' },
        text: {
          en: 'Three modules prepare you to lead a session with somebody far above you. They are the key to the first date.',
          it: 'Tre moduli ti preparano a condurre un incontro con una persona molto più in alto di te. Servono per sbloccare la prima data.',
        },
      },
    ],
    accepted: [
      signAgreement,
      bookAll('mentee'),
      {
        id: 'prepare-first-session',
        who: 'mentor',
        title: { en: 'Prepare the first session', it: 'Prepara il primo incontro' },
        text: {
          en: 'Open the kick-off playbook: the agenda is ready, you choose the questions. You open, you steer, you close.',
          it: 'Apri la traccia del primo incontro: la scaletta è pronta, le domande le scegli tu. Apri tu, conduci tu, chiudi tu.',
        },
      },
      {
        id: 'bring-real-task',
        who: 'mentee',
        title: { en: 'Bring one real task', it: 'Porta un compito vero' },
        text: {
          en: 'Think of one decision or task from your week where you would like fresh eyes, and leave confidential papers outside.',
          it: 'Pensa a una decisione o a un compito della tua settimana su cui vorresti uno sguardo nuovo, e lascia fuori i documenti riservati.',
        },
      },
    ],
  },
  {
    kind: 'traditional',
    proposed: [readAndAnswer, waitForBoth],
    accepted: [
      signAgreement,
      bookAll('both'),
      {
        id: 'send-first-question',
        who: 'mentee',
        title: { en: 'Send your first question', it: 'Manda la tua prima domanda' },
        text: {
          en: 'Two lines are enough: what you would like to understand or change in the coming months. The first session starts there.',
          it: 'Bastano due righe: che cosa vorresti capire o cambiare nei prossimi mesi. Il primo incontro parte da lì.',
        },
      },
      {
        id: 'prepare-two-stories',
        who: 'mentor',
        title: { en: 'Prepare two stories', it: 'Prepara due storie' },
        text: {
          en: 'Choose one thing that went well and one that did not. The second will help more than the first.',
          it: 'Scegli una cosa andata bene e una andata male. La seconda aiuterà più della prima.',
        },
      },
    ],
  },
  {
    kind: 'mutual',
    proposed: [readAndAnswer, waitForBoth],
    accepted: [
      signAgreement,
      bookAll('both'),
      {
        id: 'choose-give-and-take',
        who: 'both',
        title: { en: 'Choose what you give and what you take', it: 'Scegli che cosa offri e che cosa impari' },
        text: {
          en: 'Each of you names one skill to offer and one to learn. They become your first two goals.',
          it: 'Ciascuna persona indica una competenza da offrire e una da imparare. Saranno i vostri primi due obiettivi.',
        },
      },
      {
        id: 'draw-the-first-half',
        who: 'both',
        title: { en: 'Decide who goes first', it: 'Decidete chi comincia' },
        text: {
          en: 'Draw lots for the first half of the first session; from then on the order changes every time.',
          it: 'Tirate a sorte chi insegna nella prima metà del primo incontro; da lì in poi l’ordine cambia ogni volta.',
        },
      },
    ],
  },
  {
    kind: 'peer',
    proposed: [readAndAnswer, waitForBoth],
    accepted: [
      signAgreement,
      bookAll('both'),
      {
        id: 'name-common-step',
        who: 'both',
        title: { en: 'Name the step you share', it: 'Date un nome al passo che avete in comune' },
        text: {
          en: 'A new role, a new tool, a difficult project: one sentence each on what you would like to be able to do by the end.',
          it: 'Un ruolo nuovo, uno strumento nuovo, un progetto difficile: una frase a testa su che cosa vorreste saper fare alla fine.',
        },
      },
    ],
  },
  {
    kind: 'circle',
    proposed: [
      {
        id: 'read-and-join',
        who: 'both',
        title: { en: 'See who is in the circle, then answer', it: 'Guarda chi c’è nel cerchio, poi rispondi' },
        text: {
          en: 'You see the subjects and the functions of the others. Join, or decline without giving a reason.',
          it: 'Vedi i temi e le funzioni delle altre persone. Partecipa, oppure rinuncia senza dare un motivo.',
        },
      },
      {
        id: 'wait-for-circle',
        who: 'both',
        title: { en: 'The circle starts with enough people', it: 'Il cerchio parte quando siete abbastanza' },
        text: {
          en: 'As soon as the smallest number is reached, the first date appears here.',
          it: 'Appena si raggiunge il numero minimo, qui compare la prima data.',
        },
      },
    ],
    accepted: [
      {
        id: 'sign-circle-agreement',
        who: 'both',
        title: { en: 'Sign the agreement of the circle', it: 'Firma l’accordo del cerchio' },
        text: {
          en: 'Everybody signs the same text: what is said in the circle stays there, and nothing leaves it without the exact words being agreed.',
          it: 'Il testo da firmare è uguale per ogni persona: ciò che si dice nel cerchio resta nel cerchio, e nulla esce senza aver concordato le parole esatte.',
        },
      },
      {
        id: 'vote-subjects',
        who: 'both',
        title: { en: 'Vote on the subjects', it: 'Vota i temi' },
        text: {
          en: 'Say what you would most like to talk about. The most wanted subject opens the first session.',
          it: 'Di’ di che cosa vorresti parlare di più. Il tema più richiesto apre il primo incontro.',
        },
      },
      {
        id: 'prepare-opening-round',
        who: 'mentor',
        title: { en: 'Prepare the opening round', it: 'Prepara il giro di apertura' },
        text: {
          en: 'One question that everybody can answer in a minute. Anybody may pass, and the last word is not yours.',
          it: 'Una domanda a cui si può rispondere in un minuto. Si può anche passare, e l’ultima parola non è tua.',
        },
      },
    ],
  },
];
