import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const customerInsight: ProgramTemplate = {
  key: 'customer-insight',
  kind: 'reverse',
  names: { en: 'Product and customer insight', it: 'Prodotto e clienti' },
  objective: {
    en: 'Leaders meet their own product where customers meet it, and make one decision with that in front of them.',
    it: 'Chi dirige incontra il proprio prodotto dove lo incontrano i clienti, e prende una decisione avendolo davanti agli occhi.',
  },
  description: {
    en: 'People from support, sales, onboarding and product take leaders along, in six sessions of forty-five minutes within four months. Two of the sessions are live: one in the queue of tickets or calls, one in front of the product with an account like any other. The others look at the story behind a lost customer, a competitor tried out, a trade-off in the roadmap. What comes out is a short list of things seen, and one decision.',
    it: 'Chi lavora in assistenza, vendite, onboarding e prodotto porta con sé chi dirige, in sei incontri di quarantacinque minuti nell’arco di quattro mesi. Due incontri sono dal vivo: uno nella coda di richieste o di chiamate, uno davanti al prodotto con un account come tanti. Gli altri guardano la storia di un cliente che se n’è andato, un concorrente messo alla prova, una rinuncia nella roadmap. Ne escono un breve elenco di cose viste e una decisione.',
  },
  difference: {
    direction: {
      en: 'Upward from the front line: those who speak with customers every day show, those who set priorities watch and try.',
      it: 'Verso l’alto, da chi sta in prima linea: chi parla ogni giorno con i clienti mostra, chi fissa le priorità guarda e prova.',
    },
    expertise: {
      en: 'What customers write at eleven at night, where they click in vain, which sentence in a sale is believed and which is not.',
      it: 'Che cosa scrivono i clienti alle undici di sera, dove cliccano a vuoto, quale frase di una vendita convince e quale no.',
    },
    purpose: {
      en: 'To bring product reality past the layers of summaries that lie between a complaint and a decision.',
      it: 'Far arrivare la realtà del prodotto oltre gli strati di sintesi che stanno tra un reclamo e una decisione.',
    },
    generations: {
      en: 'Young users are one group of customers among others; nobody is a mentor because of resembling them.',
      it: 'Le persone giovani sono un gruppo di clienti tra gli altri; nessuno fa da mentor perché somiglia a loro.',
    },
    innovation: {
      en: 'The next good idea is often a complaint that has been answered politely two hundred times.',
      it: 'La prossima buona idea spesso è un reclamo a cui si è risposto con cortesia duecento volte.',
    },
  },
  mentors: {
    en: 'People with at least six months close to customers or to the product, who can tell a case without blaming the customer or a colleague.',
    it: 'Persone con almeno sei mesi di lavoro vicino ai clienti o al prodotto, che sanno raccontare un caso senza dare la colpa a chi compra o a chi lavora accanto.',
  },
  mentees: {
    en: 'Leaders who decide on product, price, service or priorities, and whose last talk with a customer was a while ago.',
    it: 'Dirigenti che decidono su prodotto, prezzo, servizio o priorità, e che con un cliente non parlano da un po’.',
  },
  byHand: [
    {
      en: 'Arrange the two live sessions with support and data protection: read-only access, customers’ names hidden, calls heard only where customers were told.',
      it: 'Organizza i due incontri dal vivo con l’assistenza e con chi segue la protezione dei dati: sola lettura, nomi dei clienti nascosti, ascolto solo dove il cliente lo sa.',
    },
  ],
  parameters: {
    ...defaultParameters,
    lengthMonths: 4,
    sessions: 6,
    sessionMinutes: 45,
    cadenceDays: 21,
    mentorSkillLevel: 3,
    skillGap: 1,
  },
  weights: { skills: 40, goals: 20, interests: 10, style: 10, availability: 10, preferences: 0, novelty: 10 },
  primaryDimensions: ['ADA', 'HIE', 'CLE'],
  topics: [
    {
      id: 'use-our-product',
      names: { en: 'Using our product together', it: 'Usare insieme il nostro prodotto' },
      concepts: ['customer-experience', 'usability-testing', 'user-research', 'customer-journey'],
    },
    {
      id: 'support-inbox',
      names: { en: 'An hour in the support inbox', it: 'Un’ora tra le richieste di assistenza' },
      concepts: ['customer-support', 'frontline-insight', 'complaint-handling'],
    },
    {
      id: 'churn-stories',
      names: { en: 'The story of a lost customer', it: 'La storia di un cliente che se n’è andato' },
      concepts: ['customer-insight', 'customer-success', 'key-account-management', 'storytelling'],
    },
    {
      id: 'competitor-tryout',
      names: { en: 'Trying out a competitor', it: 'Mettere alla prova un concorrente' },
      concepts: ['competitor-analysis', 'product-discovery', 'market-research', 'young-consumers'],
    },
    {
      id: 'customer-onboarding',
      names: { en: 'The first day of a customer', it: 'Il primo giorno di un cliente' },
      concepts: ['customer-journey', 'customer-experience', 'customer-success', 'ux-writing'],
    },
    {
      id: 'roadmap-tradeoffs',
      names: { en: 'What the roadmap leaves out', it: 'Che cosa la roadmap lascia fuori' },
      concepts: ['product-roadmaps', 'prioritization', 'decision-making', 'product-management'],
    },
  ],
  goals: [
    {
      id: 'answer-ten-tickets',
      for: 'mentee',
      aim: {
        en: 'Draft ten answers to customers, corrected by the person who will send them',
        it: 'Abbozzare dieci risposte a clienti, corrette da chi poi le invia',
      },
      sign: {
        en: 'Ten drafts, and a note on what I could not know from my office',
        it: 'Dieci bozze e una nota su ciò che dal mio ufficio non potevo sapere',
      },
    },
    {
      id: 'own-account',
      for: 'mentee',
      aim: {
        en: 'Use our product every week with an ordinary account, without help',
        it: 'Usare il nostro prodotto ogni settimana con un account qualunque, senza aiuto',
      },
      sign: {
        en: 'Eight weeks, and a list of the places where I hesitated',
        it: 'Otto settimane, e l’elenco dei punti in cui ho esitato',
      },
    },
    {
      id: 'fix-top-complaint',
      for: 'both',
      aim: {
        en: 'Follow one frequent complaint to its cause and have the cause removed',
        it: 'Seguire un reclamo frequente fino alla causa e farla eliminare',
      },
      sign: {
        en: 'Fewer tickets with that word for two months, counted by support',
        it: 'Per due mesi meno richieste con quella parola, contate dall’assistenza',
      },
    },
    {
      id: 'talk-to-leavers',
      for: 'mentee',
      aim: {
        en: 'Speak with three customers who left, without trying to win them back',
        it: 'Parlare con tre clienti che ci hanno lasciato, senza provare a riconquistarli',
      },
      sign: {
        en: 'Their reasons in their own words, read at a meeting that decides',
        it: 'Le loro ragioni, con le loro parole, lette a una riunione che decide',
      },
    },
    {
      id: 'tell-a-case',
      for: 'mentor',
      aim: {
        en: 'Tell one customer’s case in three minutes, so that a decision becomes clearer',
        it: 'Raccontare in tre minuti il caso di un cliente, in modo che una decisione diventi più chiara',
      },
      sign: {
        en: 'Told to two groups of leaders, without slides and without a culprit',
        it: 'Raccontato a due gruppi di dirigenti, senza slide e senza colpevoli',
      },
    },
    {
      id: 'understand-tradeoff',
      for: 'mentor',
      aim: {
        en: 'Understand one trade-off of the roadmap well enough to explain it to a customer',
        it: 'Capire una rinuncia della roadmap abbastanza bene da spiegarla a un cliente',
      },
      sign: {
        en: 'The explanation was used in a real answer, and nothing in it was invented',
        it: 'La spiegazione è servita in una risposta vera, e dentro non c’era nulla di inventato',
      },
    },
  ],
  risks: [
    {
      id: 'royal-visit',
      risk: {
        en: 'The live session becomes a state visit: only easy tickets, everybody on best behavior.',
        it: 'L’incontro dal vivo diventa una visita ufficiale: solo richieste facili, e tutto il reparto in posa.',
      },
      response: {
        en: 'The mentor chooses an ordinary hour, the leader sits alongside and says nothing for twenty minutes.',
        it: 'Chi è mentor sceglie un’ora qualsiasi; chi dirige si siede accanto e per venti minuti non parla.',
      },
    },
    {
      id: 'one-case-policy',
      risk: {
        en: 'One moving case turns into a new priority overnight.',
        it: 'Un solo caso commovente diventa di colpo una nuova priorità.',
      },
      response: {
        en: 'Before anything changes, the pair asks how often this happens and who would know.',
        it: 'Prima di cambiare qualcosa, la coppia si chiede quanto spesso succede e chi può saperlo.',
      },
    },
    {
      id: 'customer-privacy',
      risk: {
        en: 'Names or recordings of customers leave the place where they belong.',
        it: 'Nomi o registrazioni di clienti escono dal posto in cui devono stare.',
      },
      response: {
        en: 'Read-only access, no screenshots, and cases are told without anything that identifies.',
        it: 'Sola lettura, niente schermate, e i casi si raccontano senza nulla che identifichi.',
      },
    },
    {
      id: 'blame-downward',
      risk: {
        en: 'What a leader saw comes back as a reproach to the team that showed it.',
        it: 'Ciò che chi dirige ha visto torna come rimprovero al team che lo ha mostrato.',
      },
      response: {
        en: 'Observations go first to the mentor; nothing is forwarded without agreed words.',
        it: 'Le osservazioni vanno prima a chi è mentor; nulla si inoltra senza parole concordate.',
      },
    },
  ],
  indicators: [
    {
      id: 'live-sessions',
      names: { en: 'Live sessions', it: 'Incontri dal vivo' },
      measure: {
        en: 'Share of pairs that held both live sessions',
        it: 'Quota di coppie che hanno svolto entrambi gli incontri dal vivo',
      },
    },
    {
      id: 'causes-removed',
      names: { en: 'Causes removed', it: 'Cause eliminate' },
      measure: {
        en: 'Number of frequent complaints whose cause is gone, with the count of tickets before and after',
        it: 'Numero di reclami frequenti la cui causa non c’è più, con le richieste contate prima e dopo',
      },
    },
    {
      id: 'goals-progress',
      names: { en: 'Progress on goals', it: 'Progresso sugli obiettivi' },
      measure: {
        en: 'Mean change of the goals on the scale from 0 to 10, for mentors and mentees apart',
        it: 'Variazione media degli obiettivi sulla scala da 0 a 10, per mentor e mentee separatamente',
      },
    },
    {
      id: 'barriers-change',
      names: { en: 'Change in distance to the front line', it: 'Cambiamento nella distanza dalla prima linea' },
      measure: {
        en: 'Difference in the HIE dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione HIE tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
