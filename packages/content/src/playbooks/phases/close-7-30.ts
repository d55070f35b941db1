import type { Playbook } from '../../types.ts';

export const close7Usual: Playbook = {
  id: 'close-7-30',
  phase: 'close',
  topic: null,
  session: 7,
  minutes: 30,
  names: { en: 'The last half hour', it: 'L’ultima mezz’ora' },
  aim: {
    en: 'You know what has changed, you have told each other something useful, and the ending is clear to both.',
    it: 'Sapete che cosa è cambiato, portate via un’osservazione utile a testa e la chiusura è chiara.',
  },
  before: {
    mentor: {
      en: 'Look through the calendar and note one word for each session. Prepare one observation that your mentee can use elsewhere.',
      it: 'Scorri l’agenda e scrivi una parola per ogni incontro. Prepara un’osservazione che a chi è mentee può servire anche altrove.',
    },
    mentee: {
      en: 'Open your goals with the first numbers. Prepare one observation for your mentor about how they lead a conversation: a moment, not a mark.',
      it: 'Apri i tuoi obiettivi con i primi numeri. Prepara per chi ti fa da mentor un’osservazione su come conduce una conversazione: un momento, non un voto.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'One word per session', it: 'Una parola per incontro' },
      text: {
        en: 'Read your list of words; the mentee says where they would have chosen another, and you write it beside yours. No discussion: two words may stand side by side.',
        it: 'Leggi la tua lista di parole; chi è mentee dice dove ne avrebbe scelta un’altra, e tu la scrivi accanto alla tua. Non si discute: due parole possono stare vicine.',
      },
      prompts: [
        {
          en: 'Where would you have chosen another word?',
          it: 'Dove avresti scelto un’altra parola?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'From the first number to the last', it: 'Dal primo numero all’ultimo' },
      text: {
        en: 'Rate each goal again from 0 to 10 before you look at the old number. Then say what made the difference: us, something else, or luck. A goal that was missed gets one sentence on what it taught.',
        it: 'Date di nuovo a ogni obiettivo un numero da 0 a 10, prima di guardare il vecchio. Poi dite da che cosa è dipeso: da noi, da altro, dalla fortuna. A un obiettivo mancato va una frase su ciò che ha insegnato.',
      },
      prompts: [
        {
          en: 'What moved this number, honestly?',
          it: 'Che cosa ha mosso questo numero, sinceramente?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'both',
      title: { en: 'Feedback both ways', it: 'Feedback nei due sensi' },
      text: {
        en: 'Six minutes each. Ask first whether it is welcome. Tell one moment, what you saw, what it did to you. The other repeats it, thanks, and asks how to use it. The mentor may choose to begin or to wait.',
        it: 'Sei minuti a testa. Prima chiedete se è gradito. Un momento, che cosa avete visto, che effetto ha fatto. Chi ascolta ripete, ringrazia e chiede come usarlo. Chi è mentor sceglie se cominciare o aspettare.',
      },
      prompts: [
        {
          en: 'Would you like to hear something you could use outside this room?',
          it: 'Vuoi sentire una cosa che ti può servire anche fuori di qui?',
        },
        {
          en: 'How could you use this with your own team?',
          it: 'Come potresti usarlo con il tuo team?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'What stays, what ends', it: 'Che cosa resta, che cosa finisce' },
      text: {
        en: 'Name one habit that goes on and one promise that outlives the program: what was said stays between you. Say whether and when you meet again. If the final survey reached you, it is your own to answer. Then the challenge and a goodbye.',
        it: 'Indicate un’abitudine che continua e una promessa che va oltre il programma: ciò che è stato detto resta tra voi. Dite se e quando vi rivedrete. Se è arrivata la rilevazione finale, rispondere è una libera scelta. Poi la microsfida e i saluti.',
      },
    },
  ],
  microChallenge: 'write-one-shareable',
  closingQuestion: {
    en: 'What will you keep doing, and who will see it?',
    it: 'Che cosa continuerai a fare, e chi lo vedrà?',
  },
  shareablePrompt: {
    en: '“What I had not expected to learn” in four lines, one from each of you and two together. Publish only what both sign.',
    it: '«Quello che non mi aspettavo di imparare» in quattro righe: una a testa e due insieme. Si pubblica solo ciò che firmate in due.',
  },
};
