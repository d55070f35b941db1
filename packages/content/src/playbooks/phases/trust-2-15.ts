import type { Playbook } from '../../types.ts';

export const trust2Brief: Playbook = {
  id: 'trust-2-15',
  phase: 'trust',
  topic: null,
  session: 2,
  minutes: 15,
  names: { en: 'One hour of my week', it: 'Un’ora della mia settimana' },
  aim: {
    en: 'The mentee has seen one real hour from another level, and has guessed wrong at least once.',
    it: 'Chi è mentee ha visto un’ora vera di un altro livello, e almeno una volta ha tirato a indovinare e ha sbagliato.',
  },
  before: {
    mentor: {
      en: 'Choose one hour of last week that you would like a leader to know. Strip it of names; keep what you saw and did.',
      it: 'Scegli un’ora della settimana scorsa che ti piacerebbe far conoscere a chi dirige. Togli i nomi, tieni ciò che hai visto e fatto.',
    },
    mentee: {
      en: 'Come with nothing. For nine minutes your part is to guess, to be wrong and to ask what happened next.',
      it: 'Non portare nulla. Per nove minuti il tuo compito è indovinare, sbagliare e chiedere che cosa è successo dopo.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Still all right?', it: 'Va ancora bene?' },
      text: {
        en: 'Ask whether anything from last time needs another word: a promise, a subject, a tone. One answer each, and on.',
        it: 'Chiedi se qualcosa dell’altra volta ha bisogno di un’aggiunta: una promessa, un tema, un tono. Una risposta a testa e si va avanti.',
      },
      prompts: [
        {
          en: 'Is there anything you said last time that you would take back?',
          it: 'C’è qualcosa che hai detto l’altra volta e che ritireresti?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Stop and guess', it: 'Fermati e indovina' },
      text: {
        en: 'Tell the hour in three pieces. After each piece stop and let the mentee guess how it went on; then tell. No score, no lesson.',
        it: 'Racconta quell’ora in tre pezzi. Dopo ogni pezzo fermati e lascia indovinare come continua; poi racconta. Niente punti, niente morale.',
      },
      prompts: [
        {
          en: 'What do you think I did next?',
          it: 'Secondo te, che cosa ho fatto a quel punto?',
        },
        {
          en: 'Which single sentence would have made this hour easier?',
          it: 'Quale frase, da sola, avrebbe reso più facile quell’ora?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'mentee',
      title: { en: 'Where I guessed wrong', it: 'Dove ho sbagliato' },
      text: {
        en: 'The mentee names the guess that was furthest off and what it was built on. The mentor says thank you and adds nothing.',
        it: 'Chi è mentee dice quale previsione era più lontana e su che cosa si basava. Chi è mentor ringrazia e non aggiunge altro.',
      },
      prompts: [
        {
          en: 'Where did your guess come from?',
          it: 'Che cosa te lo faceva immaginare così?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close', it: 'Chiusura' },
      text: {
        en: 'Say in one line what the next session should show. Check the date, read the challenge, and decide whether the story may be retold.',
        it: 'Dite in una riga che cosa dovrebbe mostrare il prossimo incontro. Controllate la data, leggete la microsfida e decidete se la storia si può raccontare.',
      },
    },
  ],
  microChallenge: 'one-fact-from-my-week',
  closingQuestion: {
    en: 'Which detail will you still remember a week from now?',
    it: 'Quale dettaglio ricorderai ancora tra una settimana?',
  },
  shareablePrompt: {
    en: '“I would have bet on … and it was …” Would this sentence embarrass anybody outside? Then keep it.',
    it: '«Avrei scommesso su … e invece era …» Fuori di qui metterebbe qualcuno in imbarazzo? Allora tenetela per voi.',
  },
};
