import type { Playbook } from '../../types.ts';

export const dataDashboards1: Playbook = {
  id: 'data-dashboards-1',
  phase: 'explore',
  topic: 'data-dashboards',
  session: 1,
  minutes: 15,
  names: { en: 'Log in yourself: one number, no slide', it: 'Entrare di persona: un numero, nessuna slide' },
  aim: {
    en: 'The mentee has opened a live dashboard with their own access and found one number without help.',
    it: 'Chi è mentee ha aperto un cruscotto con il proprio accesso e ha trovato da sé un numero.',
  },
  before: {
    mentor: {
      en: 'Choose one dashboard that both of you may see, and note the path to it. Bring your own favorite view and one that you have never understood.',
      it: 'Scegli un cruscotto a cui avete accesso tu e la persona che incontri, e segna come ci si arriva. Porta la tua vista preferita e una che non hai mai capito.',
    },
    mentee: {
      en: 'Write down a number that you usually receive on a slide, with the value you remember. Bring the laptop on which your own access should work.',
      it: 'Scrivi un numero che di solito ricevi in una slide, con il valore che ricordi. Porta il portatile su cui il tuo accesso dovrebbe funzionare.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Open: the number from memory', it: 'Inizio: il numero a memoria' },
      text: {
        en: 'The mentee says the number, what it counts and how old they think it is. Write all three down; nobody corrects.',
        it: 'Chi è mentee dice il numero, che cosa conta e quanto pensa che sia vecchio. Scrivete le tre cose; nessuno corregge.',
      },
      prompts: [{ en: 'Who usually brings you this number?', it: 'Chi ti porta di solito questo numero?' }],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'To the number, unaided', it: 'Fino al numero, senza aiuto' },
      text: {
        en: 'The mentee logs in, searches and filters. The mentor may say only “left,” “right,” “up,” “down.” If the access fails, file the request now, together: that is a finding too, and the search continues on the mentor’s screen.',
        it: 'Chi è mentee entra, cerca, filtra. Chi è mentor può dire soltanto «destra», «sinistra», «su», «giù». Se l’accesso non funziona, inviate subito la richiesta: anche questo è un risultato. La ricerca continua sullo schermo di chi è mentor.',
      },
      prompts: [
        {
          en: 'What do you want to click, and what do you expect to see then?',
          it: 'Dove vorresti cliccare, e che cosa ti aspetti di vedere?',
        },
        { en: 'Where did your eyes go first?', it: 'Dove ti è andato subito l’occhio?' },
      ],
    },
    {
      minutes: 3,
      lead: 'both',
      title: { en: 'Memory against screen', it: 'La memoria e lo schermo' },
      text: {
        en: 'Put the note beside the screen and compare value, meaning and date. A difference is no mistake of memory; slides age. Then the mentor shows the view they have never understood.',
        it: 'Mettete l’appunto accanto allo schermo e confrontate valore, significato e data. Una differenza non è colpa della memoria: le slide invecchiano. Poi chi è mentor mostra la vista che non ha mai capito.',
      },
      prompts: [
        {
          en: 'If it were ten percent lower, what would you do today?',
          it: 'Se fosse più basso del 10 %, oggi che cosa faresti?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Close: the way back', it: 'Chiusura: la strada per tornarci' },
      text: {
        en: 'Save the view where one click opens it on Monday morning. Read the challenge. Each says one word about dashboards, polite or not, and you look at the date.',
        it: 'Salvate la vista in modo che lunedì mattina si apra con un clic. Leggete la microsfida. Una parola a testa sui cruscotti, gentile o no, e guardate la data.',
      },
    },
  ],
  microChallenge: 'guess-then-look',
  closingQuestion: {
    en: 'Which number will you no longer wait for?',
    it: 'Quale numero, d’ora in poi, andrai a prenderti?',
  },
  shareablePrompt: {
    en: 'What would you tell somebody at either level who has never logged in? No figures, one encouraging line at most.',
    it: 'Che cosa direste a chi, a qualunque livello, non ci ha mai provato? Niente cifre: al massimo una riga che incoraggi.',
  },
  concepts: ['dashboards', 'business-intelligence'],
};
