import type { Goal } from '../types.ts';

export const networkMapGoals: readonly Goal[] = [
  {
    id: 'bridge-for-three-dates',
    topic: 'network-map',
    for: 'mentee',
    aim: {
      en: 'Keep one open chair in a meeting of mine for guests from other departments, three times',
      it: 'Tenere per tre volte, in una mia riunione, una sedia aperta per chi viene da altri reparti',
    },
    sign: {
      en: 'Three guests from three departments, and one question that only a guest could ask',
      it: 'Tre ospiti di tre reparti, e una domanda che poteva fare solo chi viene da fuori',
    },
  },
  {
    id: 'two-gaps-closed',
    topic: 'network-map',
    for: 'mentee',
    aim: {
      en: 'Bring together two departments that hold pieces of the same answer',
      it: 'Mettere in contatto due reparti che hanno pezzi della stessa risposta',
    },
    sign: {
      en: 'The two have met twice without me, with one result on paper',
      it: 'I due reparti si sono visti due volte senza di me, con un risultato scritto',
    },
  },
  {
    id: 'five-conversations',
    topic: 'network-map',
    for: 'mentor',
    aim: {
      en: 'Meet five people outside my department, for fifteen minutes each, with one question I really have',
      it: 'Incontrare cinque persone fuori dal mio reparto, quindici minuti ciascuna, con una domanda che mi pongo davvero',
    },
    sign: {
      en: 'Five answers in my notes, and one person who asked me something back',
      it: 'Cinque risposte nei miei appunti, e una persona che a sua volta mi ha chiesto qualcosa',
    },
  },
  {
    id: 'introductions-asked-first',
    topic: 'network-map',
    for: 'both',
    aim: {
      en: 'Make one introduction a month for which both people were asked first',
      it: 'Mettere in contatto ogni mese due persone, dopo aver chiesto a entrambe',
    },
    sign: {
      en: 'Four messages that began with a question, counting any no',
      it: 'Quattro messaggi cominciati con una domanda; conta anche un no',
    },
  },
];
