import type { Playbook } from '../../types.ts';

export const dataDashboards2: Playbook = {
  id: 'data-dashboards-2',
  phase: 'explore',
  topic: 'data-dashboards',
  session: 2,
  minutes: 45,
  names: { en: 'The family tree of a number', it: 'L’albero genealogico di un numero' },
  aim: {
    en: 'The mentee can say of one number who feeds it, what it leaves out, and what it does not prove.',
    it: 'Di un numero chi è mentee sa dire chi lo alimenta, che cosa lascia fuori e che cosa non dimostra.',
  },
  before: {
    mentor: {
      en: 'For the number your mentee names, find out as much of the way back as you can: definition, filters, source, last update. Gaps are welcome; mark them.',
      it: 'Per il numero che ti verrà indicato, risali il più possibile: definizione, filtri, fonte, ultimo aggiornamento. I buchi vanno benissimo: basta indicarli.',
    },
    mentee: {
      en: 'Three days before, name a number that you quote to others and that may be discussed. Bring the slide or email in which you last used it.',
      it: 'Tre giorni prima indica un numero che citi agli altri e di cui si può parlare. Porta la slide o la mail in cui l’hai usato l’ultima volta.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in: guesses and surprises', it: 'Come va: pronostici e sorprese' },
      text: {
        en: 'Ask how far the guess lay from the screen, only as “near” or “far.” Then the mentee reads the slide aloud as they would say it in a meeting.',
        it: 'Chiedi quanto il pronostico era distante dallo schermo: «vicino» o «lontano» basta. Poi chi è mentee legge la slide ad alta voce, come in riunione.',
      },
      prompts: [
        {
          en: 'What do you hope people conclude when they hear this?',
          it: 'Che cosa speri che concluda chi ascolta?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'both',
      title: { en: 'Draw the tree downward', it: 'Disegnare l’albero, verso il basso' },
      text: {
        en: 'Write the number at the top of a sheet. Below it, one level at a time: the formula in everyday words, what is filtered out, the system it comes from, the role that types or clicks at the very bottom, never a name. Where neither knows, draw an empty circle. Three empty circles are normal.',
        it: 'Scrivete il numero in cima a un foglio. Sotto, un piano alla volta: la formula in parole comuni, che cosa viene escluso, il sistema da cui arriva, il ruolo di chi in fondo digita o clicca, mai un nome. Dove non lo sapete, un cerchio vuoto. Tre cerchi vuoti sono normali.',
      },
      prompts: [
        {
          en: 'What, down at the roots, could make a person click in a hurry?',
          it: 'Che cosa, giù alle radici, può spingere a cliccare in fretta?',
        },
        { en: 'Which case should be in here and is not?', it: 'Quale caso dovrebbe esserci e non c’è?' },
      ],
    },
    {
      minutes: 14,
      lead: 'mentee',
      title: { en: 'The case for the other side', it: 'La difesa della parte opposta' },
      text: {
        en: 'The mentee takes six minutes to build, from the same dashboard, the strongest honest argument against their own conclusion: another period, another group, another scale. Then present it standing up, in two minutes. The mentor draws both charts side by side by hand and writes under each which choices made it.',
        it: 'In sei minuti chi è mentee costruisce, con lo stesso cruscotto, l’argomento onesto più forte contro la propria conclusione: altro periodo, altro gruppo, altra scala. Poi lo presenta in piedi, in due minuti. Chi è mentor disegna a mano i due grafici affiancati e scrive sotto ciascuno che cosa è stato scelto.',
      },
      prompts: [
        {
          en: 'At which choice did the picture turn around?',
          it: 'Con quale scelta il quadro si è capovolto?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'A decision without a chart', it: 'Una decisione senza grafici' },
      text: {
        en: 'The mentee tells of one decision that they took against the numbers or without any: what they relied on, and how it turned out. The mentor only asks what could have been measured, and what could not.',
        it: 'Chi è mentee racconta una decisione presa contro i numeri, o senza: su che cosa poggiava e com’è finita. Chi è mentor chiede soltanto che cosa si poteva misurare e che cosa no.',
      },
      prompts: [
        {
          en: 'What did you know that no system had stored?',
          it: 'Che cosa sapevi che nessun sistema aveva registrato?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: one circle to fill', it: 'Chiusura: un cerchio da riempire' },
      text: {
        en: 'Choose the empty circle that matters most, and who could be asked about it without feeling examined. Write the question in words that sound curious. Read the challenge, see whether one sentence may leave the room, check the date; the tree goes home with the mentee.',
        it: 'Scegliete il cerchio vuoto che conta di più e a chi chiedere, senza che sembri un interrogatorio. Scrivete la domanda con parole curiose. Leggete la microsfida, vedete se una frase può uscire, guardate la data; l’albero se lo porta via chi è mentee.',
      },
    },
  ],
  microChallenge: 'ask-where-it-comes-from',
  closingQuestion: {
    en: 'What will you add aloud when you next quote this number?',
    it: 'Che cosa aggiungerai a voce la prossima volta che citi questo numero?',
  },
  shareablePrompt: {
    en: 'A tree without its number can be shown to anybody. Would you both like to let the drawing out, with the top torn off?',
    it: 'Un albero senza il suo numero si può mostrare a chiunque. Vi va di far uscire il disegno, con la cima strappata?',
  },
  concepts: ['data-literacy', 'data-visualization', 'dashboards'],
};
