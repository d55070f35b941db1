import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const digitalFluency: ProgramTemplate = {
  key: 'digital-fluency',
  kind: 'reverse',
  names: { en: 'Digital fluency for leaders', it: 'Competenze digitali per dirigenti' },
  objective: {
    en: 'Within four months each leader uses social media and digital tools first-hand and decides on them from experience.',
    it: 'Entro quattro mesi chi dirige usa in prima persona social media e strumenti digitali, e decide partendo dalla propria esperienza.',
  },
  description: {
    en: 'Junior colleagues who live in digital tools teach senior leaders one at a time, in eight half-hour sessions, two weeks apart. The rule is simple: the leader’s hands are on the keyboard. Each session takes one real task of the leader’s own week, does it together and ends with a small challenge. It suits organizations whose leaders decide on digital matters that they know mostly from slides.',
    it: 'Persone junior che usano ogni giorno gli strumenti digitali li insegnano a chi dirige, a tu per tu, in otto incontri di mezz’ora, uno ogni due settimane. La regola è semplice: alla tastiera ci sta chi dirige. Ogni incontro parte da un compito vero della settimana, svolto insieme, e si chiude con una microsfida. È adatto dove le decisioni sul digitale le prende chi il digitale lo conosce soprattutto dalle slide.',
  },
  difference: {
    direction: {
      en: 'Knowledge moves upward: the junior person is the mentor and hosts the session, the leader is the mentee.',
      it: 'Il sapere va verso l’alto: la persona junior è mentor e guida l’incontro, chi dirige è mentee.',
    },
    expertise: {
      en: 'Practical and current skills: platforms, tools and online habits that cannot be learned from a report.',
      it: 'Competenze pratiche e attuali: piattaforme, strumenti e abitudini della rete che non si imparano da una relazione.',
    },
    purpose: {
      en: 'To close the distance between those who decide on digital matters and those who use them all day.',
      it: 'Ridurre la distanza tra chi decide sul digitale e chi lo usa tutto il giorno.',
    },
    generations: {
      en: 'What counts is what a person can do. Age is never a criterion: nobody is asked for it, and nothing follows from it.',
      it: 'Conta quello che una persona sa fare. L’età non è mai un criterio: non la si chiede, e non se ne deduce nulla.',
    },
    innovation: {
      en: 'Leaders try new tools before they approve them, so good ideas from below meet somebody who understands them.',
      it: 'Chi dirige prova gli strumenti prima di approvarli: così le buone idee che nascono dal basso trovano qualcuno che le capisce.',
    },
  },
  mentors: {
    en: 'Junior people with a high declared level on at least one topic of the program, who enjoy explaining and have their manager’s agreement on the time.',
    it: 'Persone junior con un livello dichiarato alto in almeno un tema del programma, a cui piace spiegare e che hanno concordato il tempo con chi coordina il loro lavoro.',
  },
  mentees: {
    en: 'Senior leaders who are ready to be beginners in front of a colleague and to keep half an hour free every two weeks.',
    it: 'Dirigenti che accettano di essere principianti davanti a una persona junior e di tenere libera mezz’ora ogni due settimane.',
  },
  byHand: [],
  parameters: {
    ...defaultParameters,
    lengthMonths: 4,
    sessions: 8,
    sessionMinutes: 30,
    cadenceDays: 14,
    mentorSkillLevel: 4,
    skillGap: 2,
  },
  weights: { skills: 50, goals: 15, interests: 10, style: 10, availability: 10, preferences: 0, novelty: 5 },
  primaryDimensions: ['DIG', 'CLE', 'EXP'],
  topics: [
    {
      id: 'social-media-presence',
      names: { en: 'Being present on social media', it: 'Esserci sui social' },
      concepts: ['social-media', 'executive-social-presence', 'linkedin', 'personal-branding', 'instagram'],
    },
    {
      id: 'collaboration-suite',
      names: { en: 'Collaboration tools for every day', it: 'Strumenti di collaborazione per tutti i giorni' },
      concepts: ['collaboration-tools', 'remote-collaboration', 'microsoft-365', 'google-workspace', 'slack', 'notion'],
    },
    {
      id: 'data-dashboards',
      names: { en: 'Reading dashboards without an interpreter', it: 'Leggere i cruscotti senza interprete' },
      concepts: ['dashboards', 'data-visualization', 'data-literacy', 'business-intelligence', 'excel'],
    },
    {
      id: 'privacy-security-hygiene',
      names: { en: 'Privacy and security habits', it: 'Abitudini di privacy e sicurezza' },
      concepts: ['privacy-settings', 'security-hygiene', 'phishing-awareness', 'multi-factor-authentication'],
    },
    {
      id: 'creators-communities',
      names: { en: 'Creators and online communities', it: 'Creator e comunità online' },
      concepts: ['creator-economy', 'content-creation', 'online-communities', 'tiktok', 'podcasting', 'video-editing'],
    },
    {
      id: 'automation',
      names: { en: 'Automating a boring task', it: 'Automatizzare un compito noioso' },
      concepts: ['no-code-automation', 'work-automation', 'ai-assistants', 'prompt-writing'],
    },
    {
      id: 'customers-digital-day',
      names: { en: 'A digital day of our customers', it: 'Una giornata digitale dei nostri clienti' },
      concepts: ['customer-experience', 'customer-insight', 'user-research', 'e-commerce', 'youth-culture'],
    },
  ],
  goals: [
    {
      id: 'post-weekly',
      for: 'mentee',
      aim: {
        en: 'Post weekly about the team’s work, in my own words',
        it: 'Pubblicare ogni settimana, con parole mie, qualcosa sul lavoro del team',
      },
      sign: {
        en: 'Six posts in six weeks, each written and published without help',
        it: 'Sei post in sei settimane, scritti e pubblicati senza aiuto',
      },
    },
    {
      id: 'decide-after-trying',
      for: 'mentee',
      aim: {
        en: 'Decide on one digital tool only after trying it myself',
        it: 'Decidere su uno strumento digitale solo dopo averlo provato in prima persona',
      },
      sign: {
        en: 'A written decision that names two things I noticed while using it',
        it: 'Una decisione scritta che cita due cose osservate durante l’uso',
      },
    },
    {
      id: 'read-dashboard-live',
      for: 'mentee',
      aim: {
        en: 'Open and read the live dashboard in one meeting a month, instead of asking for slides',
        it: 'Aprire e leggere il cruscotto in diretta in una riunione al mese, invece di chiedere le slide',
      },
      sign: {
        en: 'Three meetings in which nobody prepared slides on the numbers',
        it: 'Tre riunioni in cui nessuno ha preparato slide sui numeri',
      },
    },
    {
      id: 'lock-accounts',
      for: 'mentee',
      aim: {
        en: 'Secure my accounts with a password manager and a second factor',
        it: 'Mettere al sicuro i miei account con un gestore di password e un secondo fattore',
      },
      sign: {
        en: 'All work accounts and three private ones protected, and the team told how to do the same',
        it: 'Tutti gli account di lavoro e tre privati protetti, e il team informato su come fare lo stesso',
      },
    },
    {
      id: 'automate-one-task',
      for: 'both',
      aim: {
        en: 'Automate together one task that returns every week',
        it: 'Automatizzare insieme un compito che torna ogni settimana',
      },
      sign: {
        en: 'The task runs for a month without manual steps, and somebody else can change it',
        it: 'Il compito gira per un mese senza passaggi manuali, e anche un’altra persona sa modificarlo',
      },
    },
    {
      id: 'present-to-leaders',
      for: 'mentor',
      aim: {
        en: 'Present my digital topic to a group of leaders',
        it: 'Presentare il mio tema digitale a un gruppo di dirigenti',
      },
      sign: {
        en: 'One talk of ten minutes given, with at least three questions from the room',
        it: 'Un intervento di dieci minuti, con almeno tre domande dal pubblico',
      },
    },
  ],
  risks: [
    {
      id: 'help-desk',
      risk: {
        en: 'The session turns into a help desk: the mentor fixes, the leader watches.',
        it: 'L’incontro diventa un’assistenza tecnica: chi fa da mentor aggiusta, chi dirige guarda.',
      },
      response: {
        en: 'The leader’s hands stay on the keyboard; urgent faults go to IT support, not into the session.',
        it: 'Alla tastiera resta chi dirige; i guasti urgenti vanno all’assistenza informatica, non nell’incontro.',
      },
    },
    {
      id: 'cancellations',
      risk: {
        en: 'Two cancellations in a row, and the pair loses its rhythm.',
        it: 'Due annullamenti di fila e la coppia perde il ritmo.',
      },
      response: {
        en: 'Book the whole series on day one; when time is short, do fifteen minutes in the same week.',
        it: 'Prenotare tutta la serie dal primo giorno; se il tempo manca, bastano quindici minuti nella stessa settimana.',
      },
    },
    {
      id: 'age-cliche',
      risk: {
        en: 'Jokes about age creep in, and both people begin to play a part.',
        it: 'Si insinuano le battute sull’età, e ciascuna persona comincia a recitare una parte.',
      },
      response: {
        en: 'Speak of skills and tasks; the kick-off names the cliché once and leaves it outside the door.',
        it: 'Parlare di competenze e di compiti; il primo incontro nomina il luogo comune una volta e lo lascia fuori dalla porta.',
      },
    },
    {
      id: 'confidential-data',
      risk: {
        en: 'A confidential document ends up in a public tool during an exercise.',
        it: 'Durante un esercizio un documento riservato finisce in uno strumento pubblico.',
      },
      response: {
        en: 'Agree before each session on the material; the data-protection card is part of session one.',
        it: 'Concordare prima di ogni incontro il materiale da usare; la scheda sulla protezione dei dati fa parte del primo incontro.',
      },
    },
  ],
  indicators: [
    {
      id: 'sessions-held',
      names: { en: 'Sessions held', it: 'Incontri svolti' },
      measure: {
        en: 'Share of planned sessions that took place, fifteen-minute ones included',
        it: 'Quota degli incontri previsti che si sono svolti, compresi quelli da quindici minuti',
      },
    },
    {
      id: 'hands-on',
      names: { en: 'Hands on the keyboard', it: 'Mani sulla tastiera' },
      measure: {
        en: 'Share of sessions after which the mentee answered “I did it myself”',
        it: 'Quota degli incontri dopo i quali chi è mentee ha risposto «l’ho fatto io»',
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
      id: 'digital-change',
      names: { en: 'Change in digital practice', it: 'Cambiamento nella pratica digitale' },
      measure: {
        en: 'Difference in the DIG dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione DIG tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
