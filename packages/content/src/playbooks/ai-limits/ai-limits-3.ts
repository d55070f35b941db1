import type { Playbook } from '../../types.ts';

export const aiLimits3: Playbook = {
  id: 'ai-limits-3',
  phase: 'apply',
  topic: 'ai-limits',
  session: 3,
  minutes: 45,
  names: { en: 'Before you sign: rehearsing the buyer', it: 'Prima di firmare: la prova di chi compra' },
  aim: {
    en: 'The mentee has six questions of their own to ask before an AI tool is bought or approved.',
    it: 'Chi è mentee ha sei domande sue da fare prima di comprare o approvare uno strumento di IA.',
  },
  before: {
    mentor: {
      en: 'Read step two once and prepare to play a friendly seller who always has an answer. You need no knowledge of selling; vague and cheerful is enough.',
      it: 'Leggi una volta il secondo passo e preparati a fare la parte di chi vende, con il sorriso e con una risposta per tutto. Non serve saper vendere: basta restare nel vago.',
    },
    mentee: {
      en: 'Bring one AI offer or project that is waiting for your opinion, real but described without the supplier’s name. If none waits, bring the last one that did.',
      it: 'Porta un’offerta o un progetto di IA che aspetta il tuo parere, vero ma senza il nome di chi lo fornisce. Se non ce n’è uno, porta l’ultimo che c’è stato.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in and a first suspicion', it: 'Come va, e un primo sospetto' },
      text: {
        en: 'Hear how the gray case was answered, and how long it took. Then each writes privately the one thing they always want to know before trusting a tool, and keeps the paper folded.',
        it: 'Sentite che risposta ha avuto il caso dubbio e in quanto tempo. Poi scrivete, su un foglio a testa che resta piegato, la cosa che volete sempre sapere prima di fidarvi di uno strumento.',
      },
      prompts: [
        {
          en: 'Which tool did you approve and then never see again?',
          it: 'Quale strumento hai approvato e poi non hai più visto?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentee',
      title: { en: 'The seller at the table', it: 'Chi vende si siede al tavolo' },
      text: {
        en: 'The mentor offers an invented tool: “It reads every support request, puts the urgent ones first and spots angry customers. It learned from three years of your own tickets.” The mentee asks questions for eight minutes; the mentor stays charming and vague. Each question that made the seller hesitate goes on a sticky note.',
        it: 'Chi è mentor propone uno strumento inventato: «Legge le richieste di assistenza, mette in cima le urgenti, riconosce chi è in collera. Ha imparato da tre anni di vostre richieste». Chi è mentee fa domande per otto minuti; chi vende sorride e resta sul vago. Ogni domanda che mette in difficoltà va su un foglietto.',
      },
      prompts: [
        {
          en: 'What happens to somebody it puts into the wrong pile?',
          it: 'Che cosa succede a chi finisce nel mucchio sbagliato?',
        },
        { en: 'How would we notice that it has become worse?', it: 'Da che cosa ci accorgeremmo che è peggiorato?' },
      ],
    },
    {
      minutes: 7,
      lead: 'both',
      title: { en: 'From notes to six questions', it: 'Dai foglietti a sei domande' },
      text: {
        en: 'Unfold the two papers from the beginning and add them. Group everything under: whose data, which mistakes, who can object, who stops it, what it costs to leave. Reduce to six questions that fit on a card and that somebody without technical training can ask.',
        it: 'Aprite i due fogli dell’inizio e aggiungeteli. Raggruppate: di chi sono i dati, quali errori, chi può opporsi, chi lo ferma, quanto costa uscirne. Riducete a sei domande che stiano su un cartoncino e che sappia fare anche chi non è del mestiere.',
      },
    },
    {
      minutes: 9,
      lead: 'mentee',
      title: { en: 'The real offer, with the card', it: 'L’offerta vera, con il cartoncino' },
      text: {
        en: 'Go through the mentee’s own case, question by question. Write “known,” “can be asked” or “nobody knows.” Do not decide today; underline the “nobody knows” that weighs most and name the role that should look into it.',
        it: 'Passate il caso vero, domanda per domanda. Scrivete «si sa», «si può chiedere» o «non lo sa nessuno». Oggi non si decide: sottolineate il «non lo sa nessuno» che pesa di più e indicate la funzione che dovrebbe occuparsene.',
      },
      prompts: [
        {
          en: 'Who will have to live with this tool, and was not asked?',
          it: 'Chi dovrà convivere con questo strumento e finora non ha potuto dire la sua?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'What experience adds', it: 'Che cosa aggiunge l’esperienza' },
      text: {
        en: 'The mentee tells how a purchase without any AI once went wrong, and which early sign they would recognize today. The mentor checks whether the card has it.',
        it: 'Chi è mentee racconta un acquisto, senza nessuna IA, che una volta è andato storto, e quale primo segnale oggi riconoscerebbe. Chi è mentor controlla se il cartoncino lo prevede.',
      },
      prompts: [
        { en: 'What did the enthusiasm in the room hide?', it: 'Che cosa nascondeva l’entusiasmo nella stanza?' },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: where the card lives', it: 'Chiusura: un posto per il cartoncino' },
      text: {
        en: 'Copy the card, one for each. The mentee decides in which meeting it will lie on the table first. Say one thing you saw the other do well, read the challenge, and agree on what, if anything, may be told.',
        it: 'Ricopiate il cartoncino, uno a testa. Chi è mentee decide in quale riunione sarà sul tavolo per la prima volta. Ditevi una cosa che avete visto fare bene, leggete la microsfida e concordate che cosa, se qualcosa, può uscire.',
      },
    },
  ],
  microChallenge: 'ask-who-can-object',
  closingQuestion: {
    en: 'Which question would not have occurred to you a month ago?',
    it: 'Quale domanda, un mese fa, non ti sarebbe venuta in mente?',
  },
  shareablePrompt: {
    en: 'The six questions may be worth more outside than inside. Take out whatever points to the real offer, then decide.',
    it: 'Forse le sei domande valgono più fuori che dentro. Togliete ciò che rimanda all’offerta vera, poi decidete.',
  },
  concepts: ['ai-governance', 'ai-ethics', 'algorithmic-bias', 'ai-limits'],
};
