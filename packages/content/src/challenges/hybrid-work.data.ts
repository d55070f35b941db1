import type { Challenge } from '../types.ts';

export const hybridWorkChallenges: readonly Challenge[] = [
  {
    id: 'far-voice-first',
    minutes: 5,
    topics: ['hybrid-work', 'inclusive-meetings'],
    for: 'mentee',
    text: {
      en: 'In one mixed meeting, invite the people on the screen to speak before those in the room, by a question and not by a name. Then count to five in silence.',
      it: 'In una riunione mista invita a parlare chi è sullo schermo prima di chi è in sala, con una domanda e senza fare nomi. Poi conta fino a cinque in silenzio.',
    },
    sign: {
      en: 'A voice from the screen opened one item of the agenda.',
      it: 'Una voce dallo schermo ha aperto un punto della riunione.',
    },
  },
  {
    id: 'corridor-to-channel',
    minutes: 5,
    topics: ['hybrid-work', 'collaboration-async'],
    for: 'both',
    text: {
      en: 'When something is settled at the coffee machine, write it within the hour where those who missed it will look: what, why, and how long there is to object.',
      it: 'Quando qualcosa si decide alla macchinetta del caffè, scrivilo entro un’ora dove lo trova chi non c’era: che cosa, perché, e fino a quando si può obiettare.',
    },
    sign: {
      en: 'One message of three lines, read by somebody who was elsewhere.',
      it: 'Un messaggio di tre righe, letto da chi era altrove.',
    },
  },
  {
    id: 'ask-one-hour-back',
    minutes: 10,
    topics: ['hybrid-work'],
    for: 'mentee',
    text: {
      en: 'Ask your team, in writing and without asking for names, which hour of the week should stay free of calls. Keep to the answer for two weeks, starting with your own invitations.',
      it: 'Chiedi al team per iscritto, e senza nomi, quale ora della settimana dovrebbe restare senza chiamate. Rispetta la risposta per due settimane, cominciando dai tuoi inviti.',
    },
    sign: {
      en: 'The hour is empty in your own calendar twice in a row.',
      it: 'Nella tua agenda quell’ora è vuota due volte di fila.',
    },
  },
];
