import type { Playbook } from '../../types.ts';

export const aiLimits1: Playbook = {
  id: 'ai-limits-1',
  phase: 'explore',
  topic: 'ai-limits',
  session: 1,
  minutes: 15,
  names: { en: 'Sure of itself and wrong: mark the answer', it: 'Sicura di sé e sbagliata: correggere una risposta' },
  aim: {
    en: 'The mentee has found, on a subject they know, where a fluent answer stops being reliable.',
    it: 'Chi è mentee ha scoperto, con quello che sa, dove una risposta scorrevole smette di essere affidabile.',
  },
  before: {
    mentor: {
      en: 'Ask your mentee in one line for a subject they know inside out, public and harmless. Put a demanding question about it to an assistant the company allows, and print the answer with wide margins.',
      it: 'Fatti dire in una riga un argomento che la persona conosce a fondo, pubblico e innocuo. Fai una domanda esigente a un assistente ammesso in azienda e stampa la risposta con margini larghi.',
    },
    mentee: {
      en: 'Send your mentor one subject you could examine others on: a market, a sport, a town you know by heart. Nothing internal. Bring a red pen.',
      it: 'Manda a chi è mentor un argomento su cui potresti fare tu l’esame: un mercato, uno sport, una città che conosci a memoria. Niente di interno. Porta una penna rossa.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Open: the question on paper', it: 'Inizio: la domanda su carta' },
      text: {
        en: 'Read your question aloud, with the answer face down. The mentee says how they would answer it in two sentences. That is the yardstick.',
        it: 'Leggi ad alta voce la tua domanda, con la risposta girata. Chi è mentee dice in due frasi come risponderebbe. È il metro di misura.',
      },
      prompts: [
        {
          en: 'What would somebody who only read about this get wrong?',
          it: 'Che cosa sbaglierebbe chi ne ha soltanto letto?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'The red pen', it: 'La penna rossa' },
      text: {
        en: 'Turn the page. The mentee marks every claim: a check mark for right, an X for wrong, a wave for “sounds right, cannot say.” Think aloud while marking. The mentor counts only the waves.',
        it: 'Girate il foglio. Chi è mentee segna ogni affermazione: una spunta se è giusta, una croce se è sbagliata, un’onda per «suona bene, ma chissà». Intanto pensa ad alta voce. Chi è mentor conta soltanto le onde.',
      },
      prompts: [
        {
          en: 'Which word in this line makes it sound so certain?',
          it: 'Quale parola, in questa riga, la fa sembrare così certa?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'The same page, another reader', it: 'Lo stesso foglio, altri occhi' },
      text: {
        en: 'Imagine the page on the desk of somebody who does not know the subject. Choose the one line that would do the most harm there, and write beside it how one could check it in three minutes.',
        it: 'Immaginate il foglio sulla scrivania di chi non conosce l’argomento. Scegliete la riga che lì farebbe più danni e scriveteci accanto come si potrebbe verificare in tre minuti.',
      },
      prompts: [
        {
          en: 'In which subject are you the reader who cannot see the mistake?',
          it: 'Su quale argomento l’errore non lo vedresti tu?',
        },
        {
          en: 'Where, in a normal week, do you meet text like this without a label?',
          it: 'Dove incontri, in una settimana normale, testi così senza un’etichetta?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close: one habit', it: 'Chiusura: un’abitudine' },
      text: {
        en: 'The mentee dates the marked page and keeps it. Each says in one word what the waves felt like; then the challenge and the next date.',
        it: 'Chi è mentee mette la data sul foglio corretto e lo conserva. Dite in una parola a testa che effetto facevano le onde; poi microsfida e prossima data.',
      },
    },
  ],
  microChallenge: 'check-one-fact',
  closingQuestion: {
    en: 'When does a smooth sentence make you stop asking?',
    it: 'In quali momenti una frase scorrevole ti fa smettere di chiedere?',
  },
  shareablePrompt: {
    en: 'Check marks, X’s and waves: would you pass the method on, as one sentence, without the subject and the score?',
    it: 'Spunte, croci e onde: passereste ad altri il metodo, in una frase, senza l’argomento e senza il punteggio?',
  },
  concepts: ['ai-limits', 'ai-literacy'],
};
