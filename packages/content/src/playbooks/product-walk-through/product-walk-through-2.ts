import type { Playbook } from '../../types.ts';

export const productWalkThrough2: Playbook = {
  id: 'product-walk-through-2',
  phase: 'explore',
  topic: 'product-walk-through',
  session: 2,
  minutes: 15,
  names: { en: 'One page of ours, word by word', it: 'Una nostra pagina, parola per parola' },
  aim: {
    en: 'The mentee has taken one page of the product apart and rewritten one sentence for somebody who is in a hurry.',
    it: 'Chi è mentee ha smontato una pagina del prodotto e riscritto una frase per chi ha fretta.',
  },
  before: {
    mentor: {
      en: 'Print one page that newcomers meet early: a price list, a registration form, an error message with its screen. Large type, twice.',
      it: 'Stampa una pagina che si incontra all’inizio: un listino, un modulo di registrazione, un messaggio di errore con la sua schermata. In grande, due copie.',
    },
    mentee: {
      en: 'Do not look the page up beforehand. Bring four pens, two of each color, and the memory of the walk.',
      it: 'Non guardare la pagina in anticipo. Porta quattro penne, due per colore, e il ricordo del percorso.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Open: the phone on the train', it: 'Inizio: il telefono in treno' },
      text: {
        en: 'Ask where the task on the phone ended: done, given up, interrupted. Then put both copies on the table, face down.',
        it: 'Chiedi dov’è finito il compito fatto dal telefono: concluso, abbandonato, interrotto. Poi metti le due copie sul tavolo, girate.',
      },
      prompts: [{ en: 'Where did your thumb hesitate?', it: 'Dove ha esitato il tuo pollice?' }],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Underline in silence', it: 'Sottolineare in silenzio' },
      text: {
        en: 'Turn over. Two minutes, each on your own: one color for words that a customer would never say, the other for places where the page asks for something before it gives anything. Compare; count only the lines that you both marked.',
        it: 'Girate. Due minuti per conto proprio: un colore per le parole che chi compra non direbbe mai, l’altro per i punti in cui la pagina chiede qualcosa prima di dare. Confrontate; contano solo le righe segnate due volte.',
      },
      prompts: [
        {
          en: 'For which meeting of ours was this word chosen?',
          it: 'Per quale nostra riunione è stata scelta questa parola?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Rewrite for a person in a hurry', it: 'Riscrivere per chi ha fretta' },
      text: {
        en: 'Choose one marked sentence. The mentee writes it anew in at most twelve words; the mentor reads it like somebody carrying a bag and says what they would do next. Two tries. Write the new one right under the old one.',
        it: 'Scegliete una frase segnata. Chi è mentee la riscrive in dodici parole al massimo; chi è mentor la legge come chi ha una borsa in mano e dice che cosa farebbe subito dopo. Due tentativi. Tenete la vecchia e la nuova una sotto l’altra.',
      },
      prompts: [
        { en: 'What is this sentence afraid of saying?', it: 'Che cosa ha paura di dire questa frase?' },
        {
          en: 'If the page could do only one thing, which would it be?',
          it: 'Se la pagina potesse fare una cosa sola, quale sarebbe?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Close: a suggestion on paper', it: 'Chiusura: un suggerimento su carta' },
      text: {
        en: 'The new sentence joins the envelope with the cards. Somebody wrote the old one with care, and under limits you do not know: say one good thing about it. One word each, challenge, date.',
        it: 'La frase nuova va nella busta con i cartoncini. Chi ha scritto la vecchia l’ha fatto con cura, e con vincoli che non conoscete: ditene una cosa buona. Una parola a testa, microsfida, data.',
      },
    },
  ],
  microChallenge: 'watch-without-helping',
  closingQuestion: {
    en: 'Which of our words would you stop using in meetings as well?',
    it: 'Quale delle nostre parole smetteresti di usare anche in riunione?',
  },
  shareablePrompt: {
    en: 'Twelve words can travel. If the new sentence leaves, it leaves as an idea, and the authors of the page hear it first.',
    it: 'Dodici parole viaggiano bene. Se la frase nuova esce, esce come idea, e la sente prima di ogni altro chi ha scritto la pagina.',
  },
  concepts: ['usability-testing', 'customer-experience'],
};
