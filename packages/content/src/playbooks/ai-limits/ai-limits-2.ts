import type { Playbook } from '../../types.ts';

export const aiLimits2: Playbook = {
  id: 'ai-limits-2',
  phase: 'explore',
  topic: 'ai-limits',
  session: 2,
  minutes: 30,
  names: { en: 'Twelve slips: what may be pasted', it: 'Dodici foglietti: che cosa si può incollare' },
  aim: {
    en: 'The mentee can sort their own documents into paste, clean first and never, and knows whom to ask when in doubt.',
    it: 'Chi è mentee sa dividere i propri documenti tra «si incolla», «prima si ripulisce» e «mai», e sa a chi chiedere nel dubbio.',
  },
  before: {
    mentor: {
      en: 'Read the company’s rule on AI tools, or find out that there is none. Write six kinds of documents from your work on slips: an invitation, a bug report, a customer’s complaint.',
      it: 'Leggi la regola aziendale sugli strumenti di IA, o accertati che non ci sia. Scrivi su sei foglietti sei tipi di documento del tuo lavoro: un invito, una segnalazione di errore, un reclamo.',
    },
    mentee: {
      en: 'Write six kinds of documents that crossed your desk this month on slips of paper. Kinds only, such as “draft budget”; the papers themselves stay where they are.',
      it: 'Scrivi su sei foglietti sei tipi di documento passati sulla tua scrivania questo mese. Soltanto il tipo, come «bozza di budget»; le carte vere restano dove sono.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in: confirmed, wrong, not found', it: 'Come va: confermato, sbagliato, introvabile' },
      text: {
        en: 'Ask which fact the mentee chased and how it ended. Five minutes of not finding is a finding. Then shuffle both stacks of slips into one.',
        it: 'Chiedi a quale dato chi è mentee ha dato la caccia e com’è finita. Anche cinque minuti senza trovare nulla insegnano qualcosa. Poi mescola i due mazzi in uno.',
      },
      prompts: [
        { en: 'At which point did you want to stop checking?', it: 'A che punto avresti smesso di controllare?' },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'Three places on the table', it: 'Tre posti sul tavolo' },
      text: {
        en: 'Mark three places: “paste,” “clean first,” “never.” Draw slips in turn; whoever draws decides within ten seconds and says why. The other may move a slip once, with a reason. No looking at the rule yet.',
        it: 'Segnate tre posti: «si incolla», «prima si ripulisce», «mai». Pescate a turno: chi pesca decide in dieci secondi e spiega. L’altra persona può spostare un foglietto una sola volta, con un motivo. Il regolamento, per ora, resta chiuso.',
      },
      prompts: [
        {
          en: 'Who would be hurt if this text turned up somewhere else?',
          it: 'A chi farebbe male se questo testo saltasse fuori altrove?',
        },
        {
          en: 'If you remove the names, could somebody still tell who it is?',
          it: 'Se togli i nomi, si capisce lo stesso di chi si parla?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'The rule beside the slips', it: 'La regola accanto ai foglietti' },
      text: {
        en: 'Now open the company’s rule and go through “paste” and “clean first.” Move what the rule moves. Where it is silent, fold the slip’s corner: these are questions, not permissions. No rule at all? Then fold every slip that is not public.',
        it: 'Ora aprite la regola dell’azienda e riguardate «si incolla» e «prima si ripulisce». Spostate ciò che la regola sposta. Dove tace, piegate un angolo: sono domande, non permessi. Nessuna regola? Allora si piega tutto ciò che non è pubblico.',
      },
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Clean one, for practice', it: 'Ripulirne uno, per prova' },
      text: {
        en: 'Take one slip from the middle. The mentee invents three lines of such a document and replaces everything that points to a person, a customer or an unpublished figure. The mentor plays the curious outsider and tries to guess.',
        it: 'Prendete un foglietto dal posto di mezzo. Chi è mentee inventa tre righe di quel documento e sostituisce tutto ciò che porta a una persona, a un cliente, a una cifra non pubblica. Chi è mentor fa la parte di chi curiosa da fuori e tira a indovinare.',
      },
      prompts: [{ en: 'Which small detail gave it away?', it: 'Quale piccolo dettaglio ha tradito tutto?' }],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'Close: who answers for the folded ones', it: 'Chiusura: chi risponde sui foglietti piegati' },
      text: {
        en: 'Write on each folded slip whom one could ask: legal, security, the data protection contact. Each of you takes one slip. Throw the others away, choose the challenge’s day, settle what may be told.',
        it: 'Scrivete su ogni foglietto piegato a chi si potrebbe chiedere: ufficio legale, sicurezza, contatto per la protezione dei dati. Prendetene uno a testa e buttate gli altri; scegliete il giorno della microsfida e che cosa si può raccontare.',
      },
    },
  ],
  microChallenge: 'ask-about-one-gray-case',
  closingQuestion: {
    en: 'Where was your hand faster than the rule?',
    it: 'Dove la tua mano è stata più veloce della regola?',
  },
  shareablePrompt: {
    en: 'One gray case, told as a kind of document and never as a document: would it help others to know whom to ask?',
    it: 'Un caso dubbio, raccontato come tipo di documento e mai come documento: servirebbe ad altri per sapere a chi chiedere?',
  },
  concepts: ['data-privacy', 'ai-governance', 'ai-limits'],
};
