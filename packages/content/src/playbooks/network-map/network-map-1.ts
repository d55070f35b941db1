import type { Playbook } from '../../types.ts';

export const networkMap1: Playbook = {
  id: 'network-map-1',
  phase: 'explore',
  topic: 'network-map',
  session: 1,
  minutes: 30,
  names: { en: 'Whom do you ask when …?', it: 'A chi chiedi quando …?' },
  aim: {
    en: 'Two hand-drawn maps lie side by side, and on each you have found a blank area that the other could help to fill.',
    it: 'Due mappe disegnate a mano stanno affiancate, e su ciascuna avete trovato una zona vuota che l’altra persona può aiutare a riempire.',
  },
  before: {
    mentor: {
      en: 'Bring two large sheets and two colors. Draw nothing yet. You may use roles instead of names throughout: “somebody in billing.”',
      it: 'Porta due fogli grandi e due colori. Non disegnare ancora nulla. Puoi usare sempre i ruoli al posto dei nomi: «una persona della fatturazione».',
    },
    mentee: {
      en: 'Look at yesterday’s calls and messages: who asked you something, whom did you ask? Leave the organization chart in its drawer.',
      it: 'Guarda telefonate e messaggi di ieri: chi ti ha chiesto qualcosa, a chi hai chiesto tu? L’organigramma lascialo nel cassetto.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'The unofficial question', it: 'La domanda ufficiosa' },
      text: {
        en: 'If this isn’t your first session, start with what stayed undone; that counts, too. Then say how it works: five questions, one map each, no map is too small. A short list of trusted people is a map too.',
        it: 'Se non è il vostro primo incontro, cominciate da ciò che è rimasto a metà: conta anche quello. Poi spiega: cinque domande, una mappa a testa, nessuna mappa è troppo piccola. Anche poche persone fidate sono una mappa.',
      },
      prompts: [
        {
          en: 'Whom did you ask something yesterday before asking officially?',
          it: 'Ieri a chi hai chiesto qualcosa, prima di chiederlo per le vie ufficiali?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Draw side by side', it: 'Disegnare in parallelo' },
      text: {
        en: 'Yourself in the middle. Then a circle for whoever you ask when something breaks, when you need a number, a frank opinion, a customer’s view, an early no. Near means often, far means seldom; an arrow back if that person asks you too. Write the department beside each circle.',
        it: 'Chi disegna sta al centro del foglio. Poi un cerchio per chi senti quando qualcosa si rompe, quando ti serve un numero, un parere franco, lo sguardo di un cliente, un no detto in tempo. Vicino vuol dire spesso, lontano di rado; una freccia di ritorno se quella persona chiede anche a te. Accanto a ogni cerchio, il reparto.',
      },
    },
    {
      minutes: 12,
      lead: 'mentor',
      title: { en: 'Two maps, one table', it: 'Due mappe, un tavolo' },
      text: {
        en: 'Put the maps edge to edge. With the second color mark circles that stand on both, arrows that only go one way, departments that appear on neither. Each tells the story of one circle. Then each points at a blank on the other’s map and says who could stand there, by role.',
        it: 'Accostate le mappe. Con il secondo colore segnate i cerchi che stanno su tutt’e due, le frecce in un senso solo, i reparti che mancano in entrambe. A turno, la storia di un cerchio. Poi indicate un vuoto sulla mappa dell’altra persona e dite chi potrebbe starci, per ruolo.',
      },
      prompts: [
        {
          en: 'Which circle stands on no organization chart?',
          it: 'Quale cerchio non compare in nessun organigramma?',
        },
        {
          en: 'Which department do your decisions touch without a line to it?',
          it: 'Quale reparto toccano le tue decisioni, senza che ci sia una linea?',
        },
        {
          en: 'How did this line come about: by work, by chance, by lunch?',
          it: 'Questa linea com’è nata: dal lavoro, dal caso, da un pranzo?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'One blank each', it: 'Un vuoto a testa' },
      text: {
        en: 'Each chooses one blank and the first question to ask there. Take your own map home, or tear it up; it shows people. Find a line that you would gladly tell others, if there is one, and the next date.',
        it: 'Scegliete un vuoto a testa e la prima domanda da fare lì. Ogni mappa va via con chi l’ha disegnata, oppure si strappa: mostra persone. Cercate una riga che raccontereste volentieri, se c’è, e la prossima data.',
      },
    },
  ],
  microChallenge: 'question-to-a-blank',
  closingQuestion: {
    en: 'On whose map might you be a circle, and for which question?',
    it: 'Sulla mappa di chi potresti essere un cerchio, e per quale domanda?',
  },
  shareablePrompt: {
    en: '“Neither of our maps had a line to …” Name a department, not a person. Would that department mind reading it?',
    it: '«Nessuna delle nostre mappe aveva una linea verso …» Un reparto, non una persona. A quel reparto darebbe fastidio leggerlo?',
  },
  concepts: ['networking', 'cross-functional-collaboration', 'stakeholder-management'],
};
