import type { Playbook } from '../../types.ts';

export const creditInterruption1: Playbook = {
  id: 'credit-interruption-1',
  phase: 'explore',
  topic: 'credit-interruption',
  session: 1,
  minutes: 30,
  names: { en: 'Where did the name fall off?', it: 'Dove si è perso il nome?' },
  aim: {
    en: 'The mentee walks one result back to the person who first said it, and knows how to ask before naming.',
    it: 'Chi è mentee risale da un risultato alla persona da cui è partita l’idea, e sa come chiedere prima di fare un nome.',
  },
  before: {
    mentor: {
      en: 'Bring five sticky notes and a pen. If you like, think of a small improvement whose beginning you know. You need no story of your own: there is a case in the second step.',
      it: 'Porta cinque foglietti e una penna. Se vuoi, pensa a un piccolo miglioramento di cui conosci l’inizio. Una storia tua non serve: nel secondo passo c’è un caso pronto.',
    },
    mentee: {
      en: 'Bring one slide or report from last month in which you showed a result upward. Read it once and ask where each result began.',
      it: 'Porta una slide o una relazione del mese scorso in cui hai mostrato un risultato verso l’alto. Rileggila e chiediti da dove è partito ogni risultato.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'The last good idea', it: 'L’ultima buona idea' },
      text: {
        en: 'Two words on the last challenge. Then ask which good idea reached the mentee this week, and through whom. “I no longer know” opens the subject very well.',
        it: 'Due parole sull’ultima microsfida. Poi chiedi quale buona idea è arrivata questa settimana, e da chi. «Non lo so più» è un ottimo inizio.',
      },
      prompts: [
        {
          en: 'Through how many hands had it gone before it reached you?',
          it: 'Per quante mani era passata prima di arrivare a te?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Five notes on the table', it: 'Cinque foglietti sul tavolo' },
      text: {
        en: 'Lay five notes and read them aloud. One: somebody in support suggests a warning in a form. Two: a developer builds it in an afternoon. Three: the lead shows it as “we.” Four: the slide says “an initiative of the department.” Five: a director praises the department. Put the pen where the name fell off, then where it would have been easiest to keep.',
        it: 'Disponete cinque foglietti e leggeteli. Uno: dall’assistenza arriva l’idea di un avviso in un modulo. Due: in sviluppo lo si costruisce in un pomeriggio. Tre: chi guida il team dice «abbiamo». Quattro: la slide dice «iniziativa del reparto». Cinque: la direzione loda il reparto. Mettete la penna dove si è perso il nome, poi dove era più facile tenerlo.',
      },
      prompts: [
        {
          en: 'Was anybody dishonest along the way, or did the story just get shorter?',
          it: 'C’è qualcosa di disonesto lungo la strada, o la storia si è solo accorciata?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'Your slide, backward', it: 'La tua slide, all’indietro' },
      text: {
        en: 'The mentee takes one result from the slide and walks back, a note for each hand it went through, until somebody said it first. Where the trail ends, write a question mark and who might know. Do this for two or three results; stop at twelve minutes.',
        it: 'Chi è mentee prende un risultato dalla slide e torna indietro, un foglietto per ogni passaggio, fino a chi l’ha detto la prima volta. Dove il filo si perde, un punto interrogativo e chi potrebbe saperlo. Due o tre risultati; a dodici minuti ci si ferma.',
      },
      prompts: [
        {
          en: 'And before that, who said it?',
          it: 'E prima ancora, chi l’aveva detto?',
        },
        {
          en: 'Would that person like to be named here, and how will you find out?',
          it: 'A quella persona farebbe piacere comparire qui, e come fai a saperlo?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Ask first', it: 'Prima si chiede' },
      text: {
        en: 'Let the mentee choose one trail to finish and draft the two lines of the challenge right away, while you are there. Each of you says what was new. Agree on a sentence for outside or on none; next date.',
        it: 'Fai scegliere un filo da seguire fino in fondo e abbozzate subito le due righe della microsfida. Ditevi che cosa non sapevate. Concordate una frase che possa uscire, o nessuna; poi la prossima data.',
      },
    },
  ],
  microChallenge: 'ask-before-naming',
  closingQuestion: {
    en: 'When an idea reaches you, which pair of hands is it in: the second, the fourth, the sixth?',
    it: 'A quale passaggio incontri di solito un’idea: il secondo, il quarto, il sesto?',
  },
  shareablePrompt: {
    en: 'Could you tell the case of the five notes to your teams, and where you put the pen? It is invented, so it can leave the room.',
    it: 'Potreste raccontare ai vostri team il caso dei cinque foglietti e dove avete messo la penna? È inventato, quindi può uscire da qui.',
  },
  concepts: ['recognition', 'allyship', 'inclusive-leadership'],
};
