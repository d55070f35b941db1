import type { Challenge } from '../types.ts';

export const inclusiveMeetingsChallenges: readonly Challenge[] = [
  {
    id: 'question-sent-ahead',
    minutes: 10,
    topics: ['inclusive-meetings'],
    for: 'mentee',
    text: {
      en: 'The day before a meeting, write to somebody who rarely speaks there: one question from the agenda, and three equal ways to answer it: aloud, in writing, not at all.',
      it: 'Il giorno prima di una riunione scrivi a una persona che lì parla poco: una domanda dall’ordine del giorno e tre modi, tutti buoni, di rispondere: a voce, per iscritto, oppure lasciar perdere.',
    },
    sign: {
      en: 'The message went out a day early, and you accepted whatever came back.',
      it: 'Il messaggio è partito un giorno prima e la risposta, qualunque fosse, ti è andata bene.',
    },
  },
  {
    id: 'two-silent-minutes',
    minutes: 5,
    topics: ['inclusive-meetings', 'credit-interruption'],
    for: 'mentee',
    text: {
      en: 'For one item of one meeting, ask for two minutes of silent writing before the discussion. Hear the notes in any order, and give yours at the end.',
      it: 'Per un solo punto di una riunione chiedi due minuti di scrittura in silenzio prima di discutere. Ascolta gli appunti in ordine sparso e leggi i tuoi alla fine.',
    },
    sign: {
      en: 'You know whose note came first, and yours came last.',
      it: 'Sai quali appunti sono arrivati per primi, e i tuoi erano gli ultimi.',
    },
  },
  {
    id: 'decision-in-five-lines',
    minutes: 15,
    topics: ['inclusive-meetings'],
    for: 'mentee',
    text: {
      en: 'After the next decision made between two meetings, send five lines to everybody who must act on it: what changed, why, who was asked, how to object, until when.',
      it: 'Dopo la prossima decisione presa tra una riunione e l’altra, manda cinque righe a chi dovrà metterla in pratica: che cosa cambia, perché, a chi si è chiesto, come obiettare, entro quando.',
    },
    sign: {
      en: 'The lines went out within one working day, also to people who were absent.',
      it: 'Le righe sono partite entro un giorno lavorativo, anche per chi era assente.',
    },
  },
];
