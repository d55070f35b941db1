import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const combinedLeadership: ProgramTemplate = {
  key: 'combined-leadership',
  kind: 'reverse',
  names: { en: 'Two-way leadership track', it: 'Percorso di leadership a due vie' },
  objective: {
    en: 'Each leader learns from a junior mentor and, in the same nine months, is a mentor to somebody else.',
    it: 'Ogni dirigente impara da una persona junior e, negli stessi nove mesi, fa da mentor a qualcun altro.',
  },
  description: {
    en: 'Leadership is practiced here from both chairs. A leader has a reverse mentor and mentors a third person; the two relationships never close into a pair that gives and takes favors. Nine sessions of forty-five minutes in each chair, a month apart, and the habit of asking travels from one to the other: what somebody asked the leader on Tuesday, the leader can ask on Thursday. It belongs in a leadership development track with a beginning and an end.',
    it: 'Qui la leadership si esercita da due sedie. Chi dirige ha una persona junior come mentor e fa da mentor a una terza; le due relazioni non si chiudono mai in una coppia che dà e riceve favori. Nove incontri di quarantacinque minuti per sedia, uno al mese, e l’abitudine di chiedere passa dall’una all’altra: la domanda ricevuta martedì si può fare giovedì. È pensato per un percorso di sviluppo della leadership con un inizio e una fine.',
  },
  difference: {
    direction: {
      en: 'A chain: from the junior mentor to the leader, from the leader to a third person, and never back along the same link.',
      it: 'Una catena: da chi è junior a chi dirige, da chi dirige a una terza persona, e mai indietro sullo stesso anello.',
    },
    expertise: {
      en: 'Fresh knowledge comes in at one end, experience goes out at the other, and the leader translates between the two.',
      it: 'Da un capo entra sapere fresco, dall’altro esce esperienza, e chi dirige traduce dall’uno all’altra.',
    },
    purpose: {
      en: 'To grow leaders who can be taught and can teach, and who notice in the same week how each of the two feels.',
      it: 'Far crescere dirigenti che sanno imparare e sanno insegnare, e che nella stessa settimana sentono che effetto fa.',
    },
    generations: {
      en: 'Three people at three levels; how old any of them is, the program does not ask.',
      it: 'Tre persone a tre livelli; quanti anni abbia ciascuna, il programma non lo chiede.',
    },
    innovation: {
      en: 'What the leader learns has somewhere to go at once: a third person hears of it within a month.',
      it: 'Ciò che chi dirige impara ha subito una destinazione: entro un mese ne sente parlare una terza persona.',
    },
  },
  mentors: {
    en: 'In this half, junior people from other departments with a skill or a view that the leader lacks.',
    it: 'In questa metà, persone junior di altri reparti con una competenza o uno sguardo che a chi dirige manca.',
  },
  mentees: {
    en: 'Leaders in a development track who accept both chairs, with about two hours a month for them.',
    it: 'Dirigenti in un percorso di sviluppo che accettano entrambe le sedie, con circa due ore al mese da dedicare.',
  },
  byHand: [
    {
      en: 'This template creates the half in which leaders learn. Create the other half from “Classic mentoring,” with the same leaders as mentors and other people as mentees.',
      it: 'Questo modello crea la metà in cui chi dirige impara. Crea l’altra dal modello «Mentoring tradizionale», con le stesse persone come mentor e altre come mentee.',
    },
    {
      en: 'Match the second half once the pairs of the first have accepted: people who are a pair in one half are then not proposed to each other in the other.',
      it: 'Abbina la seconda metà quando le coppie della prima hanno accettato: chi forma una coppia in una metà non viene riproposto nell’altra.',
    },
  ],
  parameters: {
    ...defaultParameters,
    lengthMonths: 9,
    sessions: 9,
    sessionMinutes: 45,
    cadenceDays: 30,
    groupSize: 3,
    mentorCircleDays: 56,
  },
  weights: { skills: 30, goals: 25, interests: 10, style: 15, availability: 10, preferences: 0, novelty: 10 },
  primaryDimensions: ['LDR', 'CLE', 'AUT'],
  topics: [
    {
      id: 'two-chairs',
      names: { en: 'Learning on Tuesday, teaching on Thursday', it: 'Martedì imparo, giovedì insegno' },
      concepts: ['continuous-learning', 'mentoring-skills', 'coaching', 'self-awareness'],
    },
    {
      id: 'asking-before-advising',
      names: { en: 'Asking before advising', it: 'Chiedere prima di consigliare' },
      concepts: ['active-listening', 'feedback', 'coaching', 'managing-up'],
    },
    {
      id: 'digital-first-hand',
      names: { en: 'One digital tool first-hand', it: 'Uno strumento digitale in prima persona' },
      concepts: ['ai-assistants', 'collaboration-tools', 'data-literacy', 'digital-literacy'],
    },
    {
      id: 'how-decisions-land',
      names: { en: 'How my decisions land', it: 'Come arrivano le mie decisioni' },
      concepts: ['decision-making', 'change-management', 'internal-communication', 'speaking-up'],
    },
    {
      id: 'difficult-conversations',
      names: { en: 'Difficult conversations, on both sides', it: 'Conversazioni difficili, da tutti e due i lati' },
      concepts: ['difficult-conversations', 'conflict-management', 'feedback', 'emotional-intelligence'],
    },
    {
      id: 'opening-doors',
      names: { en: 'Opening doors without favors', it: 'Aprire porte senza fare favori' },
      concepts: ['sponsorship', 'networking', 'talent-management', 'stakeholder-management'],
    },
    {
      id: 'failure-story',
      names: { en: 'A failure worth telling', it: 'Un errore che vale la pena raccontare' },
      concepts: ['psychological-safety', 'storytelling', 'self-awareness'],
    },
  ],
  goals: [
    {
      id: 'pass-on-a-question',
      for: 'mentee',
      aim: {
        en: 'Carry one good question a month from one chair to the other',
        it: 'Portare ogni mese una buona domanda da una sedia all’altra',
      },
      sign: {
        en: 'Eight questions in a notebook, each with what happened when I asked it',
        it: 'Otto domande in un quaderno, ciascuna con ciò che è successo quando l’ho fatta',
      },
    },
    {
      id: 'talk-less',
      for: 'mentee',
      aim: {
        en: 'Speak for less than half of the time when I am the mentor',
        it: 'Parlare per meno della metà del tempo quando faccio da mentor',
      },
      sign: {
        en: 'My mentee confirms it, asked at midpoint and at the end',
        it: 'Chi impara da me lo conferma, a metà percorso e alla fine',
      },
    },
    {
      id: 'show-my-learning',
      for: 'mentee',
      aim: {
        en: 'Tell my team what I am learning and from which level, with consent',
        it: 'Raccontare al mio team che cosa sto imparando e da quale livello, con il consenso',
      },
      sign: {
        en: 'Told twice; after the second time somebody offered to show me something else',
        it: 'Raccontato due volte; dopo la seconda qualcuno si è offerto di mostrarmi altro',
      },
    },
    {
      id: 'lead-a-senior-session',
      for: 'mentor',
      aim: {
        en: 'Lead forty-five minutes with somebody far above me, from opening to close',
        it: 'Condurre quarantacinque minuti con una persona molto più in alto, dall’apertura alla chiusura',
      },
      sign: {
        en: 'Three sessions in a row that ended on time, with a next step',
        it: 'Tre incontri di fila finiti in orario e con un passo successivo',
      },
    },
    {
      id: 'see-a-decision-made',
      for: 'mentor',
      aim: {
        en: 'Follow one decision from first doubt to announcement, and understand its price',
        it: 'Seguire una decisione dal primo dubbio all’annuncio, e capire quanto costa',
      },
      sign: {
        en: 'A page on what I would have weighed differently, read by the leader',
        it: 'Una pagina su ciò che avrei pesato in modo diverso, letta da chi dirige',
      },
    },
    {
      id: 'close-the-chain',
      for: 'both',
      aim: {
        en: 'Bring all three people of the chain together once, on a question of work',
        it: 'Riunire una volta le tre persone della catena, su una questione di lavoro',
      },
      sign: {
        en: 'One hour held, with something that two departments now do differently',
        it: 'Un’ora fatta, e una cosa che ora due reparti fanno in un altro modo',
      },
    },
  ],
  risks: [
    {
      id: 'too-much-time',
      risk: {
        en: 'Two relationships at once are the first thing to go in a full quarter.',
        it: 'Due relazioni insieme sono la prima cosa che salta in un trimestre pieno.',
      },
      response: {
        en: 'Both series are booked on day one, in the same week of each month; fifteen minutes count.',
        it: 'Le due serie si prenotano il primo giorno, nella stessa settimana di ogni mese; quindici minuti valgono.',
      },
    },
    {
      id: 'favor-circle',
      risk: {
        en: 'The chain closes, and the junior mentor hopes for something from the leader’s circle.',
        it: 'La catena si chiude, e chi è junior spera in qualcosa dalla cerchia di chi dirige.',
      },
      response: {
        en: 'No pair in both directions, nobody in a shared reporting line, and no part in each other’s performance review.',
        it: 'Nessuna coppia nei due versi, nessuna linea gerarchica in comune, nessun ruolo nelle valutazioni.',
      },
    },
    {
      id: 'stories-travel',
      risk: {
        en: 'What was said in one chair is repeated in the other.',
        it: 'Ciò che si è detto su una sedia viene ripetuto sull’altra.',
      },
      response: {
        en: 'Questions travel freely; stories stay where they were told. Write these words into both agreements.',
        it: 'Le domande viaggiano liberamente; le storie restano dove sono nate. Scrivete queste parole in entrambi gli accordi.',
      },
    },
    {
      id: 'expert-again',
      risk: {
        en: 'The comfort of the mentor’s chair makes the learner’s chair feel like a waste of time.',
        it: 'La comodità della sedia di chi insegna fa sembrare tempo perso quella di chi impara.',
      },
      response: {
        en: 'The learning half starts one month earlier, and the midpoint compares the two chairs.',
        it: 'La metà in cui si impara parte un mese prima, e a metà percorso si confrontano le due sedie.',
      },
    },
  ],
  indicators: [
    {
      id: 'both-chairs',
      names: { en: 'Both chairs kept', it: 'Due sedie occupate' },
      measure: {
        en: 'Share of leaders with at least six sessions held in each chair',
        it: 'Quota di dirigenti con almeno sei incontri svolti per ciascuna sedia',
      },
    },
    {
      id: 'speaking-time',
      names: { en: 'Room for the mentee', it: 'Spazio per chi è mentee' },
      measure: {
        en: 'Share of mentees of leaders who say that they speak for half of the time or more, in aggregate',
        it: 'Quota di mentee che dicono di parlare per almeno metà del tempo, in forma aggregata',
      },
    },
    {
      id: 'goals-progress',
      names: { en: 'Progress on goals', it: 'Progresso sugli obiettivi' },
      measure: {
        en: 'Mean change of the leaders’ goals from 0 to 10, separately for each half of the track',
        it: 'Variazione media da 0 a 10 degli obiettivi di chi dirige, separata per le due metà del percorso',
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
