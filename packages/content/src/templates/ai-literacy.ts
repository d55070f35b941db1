import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const aiLiteracy: ProgramTemplate = {
  key: 'ai-literacy',
  kind: 'reverse',
  names: { en: 'AI literacy for leaders', it: 'Alfabetizzazione all’IA per chi dirige' },
  objective: {
    en: 'In three months leaders use AI on tasks of their own, know its limits, and can judge a proposal that contains it.',
    it: 'In tre mesi chi dirige usa l’IA su compiti propri, ne conosce i limiti e sa valutare una proposta che la contiene.',
  },
  description: {
    en: 'People who work with AI tools every day show leaders how, in six half-hour sessions two weeks apart. The first thing on the table is a card: what must never be typed into a tool. Then the leader’s own tasks follow, on practice accounts that contain nothing confidential. The last two sessions leave the screen: a team’s rules, a purchase, and what the law expects from whoever puts AI to use.',
    it: 'Chi usa ogni giorno strumenti di IA li mostra a chi dirige, in sei incontri di mezz’ora, uno ogni due settimane. La prima cosa sul tavolo è un foglio: che cosa non va mai scritto in uno strumento. Poi vengono i compiti veri di chi dirige, su account di prova che non contengono nulla di riservato. Gli ultimi due incontri lasciano lo schermo: le regole di un team, un acquisto, e che cosa chiede la legge a chi mette l’IA al lavoro.',
  },
  difference: {
    direction: {
      en: 'Upward, hands first: the leader types, the mentor asks what would make the answer wrong.',
      it: 'Verso l’alto, partendo dalle mani: scrive chi dirige, chi è mentor chiede che cosa renderebbe sbagliata la risposta.',
    },
    expertise: {
      en: 'Daily practice with tools that change within weeks, including the mistakes that a demonstration does not show.',
      it: 'La pratica quotidiana con strumenti che cambiano in poche settimane, compresi gli errori che una dimostrazione non fa vedere.',
    },
    purpose: {
      en: 'To let people decide about AI from something they have done, between the seller’s promise and the headline’s fear.',
      it: 'Far decidere sull’IA partendo da qualcosa di provato, a metà strada tra la promessa di chi vende e la paura dei titoli di giornale.',
    },
    generations: {
      en: 'The tools are new to everybody. What differs is hours of practice, and those can be caught up at any age.',
      it: 'Gli strumenti sono nuovi per chiunque. A cambiare sono le ore di pratica, e quelle si recuperano a ogni età.',
    },
    innovation: {
      en: 'A leader who has seen one task become lighter, and one go wrong, asks better questions of the next pilot.',
      it: 'Chi ha visto un compito alleggerirsi, e uno andare storto, fa domande migliori alla prossima sperimentazione.',
    },
  },
  mentors: {
    en: 'People of any function who use AI tools in their own work, can show a failure as calmly as a success, and know the company’s rules.',
    it: 'Persone di qualunque funzione che usano strumenti di IA nel proprio lavoro, sanno mostrare un errore con la stessa calma di un successo e conoscono le regole aziendali.',
  },
  mentees: {
    en: 'Leaders who will soon approve, buy, allow or forbid something with AI in it, and want to have tried before.',
    it: 'Dirigenti che presto dovranno approvare, comprare, permettere o vietare qualcosa che contiene IA, e prima vogliono provare.',
  },
  byHand: [
    {
      en: 'Ask IT for practice accounts and have data protection read your card of what must not be typed; the product provides neither.',
      it: 'Chiedi all’informatica gli account di prova e fai leggere a chi si occupa di protezione dei dati il foglio di ciò che non va scritto: il prodotto non fornisce né gli uni né l’altro.',
    },
  ],
  parameters: {
    ...defaultParameters,
    lengthMonths: 3,
    sessions: 6,
    cadenceDays: 14,
    mentorSkillLevel: 3,
    skillGap: 1,
    mentorCircleDays: 28,
  },
  weights: { skills: 45, goals: 20, interests: 10, style: 10, availability: 10, preferences: 0, novelty: 5 },
  primaryDimensions: ['DIG', 'ADA', 'CHG'],
  topics: [
    {
      id: 'data-and-confidentiality',
      names: { en: 'What must never be typed', it: 'Che cosa non va mai scritto' },
      concepts: ['data-privacy', 'gdpr', 'ai-governance', 'security-hygiene'],
    },
    {
      id: 'prompting-own-task',
      names: { en: 'A first task of my own', it: 'Un primo compito mio' },
      concepts: ['prompt-writing', 'ai-assistants', 'generative-ai'],
    },
    {
      id: 'limits-hallucination',
      names: { en: 'Sure, fluent and wrong', it: 'Sicura, scorrevole e sbagliata' },
      concepts: ['ai-limits', 'ai-literacy', 'critical-thinking', 'algorithmic-bias'],
    },
    {
      id: 'workflow-redesign',
      names: { en: 'A process with one step less', it: 'Un processo con un passaggio in meno' },
      concepts: ['ai-workflow-redesign', 'work-automation', 'process-improvement', 'no-code-automation'],
    },
    {
      id: 'team-norms',
      names: { en: 'Half a page of rules for my team', it: 'Mezza pagina di regole per il mio team' },
      concepts: ['ai-governance', 'ai-ethics', 'people-management', 'ai-assistants'],
    },
    {
      id: 'buying-decisions',
      names: { en: 'Questions before buying', it: 'Domande prima di comprare' },
      concepts: ['technology-assessment', 'ai-strategy', 'outsourcing-vendors', 'ai-governance'],
    },
    {
      id: 'ai-act-basics',
      names: { en: 'What the AI Act asks of a user', it: 'Che cosa chiede l’AI Act a chi usa l’IA' },
      concepts: ['ai-governance', 'regulatory-compliance', 'ai-ethics', 'explainable-ai'],
    },
  ],
  goals: [
    {
      id: 'use-it-weekly',
      for: 'mentee',
      aim: {
        en: 'Try AI on one task of mine each week and keep a list of what I corrected',
        it: 'Provare l’IA ogni settimana su un mio compito e tenere l’elenco di ciò che ho corretto',
      },
      sign: {
        en: 'Ten lines, of which at least three describe a mistake that I nearly missed',
        it: 'Dieci righe, di cui almeno tre su un errore che mi stava sfuggendo',
      },
    },
    {
      id: 'question-a-pilot',
      for: 'mentee',
      aim: {
        en: 'Put five questions of my own to the next AI proposal on my desk',
        it: 'Fare cinque domande mie alla prossima proposta di IA che arriva sulla mia scrivania',
      },
      sign: {
        en: 'The answers are in the file beside the decision, whatever the decision is',
        it: 'Le risposte sono archiviate accanto alla decisione, qualunque sia',
      },
    },
    {
      id: 'write-team-rules',
      for: 'mentee',
      aim: {
        en: 'Agree with my team on half a page of rules for using AI',
        it: 'Concordare con il team mezza pagina di regole sull’uso dell’IA',
      },
      sign: {
        en: 'The page has a date for review, and somebody has already changed a line',
        it: 'La pagina ha una data di revisione, e qualcuno ne ha già cambiato una riga',
      },
    },
    {
      id: 'lighten-one-process',
      for: 'both',
      aim: {
        en: 'Redraw one process together and decide where a person must stay',
        it: 'Ridisegnare insieme un processo e decidere dove deve restare una persona',
      },
      sign: {
        en: 'Tried for four weeks; the people who do the work say what became easier and what did not',
        it: 'Provato per quattro settimane: chi fa quel lavoro dice che cosa è più facile e che cosa no',
      },
    },
    {
      id: 'collect-failures',
      for: 'mentor',
      aim: {
        en: 'Collect ten failures from real use that teach more than a success',
        it: 'Raccogliere dieci errori nati dall’uso reale che insegnano più di un successo',
      },
      sign: {
        en: 'Ten short cases without names, used by at least one other mentor',
        it: 'Dieci brevi casi senza nomi, usati da almeno un’altra persona che fa da mentor',
      },
    },
    {
      id: 'explain-to-skeptic',
      for: 'mentor',
      aim: {
        en: 'Explain a limit of AI to somebody who loves it, and a use to somebody who fears it',
        it: 'Spiegare un limite dell’IA a chi ne è entusiasta, e un uso a chi la teme',
      },
      sign: {
        en: 'Two conversations, after which each person tried something new',
        it: 'Due conversazioni, dopo le quali ciascuna persona ha provato qualcosa di nuovo',
      },
    },
  ],
  risks: [
    {
      id: 'data-leak',
      risk: {
        en: 'Something confidential is typed into a public tool in the heat of an exercise.',
        it: 'Nella foga di un esercizio qualcosa di riservato finisce in uno strumento pubblico.',
      },
      response: {
        en: 'The card comes first, practice accounts come second, and tasks are chosen before the session.',
        it: 'Prima il foglio, poi gli account di prova, e i compiti si scelgono prima dell’incontro.',
      },
    },
    {
      id: 'toy-tricks',
      risk: {
        en: 'Six sessions of amusing tricks that have nothing to do with the leader’s work.',
        it: 'Sei incontri di trovate divertenti che con il lavoro di chi dirige non c’entrano.',
      },
      response: {
        en: 'Each session starts from a task of this week; what cannot be used by Friday waits.',
        it: 'Ogni incontro parte da un compito di questa settimana; ciò che entro venerdì non si può usare aspetta.',
      },
    },
    {
      id: 'mentor-as-vendor',
      risk: {
        en: 'Enthusiasm turns the mentor into a salesperson, and doubts stay unsaid.',
        it: 'Per entusiasmo chi è mentor finisce per vendere, e i dubbi non li dice nessuno.',
      },
      response: {
        en: 'Each demonstration includes one failure, and the closing question is where not to trust it.',
        it: 'Ogni dimostrazione comprende un errore, e la domanda di chiusura è dove non fidarsi.',
      },
    },
    {
      id: 'jobs-unspoken',
      risk: {
        en: 'Everybody thinks about jobs, and nobody says the word.',
        it: 'Chiunque pensa ai posti di lavoro, e nessuno lo dice.',
      },
      response: {
        en: 'Session five asks what the team will hear and what the leader does not know yet; saying so is enough.',
        it: 'Il quinto incontro chiede che cosa sentirà dire il team e che cosa chi dirige ancora non sa; basta dirlo.',
      },
    },
  ],
  indicators: [
    {
      id: 'own-tasks',
      names: { en: 'Tasks of their own', it: 'Compiti propri' },
      measure: {
        en: 'Share of sessions after which the mentee says that a real task of theirs was on the screen',
        it: 'Quota degli incontri dopo i quali chi è mentee dice che sullo schermo c’era un suo compito vero',
      },
    },
    {
      id: 'rules-written',
      names: { en: 'Teams with rules', it: 'Team con regole' },
      measure: {
        en: 'Number of teams with half a page of rules and a date to review it',
        it: 'Numero di team con mezza pagina di regole e una data per rivederle',
      },
    },
    {
      id: 'sessions-held',
      names: { en: 'Sessions held', it: 'Incontri svolti' },
      measure: {
        en: 'Share of the six sessions that took place within three months',
        it: 'Quota dei sei incontri svolti entro tre mesi',
      },
    },
    {
      id: 'adaptability-change',
      names: { en: 'Change in adaptability', it: 'Cambiamento nell’adattabilità' },
      measure: {
        en: 'Difference in the ADA dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione ADA tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
