import type { Playbook } from '../../types.ts';

export const hiringLanguage2: Playbook = {
  id: 'hiring-language-2',
  phase: 'explore',
  topic: 'hiring-language',
  session: 2,
  minutes: 45,
  names: { en: 'The same job in five honest parts', it: 'Lo stesso lavoro in cinque parti oneste' },
  aim: {
    en: 'One ad is rewritten from scratch, short enough to be remembered, and ready for the people who must approve it.',
    it: 'Un annuncio viene riscritto da capo, abbastanza breve da restare in mente, e pronto per chi lo deve approvare.',
  },
  before: {
    mentor: {
      en: 'Bring the marked copy, or any ad of the area. If you have one at hand, bring an ad from elsewhere that made you want the job.',
      it: 'Porta la copia segnata, o un annuncio qualsiasi dell’area. Se ce l’hai, porta anche un annuncio di altri che ti ha fatto venire voglia.',
    },
    mentee: {
      en: 'Find out what may be said about pay, location and hours, and who approves ads. Recall one ordinary Tuesday of the person in that job.',
      it: 'Informati su che cosa si può dire di retribuzione, sede e orari, e su chi approva gli annunci. Ricostruisci un martedì normale di chi fa quel lavoro.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'What the newcomer said', it: 'Che cosa ha detto chi è qui da poco' },
      text: {
        en: 'Hear the answers to the challenge, without names and without guessing who. Then open an empty page beside the old ad. The old one is for looking things up; nothing gets copied from it.',
        it: 'Ascoltate le risposte alla microsfida, senza nomi e senza indovinare di chi sono. Poi aprite una pagina vuota accanto al vecchio annuncio. Quello serve per consultare: non si copia nulla.',
      },
      prompts: [
        {
          en: 'What do you think people decide within the first three lines?',
          it: 'Che cosa si decide, secondo te, nelle prime tre righe?',
        },
      ],
    },
    {
      minutes: 9,
      lead: 'mentee',
      title: { en: 'Needed, learned here, habit', it: 'Serve, si impara qui, abitudine' },
      text: {
        en: 'The mentee copies each requirement onto one of three lists: needed in the first month, learned here within six months, there out of habit. When in doubt, think of a real person who came without it. The first list ends at five lines.',
        it: 'Chi è mentee mette ogni richiesta in uno di tre elenchi: serve nel primo mese, si impara qui in sei mesi, è lì per abitudine. Nel dubbio, pensi a una persona vera che è arrivata senza. Il primo elenco finisce alla quinta riga.',
      },
      prompts: [
        {
          en: 'What would break in the first month without this?',
          it: 'Senza questo, che cosa si romperebbe nel primo mese?',
        },
        {
          en: 'Has anybody on your team come without it and learned it here?',
          it: 'C’è chi nel tuo team è arrivato senza, e l’ha imparato qui?',
        },
      ],
    },
    {
      minutes: 15,
      lead: 'both',
      title: { en: 'Five parts, three minutes each', it: 'Cinque parti, tre minuti l’una' },
      text: {
        en: 'The mentee types, the mentor asks. One: what you will have done after a year. Two: an ordinary Tuesday. Three: the five lines that are needed. Four: pay, location, hours, as far as allowed. Five: how we choose, in how many weeks, whom to write to. The title names the work, without jokes or rank.',
        it: 'Scrive chi è mentee, chi è mentor domanda. Uno: che cosa avrai fatto dopo un anno. Due: un martedì normale. Tre: le cinque righe che servono. Quattro: retribuzione, sede, orari, fin dove si può. Cinque: come scegliamo, in quante settimane, a chi scrivere. Nel titolo la funzione («sviluppo backend»), così nessuno resta fuori.',
      },
      prompts: [
        {
          en: 'How would you say this line if the person sat here with us?',
          it: 'Come diresti questa riga se la persona fosse qui con noi?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentor',
      title: { en: 'The memory test', it: 'La prova della memoria' },
      text: {
        en: 'Read the new text once, turn the screen away and tell in three sentences what the job is and why one might want it. The mentee notes what you left out and decides: say it better or strike it.',
        it: 'Leggi il nuovo testo una volta, gira lo schermo e racconta in tre frasi che lavoro è e perché si potrebbe volerlo. Chi è mentee annota ciò che hai saltato e decide: si dice meglio o si toglie.',
      },
      prompts: [
        {
          en: 'Which sentence would you repeat to a friend tonight?',
          it: 'Quale frase ripeteresti stasera a una persona amica?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'To the people who approve', it: 'A chi deve approvare' },
      text: {
        en: 'Write the email to HR right away: the old text, the new one, two lines on why. Each says which part was the most work. The challenge is a test with a stranger; agree on whom to ask, on what may be repeated, and on the date.',
        it: 'Scrivete subito la mail alle risorse umane: testo vecchio, testo nuovo, due righe sul perché. Ditevi quale parte è costata di più. La microsfida è una prova con qualcuno che non sa nulla: decidete a chi chiedere, che cosa si può ripetere, e la data.',
      },
    },
  ],
  microChallenge: 'ad-in-one-minute',
  closingQuestion: {
    en: 'What had the old ad asked for that nobody ever used?',
    it: 'Che cosa pretendeva il vecchio annuncio che poi non è mai servito?',
  },
  shareablePrompt: {
    en: 'Which line would you show as before and after? Check that it reveals no plan and no person, then decide whether it leaves the room.',
    it: 'Quale riga mostrereste nel prima e nel dopo? Controllate che non riveli piani né persone, poi decidete se può uscire.',
  },
  concepts: ['inclusive-hiring', 'inclusive-language', 'recruiting'],
};
