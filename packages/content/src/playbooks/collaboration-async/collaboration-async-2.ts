import type { Playbook } from '../../types.ts';

export const collaborationAsync2: Playbook = {
  id: 'collaboration-async-2',
  phase: 'apply',
  topic: 'collaboration-async',
  session: 2,
  minutes: 30,
  names: { en: 'The meeting that fits on a page', it: 'La riunione che sta in una pagina' },
  aim: {
    en: 'One item of a real recurring meeting has become a page that people can answer when it suits them.',
    it: 'Un punto di una riunione ricorrente vera è diventato una pagina a cui si risponde quando si può.',
  },
  before: {
    mentor: {
      en: 'Recall a meeting you attended mostly to listen, and how long your own part was. Prepare to tell it kindly, without saying whose meeting it was; it must not be one that your mentee leads.',
      it: 'Pensa a una riunione in cui hai soprattutto ascoltato, e a quanto è durata la tua parte. Preparati a dirlo con garbo e senza dire di chi era; non dev’essere una riunione condotta dalla persona che incontri.',
    },
    mentee: {
      en: 'Bring the agenda of one recurring meeting you lead, or write its usual items from memory on slips, one each. The last page of minutes helps.',
      it: 'Porta l’ordine del giorno di una riunione ricorrente che conduci, oppure scrivi a memoria i punti abituali, uno per foglietto. Torna utile anche l’ultimo verbale.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in with a comment', it: 'Come va, con un commento' },
      text: {
        en: 'Ask about the comment the mentee left instead of an email, and what came of it. Then describe your listening meeting: length, your minutes, what you would have preferred.',
        it: 'Chiedi del commento lasciato al posto di una mail e di com’è andata. Poi racconta la tua riunione di solo ascolto: la durata, i tuoi minuti, che cosa avresti preferito.',
      },
      prompts: [
        {
          en: 'Which of your meetings would go just as well if you left after ten minutes?',
          it: 'Quale delle tue riunioni andrebbe altrettanto bene se uscissi dopo dieci minuti?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'Tell, collect, decide, argue', it: 'Informare, raccogliere, decidere, discutere' },
      text: {
        en: 'Sort the slips into four rows: tell, collect, decide, argue. If an item belongs in two rows, tear the slip. Then look only at the first two rows: these rarely need everybody at the same hour.',
        it: 'Disponete i foglietti in quattro file: informare, raccogliere, decidere, discutere. Se un punto vuole stare in due file, strappate il foglietto. Poi guardate le prime due: di rado serve che tutte le persone ci siano alla stessa ora.',
      },
      prompts: [
        {
          en: 'For whom is this item, and who merely sits through it?',
          it: 'Per chi è questo punto, e chi se lo sorbisce soltanto?',
        },
        {
          en: 'What is said here only because somebody important is listening?',
          it: 'Che cosa si dice qui solo perché ascolta qualcuno che conta?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'Write the page now', it: 'La pagina si scrive adesso' },
      text: {
        en: 'Take one slip from “tell” or “collect.” The mentee writes the page: a headline that gives the result, five lines at most, one question to the readers, by when, and what happens if nobody answers. The mentor reads it as the busiest person of the team and stops at the first unclear word.',
        it: 'Prendete un foglietto da «informare» o «raccogliere». Chi è mentee scrive la pagina: un titolo che dice il risultato, cinque righe al massimo, una domanda, entro quando, e che cosa succede se nessuno risponde. Chi è mentor legge con gli occhi della persona più indaffarata e si ferma alla prima parola oscura.',
      },
      prompts: [
        {
          en: 'What would make you answer this within a minute?',
          it: 'Che cosa ti farebbe rispondere in un minuto?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Close: the minutes given back', it: 'Chiusura: i minuti restituiti' },
      text: {
        en: 'Shorten the next meeting in the calendar by the time of the item; otherwise the page only adds work. Say what each of you would miss if that item vanished. Then the usual end: challenge, sentence or none, date.',
        it: 'Accorciate in agenda la prossima riunione del tempo di quel punto, altrimenti la pagina è lavoro in più. Dite che cosa vi mancherebbe se quel punto sparisse. Poi la solita fine: microsfida, una frase o nessuna, la data.',
      },
    },
  ],
  microChallenge: 'give-back-ten-minutes',
  closingQuestion: {
    en: 'Which item must stay in the room, and for whose sake?',
    it: 'Quale punto deve restare in sala, e per il bene di chi?',
  },
  shareablePrompt: {
    en: 'Would the four rows help another team? If you pass them on, leave out which meeting was torn apart.',
    it: 'Le quattro file servirebbero a un altro team? Se le passate, non dite quale riunione avete fatto a pezzi.',
  },
  concepts: ['asynchronous-work', 'collaboration-tools'],
};
