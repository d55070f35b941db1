import type { Playbook } from '../../types.ts';

export const generationMyths3: Playbook = {
  id: 'generation-myths-3',
  phase: 'apply',
  topic: 'generation-myths',
  session: 3,
  minutes: 45,
  names: { en: 'A plan by need instead of by age', it: 'Un piano per bisogni, non per età' },
  aim: {
    en: 'One plan of the mentee’s is redrawn around needs, with three questions that go to people of every age.',
    it: 'Un piano di chi è mentee viene ridisegnato per bisogni, con tre domande che vanno a persone di ogni età.',
  },
  before: {
    mentor: {
      en: 'Bring a handful of coins or paper clips: they will be people. Think of one thing you learned from a person at another point of their working life.',
      it: 'Porta una manciata di monete o graffette: faranno le persone. Ripensa a una cosa imparata da chi era in un altro momento della vita lavorativa.',
    },
    mentee: {
      en: 'Bring a plan that was made with an age group in mind: a training, a new tool, a benefit, a way of working. One page, still open to change.',
      it: 'Porta un piano pensato per una fascia d’età: una formazione, un nuovo strumento, un benefit, un modo di lavorare. Una pagina, ancora modificabile.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'The plan in two minutes', it: 'Il piano in due minuti' },
      text: {
        en: 'Start with the text without ages: did anybody notice? Then the mentee tells the plan in two minutes, and you repeat in one sentence whom it is for and what it should change for them.',
        it: 'Comincia dal testo senza età: qualcuno ha notato la differenza? Poi chi è mentee racconta il piano in due minuti e tu ripeti in una frase per chi è e che cosa dovrebbe cambiare.',
      },
      prompts: [
        {
          en: 'Where did the first idea of whom it is for come from?',
          it: 'Da dove è venuta la prima idea su chi ne ha bisogno?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentee',
      title: { en: 'Four columns', it: 'Quattro colonne' },
      text: {
        en: 'Fold a sheet into four columns: what we assume, how we know, what we could ask, whom. The mentee fills in one line for each claim that the plan makes about people. “Everybody says so” is an honest entry in the second column; it earns a question in the third.',
        it: 'Piegate un foglio in quattro colonne: che cosa supponiamo, come lo sappiamo, che cosa potremmo chiedere, a chi. Chi è mentee compila una riga per ogni cosa che il piano afferma sulle persone. «Lo si dice» è una voce onesta nella seconda colonna: merita una domanda nella terza.',
      },
      prompts: [
        {
          en: 'Which line here rests on one person you happen to know?',
          it: 'Quale riga, qui, si regge su una sola persona che conosci?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'both',
      title: { en: 'Lay people out again', it: 'Ridisporre le persone' },
      text: {
        en: 'Draw four circles: new to this tool, uses it daily and could teach it, has no quiet hour, works at a customer’s site. Change two of them to suit the plan. Spread the coins, some of them on the overlap. Then redraw the plan: what does each circle need, who from one could help another? End with three questions for a handful of people from each.',
        it: 'Disegnate quattro cerchi: alle prime armi con lo strumento; lo usa ogni giorno e saprebbe insegnarlo; non ha un’ora tranquilla; lavora presso un cliente. Cambiatene due secondo il piano. Distribuite le monete, qualcuna a cavallo. Poi ridisegnate il piano: di che cosa ha bisogno ogni cerchio, e chi potrebbe aiutarne un altro? Chiudete con tre domande per qualche persona di ciascuno.',
      },
      prompts: [
        {
          en: 'What would you change if you could not know anybody’s age?',
          it: 'Che cosa cambieresti, se l’età non la potessi sapere?',
        },
        {
          en: 'Who could teach here, if we asked everybody?',
          it: 'Chi potrebbe insegnare, se lo chiedessimo a tutto il reparto?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'Learned across the years', it: 'Imparato da chi ha un’altra storia' },
      text: {
        en: 'The mentee tells of one thing learned from somebody much earlier or much later in working life, then asks the mentor whether they would like to add one. A small thing is enough: a shortcut, a way to say no.',
        it: 'Chi è mentee racconta una cosa imparata da chi lavorava da molto meno o da molto più tempo, poi chiede a chi è mentor se vuole aggiungerne una. Basta poco: una scorciatoia, un modo di dire no.',
      },
      prompts: [
        {
          en: 'What made it possible to learn this from that person?',
          it: 'Che cosa ha reso possibile impararlo proprio da quella persona?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Out with the questions', it: 'Fuori le domande' },
      text: {
        en: 'Choose about six people for the three questions, and how they can decline. The mentee notes what will stop the plan if the answers say so. Tell each other which line of the sheet you will remember; then what may leave the room, and the date.',
        it: 'Scegliete cinque o sei persone a cui fare le tre domande, e come possono dire di no. Chi è mentee annota che cosa fermerebbe il piano, se le risposte lo dicono. Ditevi quale riga del foglio ricorderete; poi che cosa può uscire, e la data.',
      },
    },
  ],
  microChallenge: 'three-questions-any-age',
  closingQuestion: {
    en: 'Which certainty of yours is a question again?',
    it: 'Quale tua certezza è tornata a essere una domanda?',
  },
  shareablePrompt: {
    en: 'Would you tell others how many lines stood in the column “everybody says so”? A number and a smile are enough.',
    it: 'Raccontereste quante righe c’erano nella colonna «lo si dice»? Bastano un numero e un sorriso.',
  },
  concepts: ['intergenerational-collaboration', 'ageism', 'meaning-at-work'],
};
