import type { Playbook } from '../../types.ts';

export const freshEyes2: Playbook = {
  id: 'fresh-eyes-2',
  phase: 'apply',
  topic: 'fresh-eyes',
  session: 2,
  minutes: 45,
  names: { en: 'We know, we think, we hope', it: 'Sappiamo, pensiamo, speriamo' },
  aim: {
    en: 'The mentee knows which hope carries the decision, and has a test for it that fits into one week.',
    it: 'Chi è mentee sa su quale speranza si regge la decisione, e ha una prova che sta in una settimana.',
  },
  before: {
    mentor: {
      en: 'Bring fifteen small cards and a few coins. Think of cheap ways to find something out in your job: a paper sketch, five calls, a count over one day.',
      it: 'Porta quindici foglietti e qualche moneta. Pensa a modi economici per scoprire una cosa nel tuo lavoro: uno schizzo su carta, cinque telefonate, un conteggio di un giorno.',
    },
    mentee: {
      en: 'Bring the card with the unanswered question, and the decision as it stands. If there is a paper on it, read only its first page again.',
      it: 'Porta il biglietto con la domanda rimasta senza risposta e la decisione al punto in cui è. Se c’è un documento, rileggi solo la prima pagina.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'What the question did', it: 'Che cosa ha combinato la domanda' },
      text: {
        en: 'Who heard the question, and what was the first reaction: laughter, silence, an explanation? Let the mentee say in one sentence how the decision looks now. It may have become a different one.',
        it: 'Chi ha sentito la domanda, e qual è stata la prima reazione: una risata, il silenzio, una spiegazione? Fai dire in una frase come appare ora la decisione. Può essere diventata un’altra.',
      },
      prompts: [
        {
          en: 'Did the question change the decision, or the way you look at it?',
          it: 'La domanda ha cambiato la decisione, o il modo in cui la guardi?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'What must be true', it: 'Che cosa deve essere vero' },
      text: {
        en: 'On each card one thing that must be true for the decision to turn out well: customers wait, two teams agree, the price holds. The mentee writes, the mentor asks “what else?” and adds cards of their own. Ten to fifteen, then stop.',
        it: 'Su ogni foglietto una cosa che deve essere vera perché vada bene: i clienti aspettano, due team sono d’accordo, il prezzo regge. Scrive chi è mentee; chi è mentor chiede «e poi?» e aggiunge i propri. Da dieci a quindici, poi basta.',
      },
      prompts: [
        {
          en: 'What is so obvious that it is on no card yet?',
          it: 'Che cosa è così ovvio da non stare ancora su nessun foglietto?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'Three piles and a price', it: 'Tre mucchi e un prezzo' },
      text: {
        en: 'Sort: we know (with a source), we think (with a reason), we hope. A card moves only by argument, not by level; the mentor may challenge any card in “we know” once. Then put a coin on each hope whose failure would sink the whole plan.',
        it: 'Dividete: sappiamo (con una fonte), pensiamo (con un motivo), speriamo. Un foglietto si sposta solo con un argomento, non con il livello; chi è mentor può contestare una volta qualunque foglietto di «sappiamo». Poi una moneta su ogni speranza che, se cade, affonda tutto il piano.',
      },
      prompts: [
        {
          en: 'Where does this come from, and how was it found out?',
          it: 'Da dove arriva, e come lo si è scoperto?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'both',
      title: { en: 'The smallest test', it: 'La prova più piccola' },
      text: {
        en: 'Take the hope with the coin that is easiest to look at. Write on one sheet: what we’ll do in a week, with whom, what it may cost, which result would make us stop. If the test takes more than a week, halve it. The mentor plays the person who has to carry it out, and asks what is unclear.',
        it: 'Prendete la speranza con la moneta più facile da verificare. Su un foglio: che cosa facciamo in una settimana, con chi, quanto può costare, quale risultato ci fermerebbe. Se dura più di una settimana, dimezzatela. Chi è mentor fa la parte di chi deve eseguirla, e chiede ciò che non è chiaro.',
      },
      prompts: [
        {
          en: 'Which result would make you change your mind, in a number?',
          it: 'Quale risultato ti farebbe cambiare idea, detto con un numero?',
        },
        {
          en: 'Whom do we need to ask before we bother anybody with this?',
          it: 'A chi dobbiamo chiedere, prima di disturbare qualcuno?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'What stays on the table', it: 'Che cosa resta sul tavolo' },
      text: {
        en: 'The mentee reads the sheet aloud and says when it starts. The mentor says which card of their own work deserves the same treatment, if one came to mind. Settle whether the three piles may be told, take the challenge, fix the date.',
        it: 'Chi è mentee legge il foglio ad alta voce e dice quando si parte. Chi è mentor, se vuole, dice quale speranza del proprio lavoro merita lo stesso trattamento. Decidete se i tre mucchi si possono raccontare, prendete la microsfida, fissate la data.',
      },
    },
  ],
  microChallenge: 'first-step-of-the-test',
  closingQuestion: {
    en: 'Which card changed piles, and who moved it?',
    it: 'Quale foglietto ha cambiato mucchio, e chi l’ha spostato?',
  },
  shareablePrompt: {
    en: '“We know …, we think …, we hope …”: give the three numbers of cards, without what stood on them. Is that fine for both?',
    it: '«Sappiamo …, pensiamo …, speriamo …»: dite quanti foglietti per mucchio, senza il contenuto. Vi sta bene?',
  },
  concepts: ['decision-making', 'critical-thinking', 'strategy'],
};
