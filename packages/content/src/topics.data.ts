import type { Topic } from './types.ts';

export const topics: readonly Topic[] = [
  {
    id: 'social-media-presence',
    names: { en: 'Being present on social media', it: 'Esserci sui social' },
    description: {
      en: 'From reading in silence to writing in one’s own words: what to post, what to answer, what to leave alone.',
      it: 'Dal leggere in silenzio allo scrivere con parole proprie: che cosa pubblicare, a che cosa rispondere, che cosa lasciar stare.',
    },
    concepts: [
      'social-media',
      'executive-social-presence',
      'linkedin',
      'personal-branding',
      'content-creation',
      'creator-economy',
    ],
  },
  {
    id: 'ai-assistant',
    names: { en: 'An AI assistant on a real task', it: 'Un assistente di IA su un compito vero' },
    description: {
      en: 'Doing a piece of one’s own work with an AI assistant, and noticing where it helps and where it gets in the way.',
      it: 'Svolgere un pezzo del proprio lavoro con un assistente di IA, e accorgersi di dove aiuta e dove intralcia.',
    },
    concepts: [
      'ai-assistants',
      'prompt-writing',
      'generative-ai',
      'work-automation',
      'no-code-automation',
      'ai-workflow-redesign',
    ],
  },
  {
    id: 'ai-limits',
    names: { en: 'AI: limits, data and rules', it: 'IA: limiti, dati e regole' },
    description: {
      en: 'Where answers are invented, what must never be pasted, and which questions to ask before buying or approving.',
      it: 'Dove le risposte sono inventate, che cosa non va mai incollato, quali domande fare prima di comprare o approvare.',
    },
    concepts: ['ai-limits', 'ai-literacy', 'ai-governance', 'ai-ethics', 'data-privacy', 'algorithmic-bias'],
  },
  {
    id: 'collaboration-async',
    names: { en: 'Shared documents and fewer meetings', it: 'Documenti condivisi e meno riunioni' },
    description: {
      en: 'Working in the same document at different hours: channels, comments, decisions that can be found again.',
      it: 'Lavorare sullo stesso documento in orari diversi: canali, commenti, decisioni che poi si ritrovano.',
    },
    concepts: ['collaboration-tools', 'asynchronous-work', 'remote-collaboration', 'team-chat', 'knowledge-management'],
  },
  {
    id: 'data-dashboards',
    names: { en: 'Reading dashboards without an interpreter', it: 'Leggere i cruscotti senza interprete' },
    description: {
      en: 'Opening the live numbers oneself, asking where they come from, and deciding with what they do not say.',
      it: 'Guardare di persona i numeri in diretta, chiedere da dove vengono e decidere sapendo che cosa non dicono.',
    },
    concepts: ['dashboards', 'data-literacy', 'data-visualization', 'business-intelligence', 'data-driven-decisions'],
  },
  {
    id: 'inclusive-meetings',
    names: { en: 'Meetings in which everybody counts', it: 'Riunioni in cui contano tutte le voci' },
    description: {
      en: 'Who opens, who is interrupted, who decides afterward in the hallway, and what the person in the chair can change.',
      it: 'Chi apre, chi subisce interruzioni, chi decide dopo in corridoio, e che cosa può cambiare chi conduce.',
    },
    concepts: [
      'inclusive-meetings',
      'meeting-facilitation',
      'inclusion',
      'inclusive-leadership',
      'psychological-safety',
    ],
  },
  {
    id: 'credit-interruption',
    names: { en: 'Credit and interruptions', it: 'Meriti e interruzioni' },
    description: {
      en: 'Ideas that change owner on the way up, sentences that nobody lets end, and small habits that give them back.',
      it: 'Idee che salendo cambiano autore, frasi che nessuno lascia finire, e piccole abitudini per restituirle.',
    },
    concepts: ['allyship', 'microaggressions', 'recognition', 'speaking-up', 'women-in-tech', 'inclusive-leadership'],
  },
  {
    id: 'hiring-language',
    names: { en: 'The words we hire with', it: 'Le parole con cui assumiamo' },
    description: {
      en: 'What job ads, interviews and promotion notes say to people who hesitate, and how to rewrite one.',
      it: 'Che cosa dicono annunci, colloqui e schede di promozione a chi esita, e come riscriverne uno.',
    },
    concepts: [
      'inclusive-hiring',
      'inclusive-language',
      'recruiting',
      'unconscious-bias',
      'employer-branding',
      'gender-equality',
    ],
  },
  {
    id: 'feedback-culture',
    names: { en: 'Feedback that travels upward', it: 'Feedback che va verso l’alto' },
    description: {
      en: 'Why bad news arrives late, what makes it safe to bring, and how to thank before answering.',
      it: 'Perché le cattive notizie arrivano tardi, che cosa rende possibile portarle, come ringraziare prima di rispondere.',
    },
    concepts: ['feedback', 'speaking-up', 'psychological-safety', 'difficult-conversations', 'active-listening'],
  },
  {
    id: 'generation-myths',
    names: { en: 'Myths about generations', it: 'Luoghi comuni sulle generazioni' },
    description: {
      en: 'Checking what people say about age against the people in the room: motivation, learning, loyalty, tone.',
      it: 'Confrontare ciò che si dice dell’età con le persone che si hanno davanti: motivazione, apprendimento, fedeltà, tono.',
    },
    concepts: ['intergenerational-collaboration', 'ageism', 'learning-styles-myths', 'motivation', 'meaning-at-work'],
  },
  {
    id: 'product-walk-through',
    names: { en: 'Using our own product', it: 'Usare il nostro prodotto' },
    description: {
      en: 'Going through the product as a new customer does, without help, and writing down each place that hurts.',
      it: 'Percorrere il prodotto come chi lo usa per la prima volta, senza aiuto, segnando ogni punto in cui si inciampa.',
    },
    concepts: ['customer-experience', 'user-research', 'usability-testing', 'customer-journey', 'product-discovery'],
  },
  {
    id: 'support-inbox',
    names: { en: 'An hour in the support inbox', it: 'Un’ora tra le richieste di assistenza' },
    description: {
      en: 'Reading what customers really write, answering one of them, and following a complaint to its cause.',
      it: 'Leggere che cosa scrivono davvero i clienti, rispondere a uno di loro e seguire un reclamo fino alla causa.',
    },
    concepts: ['customer-support', 'frontline-insight', 'complaint-handling', 'customer-insight', 'customer-success'],
  },
  {
    id: 'security-hygiene',
    names: { en: 'Security habits for people in the spotlight', it: 'Abitudini di sicurezza per chi è in vista' },
    description: {
      en: 'Passwords, second factors, fake voices and urgent emails: the tricks that aim at leaders, and calm answers.',
      it: 'Password, secondo fattore, voci false e mail urgenti: i trucchi che puntano a chi dirige, e risposte tranquille.',
    },
    concepts: [
      'security-hygiene',
      'phishing-awareness',
      'multi-factor-authentication',
      'privacy-settings',
      'deepfake-awareness',
    ],
  },
  {
    id: 'hybrid-work',
    names: { en: 'Working here and elsewhere', it: 'Lavorare qui e altrove' },
    description: {
      en: 'What is lost and gained between office and home, who becomes invisible, and rules that a team can keep.',
      it: 'Che cosa si perde e si guadagna tra ufficio e casa, chi diventa invisibile, e regole che un team sa mantenere.',
    },
    concepts: [
      'hybrid-work',
      'remote-leadership',
      'flexible-work',
      'digital-wellbeing',
      'work-life-balance',
      'new-work-models',
    ],
  },
  {
    id: 'career-expectations',
    names: { en: 'What people expect from a career', it: 'Che cosa ci si aspetta da una carriera' },
    description: {
      en: 'Why people stay, leave or stop asking; what a promotion looks like from below; which promises are heard.',
      it: 'Perché si resta, si va via o si smette di chiedere; come appare una promozione dal basso; quali promesse arrivano.',
    },
    concepts: [
      'career-development',
      'new-graduate-expectations',
      'talent-retention',
      'talent-management',
      'sponsorship',
    ],
  },
  {
    id: 'fresh-eyes',
    names: { en: 'A decision that needs fresh eyes', it: 'Una decisione che chiede occhi nuovi' },
    description: {
      en: 'Bringing one open decision to somebody who has no stake in it, and leaving with a better question.',
      it: 'Portare una decisione ancora aperta a chi non ha nulla da perderci, e uscirne con una domanda migliore.',
    },
    concepts: ['decision-making', 'critical-thinking', 'problem-solving', 'strategy', 'prioritization'],
  },
  {
    id: 'failure-story',
    names: { en: 'A story of failure', it: 'La storia di un errore' },
    description: {
      en: 'Telling one thing that went wrong, at both levels, and what an organization would have to hear to learn from it.',
      it: 'Raccontare una cosa andata male, a entrambi i livelli, e che cosa dovrebbe ascoltare un’organizzazione per impararne.',
    },
    concepts: [
      'psychological-safety',
      'storytelling',
      'self-awareness',
      'continuous-learning',
      'organizational-culture',
    ],
  },
  {
    id: 'network-map',
    names: { en: 'Five people you should meet', it: 'Cinque persone da conoscere' },
    description: {
      en: 'Drawing who knows whom across departments and levels, and opening one door for each other.',
      it: 'Disegnare chi conosce chi tra reparti e livelli, e aprirsi una porta a vicenda.',
    },
    concepts: ['networking', 'cross-functional-collaboration', 'stakeholder-management', 'communities-of-practice'],
  },
];
