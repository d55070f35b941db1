import type { Playbook } from '../../types.ts';

export const productWalkThrough3: Playbook = {
  id: 'product-walk-through-3',
  phase: 'apply',
  topic: 'product-walk-through',
  session: 3,
  minutes: 30,
  names: { en: 'Handing over a problem without giving an order', it: 'Consegnare un problema senza dare un ordine' },
  aim: {
    en: 'One observation is ready for the people who can change it, told so that they want to hear more.',
    it: 'Un’osservazione è pronta per chi può cambiare le cose, raccontata in modo che venga voglia di saperne di più.',
  },
  before: {
    mentor: {
      en: 'Find out which team looks after each of the three places, and whether it is already working on one. Ask as a colleague; mention no leader.',
      it: 'Scopri quale team si occupa di ciascuno dei tre punti e se ci sta già lavorando. Chiedi tra pari; non nominare chi dirige.',
    },
    mentee: {
      en: 'Think of a remark of yours that once turned into a project nobody had wanted; you don’t have to tell it. Bring the envelope, unopened.',
      it: 'Ripensa a una tua osservazione che un giorno è diventata un progetto che nessuno voleva; puoi tenerla per te. Porta la busta, chiusa.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in: sitting on your hands', it: 'Come va: stare con le mani in mano' },
      text: {
        en: 'Ask how it was to watch somebody and not help. Open the envelope and lay the cards out in today’s order, not in that day’s.',
        it: 'Chiedi com’è stato guardare qualcuno senza aiutare. Aprite la busta e disponete i cartoncini nell’ordine di oggi, non di allora.',
      },
      prompts: [
        {
          en: 'Which card has shrunk since then, and which has grown?',
          it: 'Quale cartoncino intanto è rimpicciolito e quale è cresciuto?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'A story instead of a complaint', it: 'Una storia al posto di una lamentela' },
      text: {
        en: 'Choose one card. The mentee fills in four lines: what I wanted to do; at which minute I got stuck; what I thought then; what I do not know about it. The fourth must be the longest.',
        it: 'Scegliete un cartoncino. Chi è mentee completa quattro righe: che cosa volevo fare; a quale minuto non sapevo più andare avanti; che cosa ho pensato; che cosa non so di questo punto. La quarta dev’essere la più lunga.',
      },
      prompts: [
        {
          en: 'Which good reason could there be for doing it this way?',
          it: 'Quale buon motivo potrebbe esserci per averlo fatto così?',
        },
      ],
    },
    {
      minutes: 13,
      lead: 'both',
      title: { en: 'Rehearse the handover', it: 'La prova della consegna' },
      text: {
        en: 'The mentor plays a person of the product team who has a full month and meets a leader in the hallway. First round: the mentee tells the story; the mentor raises a hand whenever it sounds like an order. Second round: begin with a question and end with “it can wait.” Third: swap, so that the mentee hears it from the other side.',
        it: 'Chi è mentor fa la parte di una persona del team di prodotto, con il mese già pieno, che incontra chi dirige in corridoio. Primo giro: chi è mentee racconta; chi è mentor alza la mano ogni volta che suona come un ordine. Secondo: si comincia con una domanda e si chiude con «può aspettare». Terzo: scambiatevi i posti, così chi è mentee la sente dall’altra parte.',
      },
      prompts: [
        {
          en: 'At which word would a team drop everything else?',
          it: 'A quale parola un team mollerebbe tutto il resto?',
        },
        {
          en: 'What would you like to hear back, apart from “done”?',
          it: 'Che cosa vorresti sentirti rispondere, oltre a «fatto»?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Close: who, when, and no hurry', it: 'Chiusura: chi, quando e senza fretta' },
      text: {
        en: 'Decide how the story gets there: a talk, a note, or through the product lead. Fix a yearly or quarterly walk in the mentee’s calendar with somebody new to the product. Say what remains of being a beginner. Challenge, a sentence for the community or none, last look at the dates.',
        it: 'Decidete come arriva la storia: a voce, con una nota, tramite chi guida il prodotto. Mettete nell’agenda di chi è mentee un percorso all’anno o al trimestre, con qualcuno che il prodotto non lo conosce. Dite che cosa resta di quella prima volta. Microsfida, una frase per la comunità o nessuna, un’occhiata alle date.',
      },
    },
  ],
  microChallenge: 'thank-who-fixed-it',
  closingQuestion: {
    en: 'How will you notice that your remark was taken as a gift?',
    it: 'Da che cosa capirai che la tua osservazione è arrivata come un regalo?',
  },
  shareablePrompt: {
    en: 'Nothing about the product today. Is there a sentence on how remarks from above land that both of you would sign?',
    it: 'Sul prodotto, oggi, niente. C’è una frase su come arrivano le osservazioni dall’alto che firmereste in due?',
  },
  concepts: ['product-discovery', 'user-research', 'customer-experience'],
};
