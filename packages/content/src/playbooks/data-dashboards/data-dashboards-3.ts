import type { Playbook } from '../../types.ts';

export const dataDashboards3: Playbook = {
  id: 'data-dashboards-3',
  phase: 'apply',
  topic: 'data-dashboards',
  session: 3,
  minutes: 30,
  names: { en: 'A sealed bet on an open decision', it: 'Una scommessa in busta chiusa, una decisione aperta' },
  aim: {
    en: 'For one open decision, the mentee has written before looking which result would change their mind.',
    it: 'Per una decisione aperta chi è mentee ha scritto, prima di guardare, davanti a quale risultato cambierebbe idea.',
  },
  before: {
    mentor: {
      en: 'Have the dashboard ready but closed. Bring two envelopes. Think of a time when a number confirmed what you wanted, and how that felt.',
      it: 'Tieni il cruscotto pronto ma chiuso. Porta due buste. Ripensa a una volta in cui un numero ti ha dato ragione, e a che effetto faceva.',
    },
    mentee: {
      en: 'Bring one decision due in the next weeks that a dashboard could inform: a budget line, a feature, an office day. It may be small; it may not concern a named person.',
      it: 'Porta una decisione delle prossime settimane su cui un cruscotto può dire qualcosa: una voce di spesa, una funzione, un giorno in sede. Anche piccola, purché non riguardi una persona precisa.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in: the circle', it: 'Come va il cerchio vuoto' },
      text: {
        en: 'Open with the number that once told you what you wanted to hear. Did the empty circle get an answer? Ask how the question was received; the tone of the answer is part of the data. Then hear the decision in three sentences.',
        it: 'Comincia dal numero che una volta ti ha dato ragione. Il cerchio vuoto ha avuto risposta? Chiedi com’è stata accolta la domanda: anche il tono fa parte dei dati. Poi ascolta la decisione in tre frasi.',
      },
      prompts: [
        {
          en: 'What would you decide if the screen stayed dark?',
          it: 'Che cosa decideresti se lo schermo restasse spento?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'The bet', it: 'La scommessa' },
      text: {
        en: 'On one sheet each, without talking: “I expect to see …,” “I would change my mind if …,” “Whatever it shows, it cannot tell me …” Put the sheets into the envelopes, close them, write the time on the back.',
        it: 'Su un foglio a testa e in silenzio: «Mi aspetto di vedere …», «Cambierei idea se …», «Qualunque cosa mostri, non può dirmi …». Infilate i fogli nelle buste, chiudetele e scrivete l’ora sul retro.',
      },
      prompts: [
        {
          en: 'Which result would you be tempted to explain away?',
          it: 'Per quale risultato cercheresti subito una scusa?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'Look, then open', it: 'Prima guardare, poi aprire' },
      text: {
        en: 'The mentee opens the dashboard and describes for three minutes only what is there: “I see,” never “this means.” Then open both envelopes and lay them beside the screen. Nobody wins. Talk about the line that was furthest away, then about the third one: who knows what no screen can tell?',
        it: 'Chi è mentee apre il cruscotto e per tre minuti descrive soltanto ciò che c’è: «vedo», mai «vuol dire». Poi aprite le buste e mettetele accanto allo schermo. Non vince nessuno. Parlate della riga più lontana dal vero, poi della terza: chi sa quello che lo schermo non dice?',
      },
      prompts: [
        {
          en: 'Is this a difference, or two quiet weeks?',
          it: 'È una differenza, o sono due settimane fiacche?',
        },
        {
          en: 'Who works closest to this number and has not been heard?',
          it: 'Chi lavora a un passo da questo numero, e finora non ha avuto voce?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Close: what the decision needs now', it: 'Chiusura: che cosa serve ora alla decisione' },
      text: {
        en: 'Write one of three words on the envelope: “decide,” “ask,” “wait until,” and a date beside it. The mentor says what they would do differently with a number tomorrow. Then the challenge, one sentence for outside or silence, and the next date.',
        it: 'Sulla busta scrivete una di tre cose: «decidere», «chiedere», «aspettare fino a», e accanto una data. Chi è mentor dice che cosa, da domani, farà in altro modo con un numero. Poi la microsfida, una frase per chi sta fuori oppure il silenzio, e la prossima data.',
      },
    },
  ],
  microChallenge: 'one-number-one-gap',
  closingQuestion: {
    en: 'When did a chart last change what you did, and not only what you said?',
    it: 'Quand’è l’ultima volta che un grafico ha cambiato ciò che hai fatto, e non solo detto?',
  },
  shareablePrompt: {
    en: 'The three beginnings of the bet can serve any team. Pass on the beginnings, never the endings?',
    it: 'I tre inizi della scommessa servono a qualunque team. Fate uscire gli inizi e mai i finali?',
  },
  concepts: ['data-driven-decisions', 'data-literacy'],
};
