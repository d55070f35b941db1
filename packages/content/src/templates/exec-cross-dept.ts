import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const execCrossDept: ProgramTemplate = {
  key: 'exec-cross-dept',
  kind: 'reverse',
  names: { en: 'Cross-department executive pairing', it: 'Coppie trasversali con i vertici' },
  objective: {
    en: 'Executives hear, from people in other functions and places, how work and decisions really reach them.',
    it: 'I vertici ascoltano, da chi lavora in altre funzioni e in altre sedi, come arrivano davvero il lavoro e le decisioni.',
  },
  description: {
    en: 'Every executive is paired with a junior colleague from another department and another site. In seven monthly sessions of forty-five minutes the mentor shows the organization from a place the executive never stands in: a day at work, a customer handover, a decision seen from below. The program belongs in leadership development and in diversity and inclusion work, and it makes silos visible before they cost money.',
    it: 'Ogni dirigente fa coppia con una persona junior di un altro reparto e di un’altra sede. In sette incontri mensili di quarantacinque minuti, chi è mentor mostra l’organizzazione da un punto in cui i vertici non si trovano mai: una giornata di lavoro, un cliente che passa di mano, una decisione vista dal basso. Il programma fa parte dello sviluppo della leadership e del lavoro su diversità e inclusione, e rende visibili i silos prima che costino.',
  },
  difference: {
    direction: {
      en: 'Upward and sideways at once: from junior to executive, and from one function to another.',
      it: 'Verso l’alto e di lato insieme: da chi è junior ai vertici, e da una funzione all’altra.',
    },
    expertise: {
      en: 'Knowledge of daily work: what slows people down, what customers say, what a rule does in practice.',
      it: 'La conoscenza del lavoro quotidiano: che cosa rallenta le persone, che cosa dicono i clienti, che effetto fa una regola.',
    },
    purpose: {
      en: 'To lower barriers between levels and departments, and to widen the circle of voices behind a decision.',
      it: 'Abbassare le barriere tra livelli e reparti, e allargare la cerchia delle voci dietro una decisione.',
    },
    generations: {
      en: 'Different backgrounds and roles matter more than different ages; what the pair shares are values and a way of talking.',
      it: 'Contano percorsi e ruoli diversi più delle età diverse; in comune la coppia ha i valori e un modo di parlarsi.',
    },
    innovation: {
      en: 'Ideas cross a border that the organization chart draws: many improvements already exist one department further on.',
      it: 'Le idee attraversano un confine che l’organigramma disegna: molti miglioramenti esistono già, un reparto più in là.',
    },
  },
  mentors: {
    en: 'Junior and mid-level people from every function, with at least a year in the organization and a story worth hearing; no reporting line to the executive.',
    it: 'Persone junior e di livello intermedio di ogni funzione, con almeno un anno in azienda e qualcosa da raccontare; nessun legame gerarchico con chi è mentee.',
  },
  mentees: {
    en: 'Members of the executive team and their first line, invited together; anybody may decline without giving a reason.',
    it: 'Il vertice e la sua prima linea, con un invito rivolto all’intero gruppo; chiunque può rinunciare senza dare un motivo.',
  },
  byHand: [],
  parameters: {
    ...defaultParameters,
    lengthMonths: 7,
    sessions: 7,
    sessionMinutes: 45,
    cadenceDays: 35,
    levelGap: 3,
    differentDepartment: 'required',
    differentSite: 'required',
  },
  weights: { skills: 20, goals: 20, interests: 15, style: 20, availability: 10, preferences: 5, novelty: 10 },
  primaryDimensions: ['HIE', 'REL', 'DIV'],
  topics: [
    {
      id: 'day-in-the-life',
      names: { en: 'A day in the life', it: 'Una giornata qualunque' },
      concepts: ['frontline-insight', 'active-listening', 'process-improvement', 'organizational-culture'],
    },
    {
      id: 'how-decisions-land',
      names: { en: 'How decisions land', it: 'Come arrivano le decisioni' },
      concepts: ['decision-making', 'change-management', 'internal-communication', 'speaking-up'],
    },
    {
      id: 'customer-handovers',
      names: { en: 'Customer handovers', it: 'Clienti che passano di mano' },
      concepts: ['customer-experience', 'customer-support', 'customer-journey', 'cross-functional-collaboration'],
    },
    {
      id: 'function-myths',
      names: { en: 'Myths about our functions', it: 'Luoghi comuni sulle nostre funzioni' },
      concepts: ['cross-functional-collaboration', 'unconscious-bias', 'organizational-culture'],
    },
    {
      id: 'talent-careers',
      names: { en: 'Talent and careers', it: 'Talento e carriere' },
      concepts: ['career-development', 'new-graduate-expectations', 'talent-management', 'inclusive-hiring'],
    },
    {
      id: 'meetings-culture',
      names: { en: 'Meetings culture', it: 'Cultura delle riunioni' },
      concepts: ['meeting-facilitation', 'inclusive-meetings', 'time-management', 'asynchronous-work'],
    },
    {
      id: 'what-to-stop',
      names: { en: 'What we should stop doing', it: 'Che cosa dovremmo smettere di fare' },
      concepts: ['prioritization', 'process-improvement', 'psychological-safety', 'change-management'],
    },
  ],
  goals: [
    {
      id: 'junior-opens',
      for: 'mentee',
      aim: {
        en: 'Run one meeting a month in which the most junior person opens',
        it: 'Condurre una riunione al mese in cui apre la persona più junior',
      },
      sign: {
        en: 'Four such meetings on the calendar, with the opening on the agenda',
        it: 'Quattro riunioni così in calendario, con l’apertura scritta nell’ordine del giorno',
      },
    },
    {
      id: 'visit-function',
      for: 'mentee',
      aim: {
        en: 'Spend half a day inside the mentor’s function, listening only',
        it: 'Passare mezza giornata nella funzione di chi mi fa da mentor, solo per ascoltare',
      },
      sign: {
        en: 'A visit made and three observations shared with my own team',
        it: 'Una visita fatta e tre osservazioni raccontate al mio team',
      },
    },
    {
      id: 'stop-one-thing',
      for: 'mentee',
      aim: {
        en: 'Stop one report, meeting or approval that nobody uses',
        it: 'Eliminare un report, una riunione o un’approvazione che non serve a nessuno',
      },
      sign: {
        en: 'It is gone for two months and nobody asked for it back',
        it: 'Non c’è più da due mesi e nessuno ne ha chiesto il ritorno',
      },
    },
    {
      id: 'ask-five-people',
      for: 'mentee',
      aim: {
        en: 'Ask five people from other functions before one decision that matters',
        it: 'Sentire cinque persone di altre funzioni prima di una decisione importante',
      },
      sign: {
        en: 'Their points are written beside the decision, with what changed because of them',
        it: 'Le loro osservazioni sono scritte accanto alla decisione, con ciò che hanno fatto cambiare',
      },
    },
    {
      id: 'upward-feedback',
      for: 'mentor',
      aim: {
        en: 'Give three pieces of upward feedback, each asked for and specific',
        it: 'Dare tre feedback verso l’alto, richiesti e precisi',
      },
      sign: {
        en: 'After each one the executive names what will change, or why it will not',
        it: 'Dopo ciascuno, chi è mentee dice che cosa cambierà, o perché non cambierà',
      },
    },
    {
      id: 'bridge-two-teams',
      for: 'both',
      aim: {
        en: 'Connect two teams that did not know they share a problem',
        it: 'Mettere in contatto due team che non sapevano di avere lo stesso problema',
      },
      sign: {
        en: 'One meeting held between them and one next step agreed',
        it: 'Un incontro fatto tra i due team e un passo successivo concordato',
      },
    },
  ],
  risks: [
    {
      id: 'spokesperson',
      risk: {
        en: 'The mentor is asked to speak for a whole department, generation or group.',
        it: 'A chi è mentor si chiede di parlare a nome di un intero reparto, di una generazione o di un gruppo.',
      },
      response: {
        en: 'The agreement says it: experience is offered, never demanded, and everybody speaks for themselves.',
        it: 'Lo dice l’accordo: l’esperienza si offre e non si pretende, e ognuno parla per sé.',
      },
    },
    {
      id: 'career-favors',
      risk: {
        en: 'The pair is seen as a shortcut to promotion, or becomes one.',
        it: 'La coppia sembra una scorciatoia per la carriera, o lo diventa.',
      },
      response: {
        en: 'No part in the mentor’s performance review or pay during the program and six months after; matching never pairs two people who are judged by the same panel.',
        it: 'Nessun ruolo nella valutazione o nella retribuzione di chi è mentor durante il programma e nei sei mesi dopo; l’abbinamento non unisce mai due persone con la stessa commissione di valutazione.',
      },
    },
    {
      id: 'role-reversion',
      risk: {
        en: 'Out of habit, the executive begins to advise and the mentor to listen.',
        it: 'Per abitudine, chi dirige comincia a dare consigli e chi è mentor ad ascoltare.',
      },
      response: {
        en: 'The mentor opens and closes each session; advice has its own five minutes at the end.',
        it: 'Chi è mentor apre e chiude ogni incontro; per i consigli ci sono cinque minuti alla fine.',
      },
    },
    {
      id: 'distance',
      risk: {
        en: 'Two sites and two time zones make every appointment hard.',
        it: 'Due sedi e due fusi orari rendono difficile ogni appuntamento.',
      },
      response: {
        en: 'Matching asks for enough shared hours; one fixed slot, and the delegate may move it.',
        it: 'L’abbinamento richiede abbastanza ore in comune; un orario fisso, che l’assistente può spostare.',
      },
    },
    {
      id: 'nothing-happens',
      risk: {
        en: 'People speak openly and then see no change.',
        it: 'Le persone parlano con franchezza e poi non vedono cambiare nulla.',
      },
      response: {
        en: 'Each executive makes one visible change by the midpoint and says, with consent, where it came from.',
        it: 'Entro metà percorso chi dirige fa un cambiamento visibile e dice, con il consenso, da dove è nato.',
      },
    },
  ],
  indicators: [
    {
      id: 'cross-index',
      names: { en: 'Cross-department index', it: 'Indice di trasversalità' },
      measure: {
        en: 'Share of pairs that cross a department and a site, beside the share expected by chance',
        it: 'Quota di coppie che uniscono reparti e sedi diversi, accanto alla quota attesa per caso',
      },
    },
    {
      id: 'sessions-held',
      names: { en: 'Sessions held', it: 'Incontri svolti' },
      measure: {
        en: 'Share of planned sessions that took place within two weeks of their date',
        it: 'Quota degli incontri previsti che si sono svolti entro due settimane dalla data',
      },
    },
    {
      id: 'visible-changes',
      names: { en: 'Visible changes', it: 'Cambiamenti visibili' },
      measure: {
        en: 'Number of changes that executives published and credited, with consent, to a conversation',
        it: 'Numero di cambiamenti resi pubblici dai vertici e attribuiti, con il consenso, a una conversazione',
      },
    },
    {
      id: 'hierarchy-change',
      names: { en: 'Change in hierarchy barriers', it: 'Cambiamento nelle barriere gerarchiche' },
      measure: {
        en: 'Difference in the HIE dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione HIE tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
