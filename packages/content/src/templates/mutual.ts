import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const mutual: ProgramTemplate = {
  key: 'mutual',
  kind: 'mutual',
  names: { en: 'Mutual mentoring', it: 'Mentoring reciproco' },
  objective: {
    en: 'Both people teach and both learn, in fixed halves of the same session, each with a goal of their own.',
    it: 'Tutte e due le persone insegnano e imparano, in due metà fisse dello stesso incontro, ciascuna con un proprio obiettivo.',
  },
  description: {
    en: 'Two colleagues with different experience meet six times for forty-five minutes: twenty minutes on what the first one knows, twenty on what the second one knows, five to agree what happens next. Each brings one skill to give and one to take. It is a gentle start where the words “reverse mentoring” meet resistance, and a fair deal where junior people wish for career advice in return.',
    it: 'Due persone con esperienze diverse si vedono sei volte per quarantacinque minuti: venti su ciò che sa la prima, venti su ciò che sa la seconda, cinque per accordarsi sul passo successivo. Ciascuna porta una competenza da offrire e una da imparare. È un inizio morbido dove l’espressione «reverse mentoring» incontra resistenza, e uno scambio equo dove chi è junior desidera anche consigli di carriera.',
  },
  difference: {
    direction: {
      en: 'Both ways in every session: the clock, not rank, decides whose turn it is.',
      it: 'Nei due sensi a ogni incontro: di chi è il turno lo decide l’orologio, non il livello.',
    },
    expertise: {
      en: 'Two kinds of expertise meet: often tools and fresh eyes on one side, strategy and networks on the other.',
      it: 'Si incontrano due competenze diverse: spesso strumenti e sguardo fresco da una parte, strategia e relazioni dall’altra.',
    },
    purpose: {
      en: 'To make learning from anybody normal, and to leave nobody with the feeling of owing something.',
      it: 'Rendere normale imparare da chiunque, senza che nessuno si senta in debito.',
    },
    generations: {
      en: 'Neither side stands for a generation: each stands for what they offer and what they ask.',
      it: 'Nessuna delle due parti rappresenta una generazione: ciascuna rappresenta ciò che offre e ciò che chiede.',
    },
    innovation: {
      en: 'New ideas and the knowledge of how to get them through the organization sit at the same table.',
      it: 'Le idee nuove e il sapere come farle passare in azienda siedono allo stesso tavolo.',
    },
  },
  mentors: {
    en: 'Everybody in the program, for twenty minutes of each session, on the skill they have chosen to give.',
    it: 'Chiunque partecipi, per venti minuti a incontro, sulla competenza che ha scelto di offrire.',
  },
  mentees: {
    en: 'Everybody in the program, for the other twenty minutes, on the skill they have chosen to take.',
    it: 'Chiunque partecipi, per gli altri venti minuti, sulla competenza che ha scelto di imparare.',
  },
  byHand: [],
  parameters: {
    ...defaultParameters,
    sessions: 6,
    sessionMinutes: 45,
    cadenceDays: 28,
    levelGap: 0,
    reservePercent: 0,
  },
  weights: { skills: 45, goals: 15, interests: 10, style: 15, availability: 10, preferences: 0, novelty: 5 },
  primaryDimensions: ['LDR', 'REL', 'CLE'],
  topics: [
    {
      id: 'one-skill-each',
      names: { en: 'One skill each', it: 'Una competenza a testa' },
      concepts: ['continuous-learning', 'knowledge-management', 'mentoring-skills'],
    },
    {
      id: 'strategy-and-tools',
      names: { en: 'Strategy in exchange for tools', it: 'Strategia in cambio di strumenti' },
      concepts: ['strategy', 'ai-assistants', 'no-code-automation', 'data-visualization', 'decision-making'],
    },
    {
      id: 'networks',
      names: { en: 'Opening our networks', it: 'Aprire le nostre reti' },
      concepts: ['networking', 'stakeholder-management', 'linkedin', 'community-management'],
    },
    {
      id: 'feedback',
      names: { en: 'Feedback in both directions', it: 'Feedback nei due sensi' },
      concepts: ['feedback', 'active-listening', 'difficult-conversations', 'speaking-up'],
    },
    {
      id: 'fresh-eyes',
      names: { en: 'A decision that needs fresh eyes', it: 'Una decisione che chiede occhi nuovi' },
      concepts: ['decision-making', 'critical-thinking', 'problem-solving', 'customer-insight'],
    },
  ],
  goals: [
    {
      id: 'use-learned-skill',
      for: 'both',
      aim: {
        en: 'Use the skill I take from my partner in a real piece of work',
        it: 'Usare in un lavoro vero la competenza che imparo in questa coppia',
      },
      sign: {
        en: 'One result delivered with it, shown in the last session',
        it: 'Un risultato consegnato grazie a quella competenza, mostrato all’ultimo incontro',
      },
    },
    {
      id: 'teach-in-twenty',
      for: 'both',
      aim: {
        en: 'Explain one thing I do well so that another person can do it alone',
        it: 'Spiegare una cosa che so fare bene, così che un’altra persona la sappia fare da sola',
      },
      sign: {
        en: 'My partner does it without asking me, and shows it to a third person',
        it: 'La persona in coppia con me la fa senza chiedermi nulla, e la mostra a una terza',
      },
    },
    {
      id: 'exchange-introductions',
      for: 'both',
      aim: {
        en: 'Introduce my partner to three people worth knowing',
        it: 'Presentare alla persona in coppia con me tre contatti che vale la pena conoscere',
      },
      sign: {
        en: 'Three conversations held, on each side',
        it: 'Tre conversazioni fatte, per parte',
      },
    },
    {
      id: 'say-i-do-not-know',
      for: 'mentee',
      aim: {
        en: 'Say “I do not know, show me” in front of my own team',
        it: 'Dire «non lo so, fammi vedere» davanti al mio team',
      },
      sign: {
        en: 'Three times in two months, and the team recalls at least one of them',
        it: 'Tre volte in due mesi, e il team se ne ricorda almeno una',
      },
    },
    {
      id: 'ask-for-feedback',
      for: 'both',
      aim: {
        en: 'Ask for feedback on one habit after every session',
        it: 'Chiedere un feedback su una mia abitudine dopo ogni incontro',
      },
      sign: {
        en: 'One habit changed, and noticed by somebody outside the pair',
        it: 'Un’abitudine cambiata, e notata da una persona esterna alla coppia',
      },
    },
    {
      id: 'map-next-step',
      for: 'mentor',
      aim: {
        en: 'Describe my next career step and test it with three people',
        it: 'Descrivere il mio prossimo passo di carriera e metterlo alla prova con tre persone',
      },
      sign: {
        en: 'A half-page plan that has changed at least once after their answers',
        it: 'Un piano di mezza pagina, cambiato almeno una volta dopo le loro risposte',
      },
    },
  ],
  risks: [
    {
      id: 'one-half-wins',
      risk: {
        en: 'One half of the session eats the other, usually that of the more senior person.',
        it: 'Una metà dell’incontro si mangia l’altra, di solito quella della persona più senior.',
      },
      response: {
        en: 'A visible timer, and the order changes at every session.',
        it: 'Un timer in vista, e l’ordine cambia a ogni incontro.',
      },
    },
    {
      id: 'unequal-offer',
      risk: {
        en: 'One person feels that they have nothing of value to give.',
        it: 'Una delle due persone pensa di non avere niente di utile da offrire.',
      },
      response: {
        en: 'Enrollment asks for three things that colleagues come to you for; the pair chooses among them.',
        it: 'L’iscrizione chiede tre cose per cui ti cercano al lavoro; la coppia sceglie tra quelle.',
      },
    },
    {
      id: 'nice-chat',
      risk: {
        en: 'Sessions become pleasant talk without a result.',
        it: 'Gli incontri diventano chiacchiere piacevoli senza risultato.',
      },
      response: {
        en: 'Two goals are written by the second session, and the last five minutes belong to the next step.',
        it: 'Entro il secondo incontro si scrivono due obiettivi, e gli ultimi cinque minuti sono per il passo successivo.',
      },
    },
  ],
  indicators: [
    {
      id: 'both-learned',
      names: { en: 'Both learned', it: 'Imparare in due' },
      measure: {
        en: 'Share of sessions after which both people answered “I learned something I will use”',
        it: 'Quota degli incontri dopo i quali entrambe le persone hanno risposto «ho imparato qualcosa che userò»',
      },
    },
    {
      id: 'balanced-halves',
      names: { en: 'Balanced halves', it: 'Due metà in equilibrio' },
      measure: {
        en: 'Share of sessions that both describe as evenly divided, reported only in aggregate',
        it: 'Quota degli incontri che entrambe le persone descrivono come ben divisi, riportata solo in forma aggregata',
      },
    },
    {
      id: 'goals-both-sides',
      names: { en: 'Goals on both sides', it: 'Un obiettivo a testa' },
      measure: {
        en: 'Share of pairs with a goal on each side by the second session',
        it: 'Quota di coppie con un obiettivo per parte entro il secondo incontro',
      },
    },
    {
      id: 'leadership-change',
      names: { en: 'Change in the idea of leadership', it: 'Cambiamento nell’idea di leadership' },
      measure: {
        en: 'Difference in the LDR dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione LDR tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
