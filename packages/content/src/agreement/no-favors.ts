import type { AgreementField } from '../types.ts';

export const noFavors: AgreementField = {
  id: 'no-favors',
  position: 7,
  heading: { en: 'No favors, no retaliation', it: 'Nessun favore, nessuna ritorsione' },
  text: {
    en: 'The mentee has no part in the mentor’s performance review, pay or promotion while the program runs and for six months after it. Nobody expects an advantage from these talks, and nobody pays for an honest sentence. If our organization cannot guarantee this, we say so here and write down where the two roles might meet, so that both of us know before we start.',
    it: 'Chi è mentee non partecipa a decisioni su valutazione, retribuzione o promozione di chi è mentor finché dura il programma e per i sei mesi dopo. Da questi incontri nessuno si aspetta vantaggi, e nessuno paga il prezzo di una frase sincera. Se l’organizzazione non può garantirlo, lo diciamo qui e scriviamo dove i due ruoli potrebbero incrociarsi, così lo sappiamo prima di cominciare.',
  },
  help: {
    en: 'If you are the senior one, go first: think of the committees, budget rounds and reorganizations you take part in. If something may overlap, name it plainly; it is usually solvable by stepping out of one agenda item. If it cannot be solved, tell the program team, who can propose another match.',
    it: 'Se la persona più senior sei tu, comincia: pensa ai comitati, ai budget, alle riorganizzazioni a cui partecipi. Se qualcosa può incrociarsi, dillo con semplicità; di solito basta uscire dalla stanza per un punto all’ordine del giorno. Se non basta, parlatene con il team del programma, che può proporre un altro abbinamento.',
  },
  input: 'choice',
  choices: [
    {
      id: 'no-overlap',
      text: { en: 'There is no overlap that we know of.', it: 'Che noi sappiamo, i due ruoli non si incrociano.' },
    },
    {
      id: 'overlap-declared',
      text: {
        en: 'There may be an overlap, and we describe it here.',
        it: 'Potrebbero incrociarsi, e qui spieghiamo dove.',
      },
    },
  ],
};
