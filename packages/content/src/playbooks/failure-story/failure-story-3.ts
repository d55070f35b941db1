import type { Playbook } from '../../types.ts';

export const failureStory3: Playbook = {
  id: 'failure-story-3',
  phase: 'apply',
  topic: 'failure-story',
  session: 3,
  minutes: 45,
  names: { en: 'Five minutes on a stage', it: 'Cinque minuti su un palco' },
  aim: {
    en: 'One story of failure becomes a five-minute talk with a change in it, a listener in mind and the consent of everyone it touches.',
    it: 'Una storia di errore diventa un intervento di cinque minuti, con dentro un cambiamento, un pubblico in mente e il consenso di chi ne fa parte.',
  },
  before: {
    mentor: {
      en: 'Find out where five minutes could be free: team meeting, company meetup, a page in the newsletter. Think about which talks on mistakes you believed.',
      it: 'Scopri dove ci sarebbero cinque minuti: riunione di team, meetup aziendale, una pagina della newsletter. Ripensa a quali racconti di errori ti hanno convinto.',
    },
    mentee: {
      en: 'Choose the story, yours or the one from the sheets. List who else appears in it, and what it cost: days, money, a customer.',
      it: 'Scegli la storia: una tua, o quella dei fogli. Elenca chi altro vi compare e quanto è costata: giorni, soldi, un cliente.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Whose story is it?', it: 'Di chi è questa storia?' },
      text: {
        en: 'Ask about the faint signal first: did somebody take it up? Then go through the list of people in the story. Each one is asked, disguised or left out; anybody who would still be recognized is asked before any stage.',
        it: 'Prima il segnale debole: qualcuno l’ha raccolto? Poi l’elenco delle persone della storia. A ciascuna si chiede, oppure la si rende irriconoscibile, oppure si toglie; a chi resta riconoscibile si chiede prima di qualunque palco.',
      },
      prompts: [
        {
          en: 'Who in the audience would recognize themselves in it?',
          it: 'Chi, in platea, ci si riconoscerebbe?',
        },
      ],
    },
    {
      minutes: 9,
      lead: 'both',
      title: { en: 'Three listeners', it: 'Tre persone in ascolto' },
      text: {
        en: 'Draw three chairs: somebody about to do the same, somebody who could change the rule, somebody who is keeping a mistake to themselves. For each write what they should do on the day after. Then decide for which chair the talk is made; the others may overhear it.',
        it: 'Disegnate tre sedie: chi sta per fare la stessa cosa, chi potrebbe cambiare la regola, chi sta nascondendo un errore. Per ognuna scrivete che cosa dovrebbe fare il giorno dopo. Poi scegliete per quale sedia è fatto l’intervento; le altre possono origliare.',
      },
      prompts: [
        {
          en: 'What should this listener do differently the day after?',
          it: 'Che cosa dovrebbe fare di diverso, chi ascolta, il giorno dopo?',
        },
      ],
    },
    {
      minutes: 15,
      lead: 'mentee',
      title: { en: 'Build, tell, cut', it: 'Costruire, dire, tagliare' },
      text: {
        en: 'Five cards: the moment of noticing, what I did, what it cost in a number, what has been changed since, a question to the room. The mentee tells it once with a clock running. The mentor, from the chosen chair, knocks wherever they stop believing it. Cut one card’s worth, then tell the first minute again.',
        it: 'Cinque biglietti: il momento della scoperta, che cosa ho fatto, quanto è costato in un numero, che cosa da allora è cambiato, una domanda alla sala. Chi è mentee racconta una volta con l’orologio. Chi è mentor, dalla sedia scelta, bussa dove smette di crederci. Si taglia quanto un biglietto, poi si ripete il primo minuto.',
      },
      prompts: [
        {
          en: 'What did it cost, in days or in trust?',
          it: 'Quanto è costato, in giorni o in fiducia?',
        },
        {
          en: 'What is really different since then, and who can see it?',
          it: 'Che cosa è davvero diverso da allora, e chi lo vede?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'What would let others follow', it: 'Che cosa permetterebbe di seguirti' },
      text: {
        en: 'The mentee asks the question below and writes the answer down. The mentor answers for people without rank in general, not for themselves, unless they want to. One of the conditions should be in the mentee’s power.',
        it: 'Chi è mentee fa la domanda qui sotto e scrive la risposta. Chi è mentor risponde per chi non ha potere, in generale; di sé parla solo se ne ha voglia. Almeno una condizione dev’essere nelle mani di chi è mentee.',
      },
      prompts: [
        {
          en: 'What would have to be true here before others would tell one too?',
          it: 'Che cosa dovrebbe cambiare, qui, perché anche altre persone ne raccontino una?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'A date for the stage', it: 'Una data per il palco' },
      text: {
        en: 'Ask for the slot before you part: one email, two sentences. Choose who will sit in the front row for you. Say what each takes from three sessions on failing, decide together which sentence may announce the talk, and set the next date.',
        it: 'Prima di salutarvi chiedete lo spazio: una mail, due frasi. Scegliete chi vi farà coraggio in prima fila. Dite che cosa vi portate via da tre incontri sugli errori, decidete insieme quale frase può annunciare l’intervento, e fissate la prossima data.',
      },
    },
  ],
  microChallenge: 'five-minutes-asked-for',
  closingQuestion: {
    en: 'What might others try, once you’ve told this?',
    it: 'Quando l’avrai raccontato, che cosa potrebbe provare chi ti ha sentito?',
  },
  shareablePrompt: {
    en: 'One sentence that announces the talk: what went wrong, and what is different now. Has everybody it touches agreed?',
    it: 'Una frase che annuncia l’intervento: che cosa è andato male, che cosa è diverso ora. Chi ne fa parte ha detto di sì?',
  },
  concepts: ['storytelling', 'organizational-culture', 'continuous-learning'],
};
