import type { Goal } from '../types.ts';

export const hiringLanguageGoals: readonly Goal[] = [
  {
    id: 'ad-without-habit',
    topic: 'hiring-language',
    for: 'mentee',
    aim: {
      en: 'Rewrite one job ad of my area with inclusive wording and at most five requirements',
      it: 'Riscrivere un annuncio della mia area con parole inclusive e non più di cinque richieste',
    },
    sign: {
      en: 'The new text is public, and somebody outside the area has passed the memory test',
      it: 'Il nuovo testo è pubblico e qualcuno fuori dall’area ha superato la prova della memoria',
    },
  },
  {
    id: 'notes-from-what-i-saw',
    topic: 'hiring-language',
    for: 'mentee',
    aim: {
      en: 'Write all my notes for the next promotion round from things I saw, without words about character',
      it: 'Scrivere tutte le mie note per le prossime promozioni a partire da cose viste, senza parole sul carattere',
    },
    sign: {
      en: 'Each note names a situation and a result; somebody from HR has looked through them',
      it: 'Ogni nota indica una situazione e un risultato; qualcuno delle risorse umane le ha rilette',
    },
  },
  {
    id: 'stranger-to-three-ads',
    topic: 'hiring-language',
    for: 'mentor',
    aim: {
      en: 'Read three ads from other departments aloud and send back the lines at which I hesitated',
      it: 'Leggere ad alta voce tre annunci di altri reparti e rimandare indietro le righe su cui ho esitato',
    },
    sign: {
      en: 'Three marked copies sent, and at least one line changed',
      it: 'Tre copie segnate inviate, e almeno una riga cambiata',
    },
  },
  {
    id: 'first-weeks-page',
    topic: 'hiring-language',
    for: 'mentor',
    aim: {
      en: 'Describe on one page what the first four weeks in my job are really like',
      it: 'Descrivere in una pagina come sono davvero le prime quattro settimane nel mio lavoro',
    },
    sign: {
      en: 'The page is linked from the ad or handed out at an interview',
      it: 'La pagina è collegata all’annuncio o consegnata a un colloquio',
    },
  },
];
