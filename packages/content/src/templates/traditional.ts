import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const traditional: ProgramTemplate = {
  key: 'traditional',
  kind: 'traditional',
  names: { en: 'Classic mentoring', it: 'Mentoring tradizionale' },
  objective: {
    en: 'A senior person outside the reporting line helps a junior colleague grow, with nine conversations in nine months.',
    it: 'Una persona senior fuori dalla linea gerarchica aiuta una persona junior a crescere, con nove conversazioni in nove mesi.',
  },
  description: {
    en: 'The form most people know: experience travels from the senior mentor to the junior mentee. The pair meets once a month for forty-five minutes; the mentee comes with a question, the mentor answers with a story, an introduction or a frank opinion. Nobody mentors a person whose pay or appraisal they touch. It goes well beside a reverse program, so that nobody only gives or only takes.',
    it: 'È la forma che quasi tutti conoscono: l’esperienza passa da chi è mentor, senior, a chi è mentee, junior. La coppia si vede una volta al mese per quarantacinque minuti; chi è mentee arriva con una domanda, chi è mentor risponde con una storia, un contatto o un parere franco. Nessuno fa da mentor a una persona di cui decide stipendio o valutazione. Sta bene accanto a un programma di reverse mentoring, così nessuno dà soltanto o riceve soltanto.',
  },
  difference: {
    direction: {
      en: 'Downward: the senior person is the mentor, the junior person is the mentee and owns the agenda.',
      it: 'Verso il basso: la persona senior è mentor, la persona junior è mentee e decide l’ordine del giorno.',
    },
    expertise: {
      en: 'Experience gained over years: judgment, organizational memory, people to know.',
      it: 'Esperienza maturata negli anni: capacità di giudizio, memoria dell’organizzazione, persone da conoscere.',
    },
    purpose: {
      en: 'To help one person grow in role and career; the organization gains by keeping its talent.',
      it: 'Aiutare una persona a crescere nel ruolo e nella carriera; l’organizzazione ci guadagna trattenendo i talenti.',
    },
    generations: {
      en: 'The long-standing pattern of older teaching younger, here by level and experience, never by birth date.',
      it: 'Lo schema di sempre, chi ha più esperienza insegna a chi ne ha meno: qui contano livello ed esperienza, mai la data di nascita.',
    },
    innovation: {
      en: 'It carries forward what already works; for new ideas from below, combine it with a reverse program.',
      it: 'Trasmette ciò che già funziona; per le idee nuove dal basso, conviene affiancarlo a un programma di reverse mentoring.',
    },
  },
  mentors: {
    en: 'Experienced people at least two levels above, who listen more than they speak and are outside the mentee’s reporting line.',
    it: 'Persone esperte, almeno due livelli più in alto, che sanno ascoltare più che parlare e sono fuori dalla linea gerarchica di chi è mentee.',
  },
  mentees: {
    en: 'People at the start of a role or before a career step, with a question of their own and time to act on the answer.',
    it: 'Persone all’inizio di un ruolo o prima di un passo di carriera, con una domanda propria e il tempo per mettere in pratica la risposta.',
  },
  byHand: [],
  parameters: {
    ...defaultParameters,
    lengthMonths: 9,
    sessions: 9,
    sessionMinutes: 45,
    cadenceDays: 30,
    mentorCapacity: 2,
    reservePercent: 10,
    mentorCircleDays: 56,
  },
  weights: { skills: 30, goals: 30, interests: 10, style: 15, availability: 5, preferences: 5, novelty: 5 },
  primaryDimensions: ['CLE', 'REL'],
  topics: [
    {
      id: 'career-map',
      names: { en: 'Career map', it: 'Mappa della carriera' },
      concepts: ['career-development', 'goal-setting', 'personal-branding', 'self-awareness'],
    },
    {
      id: 'stakeholder-map',
      names: { en: 'Stakeholder map', it: 'Mappa degli stakeholder' },
      concepts: ['stakeholder-management', 'networking', 'influencing', 'organizational-culture'],
    },
    {
      id: 'difficult-conversations',
      names: { en: 'Difficult conversations', it: 'Conversazioni difficili' },
      concepts: ['difficult-conversations', 'feedback', 'conflict-management', 'negotiation'],
    },
    {
      id: 'sponsorship',
      names: { en: 'Finding sponsors and visibility', it: 'Trovare sponsor e visibilità' },
      concepts: ['sponsorship', 'executive-presence', 'public-speaking', 'networking'],
    },
    {
      id: 'decision-diary',
      names: { en: 'A decision journal', it: 'Un diario delle decisioni' },
      concepts: ['decision-making', 'critical-thinking', 'risk-management', 'self-awareness'],
    },
  ],
  goals: [
    {
      id: 'draw-career-map',
      for: 'mentee',
      aim: {
        en: 'Draw my career map with two possible next steps',
        it: 'Disegnare la mia mappa di carriera con due possibili prossimi passi',
      },
      sign: {
        en: 'One page, discussed with my manager and with two people who do those jobs',
        it: 'Una pagina, discussa con chi coordina il mio lavoro e con due persone che fanno quei mestieri',
      },
    },
    {
      id: 'hold-hard-talk',
      for: 'mentee',
      aim: {
        en: 'Hold one conversation that I have been putting off',
        it: 'Affrontare una conversazione che rimando da tempo',
      },
      sign: {
        en: 'It took place, and both sides know what happens next',
        it: 'C’è stata, ed entrambe le parti sanno che cosa succede dopo',
      },
    },
    {
      id: 'present-to-seniors',
      for: 'mentee',
      aim: {
        en: 'Present my work to people two levels above me',
        it: 'Presentare il mio lavoro a persone due livelli sopra di me',
      },
      sign: {
        en: 'One presentation given, and one written reaction received',
        it: 'Una presentazione fatta e una reazione scritta ricevuta',
      },
    },
    {
      id: 'keep-decision-diary',
      for: 'mentee',
      aim: {
        en: 'Keep a journal of one decision a week: what I expected, what happened',
        it: 'Tenere un diario con una decisione a settimana: che cosa mi aspettavo, che cosa è successo',
      },
      sign: {
        en: 'Twelve entries, and one rule of thumb drawn from them',
        it: 'Dodici note, e una regola pratica ricavata da lì',
      },
    },
    {
      id: 'widen-network',
      for: 'mentee',
      aim: {
        en: 'Meet five people outside my function who matter for my work',
        it: 'Incontrare cinque persone fuori dalla mia funzione che contano per il mio lavoro',
      },
      sign: {
        en: 'Five conversations held, and two of them repeated',
        it: 'Cinque conversazioni fatte, di cui due ripetute',
      },
    },
    {
      id: 'listen-first',
      for: 'mentor',
      aim: {
        en: 'Ask three questions before giving any advice',
        it: 'Fare tre domande prima di dare un consiglio',
      },
      sign: {
        en: 'The mentee says at midpoint that they speak for more than half of the time',
        it: 'A metà percorso chi è mentee dice di parlare per più della metà del tempo',
      },
    },
  ],
  risks: [
    {
      id: 'lecture',
      risk: {
        en: 'The mentor lectures, and the mentee takes notes.',
        it: 'Chi è mentor fa lezione e chi è mentee prende appunti.',
      },
      response: {
        en: 'The mentee sends one question before each session; the playbook starts from it.',
        it: 'Chi è mentee manda una domanda prima di ogni incontro; la traccia parte da lì.',
      },
    },
    {
      id: 'second-boss',
      risk: {
        en: 'The mentor becomes a second boss and gets between the mentee and the line manager.',
        it: 'Chi è mentor diventa un secondo capo e si mette tra mentee e linea gerarchica.',
      },
      response: {
        en: 'Tasks and priorities stay with the line; the agreement lists what the pair does not discuss.',
        it: 'Compiti e priorità restano alla linea gerarchica; l’accordo elenca ciò di cui la coppia non parla.',
      },
    },
    {
      id: 'waiting-for-answers',
      risk: {
        en: 'The mentee waits for answers and does nothing between the sessions.',
        it: 'Chi è mentee aspetta risposte e tra un incontro e l’altro non fa nulla.',
      },
      response: {
        en: 'Each session ends with one small step, and the next one opens with how it went.',
        it: 'Ogni incontro si chiude con un piccolo passo, e il successivo si apre con com’è andata.',
      },
    },
    {
      id: 'mentor-copies',
      risk: {
        en: 'Mentors choose people who resemble them, and the same few profit again.',
        it: 'Si tende a scegliere chi ci somiglia, e a beneficiarne sono sempre le stesse persone.',
      },
      response: {
        en: 'Matching never counts demographic likeness, and invitations go to everybody eligible.',
        it: 'L’abbinamento non conta mai la somiglianza demografica, e l’invito va a chiunque abbia i requisiti.',
      },
    },
  ],
  indicators: [
    {
      id: 'sessions-held',
      names: { en: 'Sessions held', it: 'Incontri svolti' },
      measure: {
        en: 'Share of planned sessions that took place',
        it: 'Quota degli incontri previsti che si sono svolti',
      },
    },
    {
      id: 'goals-progress',
      names: { en: 'Progress on goals', it: 'Progresso sugli obiettivi' },
      measure: {
        en: 'Mean change between the first and the last 0–10 rating of the goals',
        it: 'Variazione media tra la prima e l’ultima valutazione da 0 a 10 degli obiettivi',
      },
    },
    {
      id: 'retention',
      names: { en: 'People who stay', it: 'Persone che restano' },
      measure: {
        en: 'Share of mentees still in the organization after a year, beside a matched group, with its caveats',
        it: 'Quota di mentee ancora nell’organizzazione dopo un anno, accanto a un gruppo comparabile, con le dovute cautele',
      },
    },
    {
      id: 'learning-change',
      names: { en: 'Change in continuous learning', it: 'Cambiamento nell’apprendimento continuo' },
      measure: {
        en: 'Difference in the CLE dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione CLE tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
