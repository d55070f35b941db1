import type { Playbook } from '../../types.ts';

export const feedbackCulture3: Playbook = {
  id: 'feedback-culture-3',
  phase: 'apply',
  topic: 'feedback-culture',
  session: 3,
  minutes: 45,
  names: { en: 'A road for bad news', it: 'Una strada per le cattive notizie' },
  aim: {
    en: 'The mentee’s team gets a place, a first sentence and a deadline by which every worry gets an answer.',
    it: 'Il team di chi è mentee ha un posto, una prima frase e una scadenza entro cui ogni preoccupazione ha risposta.',
  },
  before: {
    mentor: {
      en: 'Bring a coin and the case in the second step. Think about what makes a careful person believe an offer, and what makes them wait and see.',
      it: 'Porta una moneta e il caso del secondo passo. Chiediti che cosa convince una persona prudente a fidarsi, e che cosa la fa restare a guardare.',
    },
    mentee: {
      en: 'Draw the paths by which news reaches you: meetings, channels, people who screen your calls. Bring the agenda of your last team meeting.',
      it: 'Disegna le strade per cui una cosa ti arriva: riunioni, canali, persone che filtrano. Porta l’ordine del giorno dell’ultima riunione del tuo team.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Back from the narrow question', it: 'Di ritorno dalla domanda precisa' },
      text: {
        en: 'What came back, and what has already been done with it? If the answer was polite and empty, look at the question: it may still have been too wide, or asked by somebody who decides on raises.',
        it: 'Che cosa è tornato indietro, e che cosa ne è già stato fatto? Se la risposta era gentile e vuota, guardate la domanda: forse era ancora vaga, o veniva da chi decide gli aumenti.',
      },
      prompts: [
        {
          en: 'What did the person risk by answering you honestly?',
          it: 'Che cosa rischiava, la persona, a risponderti con franchezza?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'A coin on the map', it: 'Una moneta sulla mappa' },
      text: {
        en: 'The case: release on Friday. On Tuesday somebody in testing sees that a rare kind of order gets lost. The lead is on vacation, the customer has been promised the date. Start the coin at the tester and push it along the mentee’s drawing, one move for each talk. Say at each stop what the holder would be thinking.',
        it: 'Il caso: rilascio venerdì. Martedì, al collaudo, si scopre che un tipo raro di ordine va perso. Chi guida il team è in ferie, al cliente la data è promessa. Mettete la moneta al collaudo e spingetela lungo il disegno di chi è mentee, una mossa per ogni conversazione. A ogni tappa dite che cosa penserebbe chi la tiene in mano.',
      },
      prompts: [
        {
          en: 'Where would the coin stop in your area?',
          it: 'Nella tua area, dove si fermerebbe la moneta?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'mentee',
      title: { en: 'Place, sentence, deadline', it: 'Posto, frase, scadenza' },
      text: {
        en: 'The mentee writes half a page: where worries go (first item of the weekly meeting, and a way around it), the sentence that receives them, the number of days until each has an answer, “no, because” included. Six minutes. Then a trial announcement of two minutes; the mentor listens as somebody careful. Revise and announce again.',
        it: 'Chi è mentee scrive mezza pagina: dove vanno le preoccupazioni (primo punto della riunione settimanale, e una via alternativa), la frase che le accoglie, i giorni entro cui ciascuna ha risposta, anche «no, perché». Sei minuti. Poi l’annuncio di prova, due minuti; chi è mentor ascolta da persona prudente. Si corregge e si ripete.',
      },
      prompts: [
        {
          en: 'What would make somebody believe this in the third week?',
          it: 'Che cosa lo renderebbe credibile alla terza settimana?',
        },
        {
          en: 'What will you do when the worry is about you?',
          it: 'Che cosa farai quando la preoccupazione riguarderà te?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'One floor up', it: 'Un piano più su' },
      text: {
        en: 'The mentee tells how bad news travels from their own desk to the floor above: how it is packed, when it is held back. The mentor only asks to understand, and may take home one trick.',
        it: 'Chi è mentee racconta come viaggiano le cattive notizie dalla propria scrivania al piano di sopra: come si confezionano, quando si trattengono. Chi è mentor chiede solo per capire, e può portarsi via un trucco.',
      },
      prompts: [
        {
          en: 'How do you choose the moment for telling the person above you?',
          it: 'Come scegli il momento per dirlo a chi sta sopra di te?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Into Monday’s agenda', it: 'Nella riunione di lunedì' },
      text: {
        en: 'Write the first item into the real agenda now. Set a day, six weeks on, to count how many worries came and how many were answered in time. Each says what has changed in how they listen; then the sentence to share and the next date.',
        it: 'Inserite subito il primo punto nell’ordine del giorno vero. Fissate un giorno, tra sei settimane, per contare quante preoccupazioni sono arrivate e quante hanno avuto risposta in tempo. Ditevi che cosa è cambiato nel vostro modo di ascoltare; poi la frase da far uscire e la data.',
      },
    },
  ],
  microChallenge: 'answer-an-old-remark',
  closingQuestion: {
    en: 'Which message do you hope will come down this road first?',
    it: 'Quale messaggio speri che passi per primo da questa strada?',
  },
  shareablePrompt: {
    en: 'The first sentence with which your team’s worries are received: may others copy it? It contains nothing private.',
    it: 'La prima frase con cui il team accoglie le preoccupazioni: altre persone possono copiarla? Non contiene nulla di privato.',
  },
  concepts: ['feedback', 'speaking-up', 'psychological-safety'],
};
