import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const onboardingExec: ProgramTemplate = {
  key: 'onboarding-exec',
  kind: 'reverse',
  names: { en: 'New leader landing', it: 'Inserimento di nuovi dirigenti' },
  objective: {
    en: 'In the first ninety days a new executive hears every week, from two people who report elsewhere, how this place works.',
    it: 'Nei primi novanta giorni chi arriva alla guida di un’area sente ogni settimana, da due persone che riportano altrove, come funziona questo posto.',
  },
  description: {
    en: 'A new executive learns the organization chart in a day and the organization in a year. Two junior mentors from different departments shorten the second part: eight weekly quarters of an hour each, longer at the beginning and at the end. They decode what a phrase means here, who knows what, which rituals matter, and what first impression the new leader is making. All of it early, while questions are still expected.',
    it: 'Chi arriva impara l’organigramma in un giorno e l’organizzazione in un anno. Due mentor junior di reparti diversi accorciano la seconda parte: otto quarti d’ora settimanali per ciascuna coppia, più lunghi all’inizio e alla fine. Spiegano che cosa vuol dire qui una certa frase, chi sa che cosa, quali riti contano, e che prima impressione sta facendo chi è appena arrivato. Tutto presto, finché fare domande è normale.',
  },
  difference: {
    direction: {
      en: 'Upward and inward: people who know the house guide somebody who has just been given the keys to it.',
      it: 'Verso l’alto e verso l’interno: chi conosce la casa fa da guida a chi ne ha appena ricevuto le chiavi.',
    },
    expertise: {
      en: 'Unwritten knowledge: how a no sounds here, whom people ask when the official answer does not help.',
      it: 'Il sapere che non è scritto: come suona qui un no, a chi ci si rivolge quando la risposta ufficiale non aiuta.',
    },
    purpose: {
      en: 'To prevent early mistakes that nobody dares to mention, and to start with listening as a habit.',
      it: 'Evitare gli errori dei primi mesi che nessuno osa nominare, e cominciare con l’abitudine di ascoltare.',
    },
    generations: {
      en: 'Months in the house are what counts; the mentor has more of them, whatever either person’s age.',
      it: 'Contano i mesi passati in azienda: chi è mentor ne ha di più, qualunque sia l’età dell’una o dell’altra persona.',
    },
    innovation: {
      en: 'A newcomer still sees what others have stopped noticing; the mentors help to tell a real oddity from a good reason.',
      it: 'Chi arriva vede ancora ciò che altri non notano più; chi è mentor aiuta a distinguere una vera stranezza da una buona ragione.',
    },
  },
  mentors: {
    en: 'Two people with at least two years in the organization, liked for their plain speech, from departments that do not report to the new leader.',
    it: 'Due persone con almeno due anni in azienda, apprezzate per la franchezza, di reparti che non riportano a chi arriva.',
  },
  mentees: {
    en: 'Executives and heads of function in their first weeks, from outside or from another part of the organization.',
    it: 'Chi guida una funzione da poche settimane, che venga da fuori o da un’altra parte dell’organizzazione.',
  },
  byHand: [
    {
      en: 'Matching gives a new leader up to two mentors, yet does not see whether both come from the same department; look at the proposals before you publish.',
      it: 'L’abbinamento assegna fino a due mentor a chi arriva, ma non vede se vengono dallo stesso reparto: guarda le proposte prima di pubblicare.',
    },
    {
      en: 'Leaders arrive one by one: create a program for each quarter, or enroll and match again when somebody joins.',
      it: 'Le persone arrivano una alla volta: crea un programma per trimestre, oppure iscrivi e abbina di nuovo a ogni arrivo.',
    },
  ],
  parameters: {
    ...defaultParameters,
    lengthMonths: 3,
    sessions: 8,
    sessionMinutes: 15,
    kickoffMinutes: 30,
    closingMinutes: 30,
    cadenceDays: 7,
    firstGapDays: 7,
    kickoffWithinDays: 7,
    menteeCapacity: 2,
    acceptanceWorkingDays: 3,
    acceptanceReminderDay: 2,
    firstContactWorkingDays: 2,
    mentorCircleDays: 28,
  },
  weights: { skills: 15, goals: 15, interests: 15, style: 20, availability: 25, preferences: 0, novelty: 10 },
  primaryDimensions: ['REL', 'HIE'],
  topics: [
    {
      id: 'culture-decoded',
      names: { en: 'What this phrase means here', it: 'Che cosa vuol dire qui questa frase' },
      concepts: ['organizational-culture', 'internal-communication', 'intercultural-communication'],
    },
    {
      id: 'who-knows-what',
      names: { en: 'Who knows what', it: 'Chi sa che cosa' },
      concepts: ['networking', 'stakeholder-management', 'knowledge-management', 'cross-functional-collaboration'],
    },
    {
      id: 'first-impressions',
      names: { en: 'The impression I make', it: 'L’impressione che faccio' },
      concepts: ['feedback', 'executive-presence', 'self-awareness', 'active-listening'],
    },
    {
      id: 'rituals',
      names: { en: 'Rituals and meetings that matter', it: 'Riti e riunioni che contano' },
      concepts: ['meeting-facilitation', 'organizational-culture', 'company-history', 'team-chat'],
    },
    {
      id: 'first-decision',
      names: { en: 'Before the first decision', it: 'Prima della prima decisione' },
      concepts: ['decision-making', 'change-management', 'speaking-up', 'strategy'],
    },
  ],
  goals: [
    {
      id: 'list-of-oddities',
      for: 'mentee',
      aim: {
        en: 'Note what strikes me as odd before I get used to it, and ask for the reason',
        it: 'Annotare ciò che mi pare strano prima di farci l’abitudine, e chiederne il motivo',
      },
      sign: {
        en: 'Twenty lines by day ninety: which had a reason, which did not',
        it: 'Venti righe entro il novantesimo giorno: quali avevano un motivo, quali no',
      },
    },
    {
      id: 'meet-twenty-people',
      for: 'mentee',
      aim: {
        en: 'Meet twenty people below my first line, half of them outside my function',
        it: 'Incontrare venti persone sotto la mia prima linea, metà fuori dalla mia funzione',
      },
      sign: {
        en: 'Twenty names on a map, with what each of them knows that I will need',
        it: 'Venti nomi su una mappa, con ciò che ciascuna persona sa e che mi servirà',
      },
    },
    {
      id: 'announce-after-asking',
      for: 'mentee',
      aim: {
        en: 'Test my first announcement with somebody two levels below before I send it',
        it: 'Provare il mio primo annuncio con chi sta due livelli più in basso, prima di inviarlo',
      },
      sign: {
        en: 'At least one sentence has changed, and I can say why',
        it: 'Almeno una frase è cambiata, e so dire perché',
      },
    },
    {
      id: 'ask-for-impression',
      for: 'mentee',
      aim: {
        en: 'Ask every two weeks what impression I make, and answer only with thanks',
        it: 'Chiedere ogni due settimane che impressione faccio, e rispondere solo con un grazie',
      },
      sign: {
        en: 'Four answers written down, and one habit changed by day sixty',
        it: 'Quattro risposte scritte, e un’abitudine cambiata entro il sessantesimo giorno',
      },
    },
    {
      id: 'explain-the-house',
      for: 'mentor',
      aim: {
        en: 'Draw a map of how things really get decided in my corner, without naming anybody unkindly',
        it: 'Disegnare come si decide davvero dalle mie parti, senza mettere nessuno in cattiva luce',
      },
      sign: {
        en: 'A sheet that a second newcomer has also found useful',
        it: 'Un foglio che è servito anche a una seconda persona appena arrivata',
      },
    },
    {
      id: 'say-the-awkward-thing',
      for: 'mentor',
      aim: {
        en: 'Tell a new leader one awkward thing early, having asked whether they want to hear it',
        it: 'Dire presto a chi dirige una cosa scomoda, dopo aver chiesto se la vuole sentire',
      },
      sign: {
        en: 'It was said within the first month, and the next session took place as planned',
        it: 'È stata detta entro il primo mese, e l’incontro dopo c’è stato come previsto',
      },
    },
  ],
  risks: [
    {
      id: 'informant',
      risk: {
        en: 'The mentor becomes a source about colleagues, or is seen as one.',
        it: 'Chi è mentor diventa una fonte di notizie su chi lavora accanto, o ne ha la fama.',
      },
      response: {
        en: 'House customs, never judgments on people; the agreement names what is not asked, and the team knows that the pair exists.',
        it: 'Usanze della casa, mai giudizi su persone; l’accordo dice che cosa non si chiede, e in reparto si sa che la coppia esiste.',
      },
    },
    {
      id: 'one-corner-only',
      risk: {
        en: 'The new leader takes the view of one corner for the whole organization.',
        it: 'Chi arriva scambia lo sguardo di un angolo per quello di tutta l’organizzazione.',
      },
      response: {
        en: 'Two mentors from two departments, and the same question put to both.',
        it: 'Due mentor di due reparti, e la stessa domanda fatta due volte.',
      },
    },
    {
      id: 'first-to-go',
      risk: {
        en: 'In a calendar of first weeks, fifteen minutes are the first thing to be moved.',
        it: 'Nell’agenda delle prime settimane, un quarto d’ora è la prima cosa che si sposta.',
      },
      response: {
        en: 'The slots are in the calendar before the first working day, and the assistant knows that they may move but not vanish.',
        it: 'Gli orari sono in agenda prima del primo giorno, e chi fa da assistente sa che si possono spostare ma non togliere.',
      },
    },
  ],
  indicators: [
    {
      id: 'weekly-rhythm',
      names: { en: 'Weekly rhythm', it: 'Ritmo settimanale' },
      measure: {
        en: 'Share of weeks with at least one of the two sessions held',
        it: 'Quota di settimane con almeno uno dei due incontri svolto',
      },
    },
    {
      id: 'people-met',
      names: { en: 'People met early', it: 'Persone incontrate presto' },
      measure: {
        en: 'People below the first line whom new leaders say they met by day ninety, as a mean',
        it: 'Persone sotto la prima linea che chi arriva dice di aver incontrato in novanta giorni, in media',
      },
    },
    {
      id: 'useful-to-both',
      names: { en: 'Fifteen minutes well spent', it: 'Un quarto d’ora ben speso' },
      measure: {
        en: 'Share of sessions after which both sides answered that the time was well spent',
        it: 'Quota degli incontri dopo i quali le due persone dicono che il tempo è stato speso bene',
      },
    },
    {
      id: 'relations-change',
      names: { en: 'Change in working relations', it: 'Cambiamento nelle relazioni di lavoro' },
      measure: {
        en: 'Difference in the REL dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione REL tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
