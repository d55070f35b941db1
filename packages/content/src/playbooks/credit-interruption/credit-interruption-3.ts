import type { Playbook } from '../../types.ts';

export const creditInterruption3: Playbook = {
  id: 'credit-interruption-3',
  phase: 'apply',
  topic: 'credit-interruption',
  session: 3,
  minutes: 45,
  names: { en: 'A report with people in it', it: 'Una relazione con dentro le persone' },
  aim: {
    en: 'A real paper of the mentee’s goes upward with the names of those who want to be in it, and a habit keeps it that way.',
    it: 'Un documento vero di chi è mentee sale con i nomi di chi vuole esserci, e un’abitudine fa sì che resti così.',
  },
  before: {
    mentor: {
      en: 'Ask one person whose work you pass on how they like to be named: name, team, or not at all. Bring the answer, not the name.',
      it: 'Chiedi a una persona di cui usi il lavoro come preferisce comparire: con il nome, come team, oppure non comparire. Porta la risposta, non il nome.',
    },
    mentee: {
      en: 'Bring an editable copy of a report or deck for your own boss or board. Beforehand, ask two people behind it whether and how they may be named.',
      it: 'Porta una copia modificabile di una relazione o presentazione per chi sta sopra di te. Prima chiedi a due persone che ci hanno lavorato se e come possono comparire.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Did the sentence get out?', it: 'La frase è uscita?' },
      text: {
        en: 'Each tells how the sentence from last time came out, or where it stuck. Laugh if there is something to laugh about. Then open the paper and say in one line who reads it and what they decide with it.',
        it: 'Raccontatevi com’è uscita la frase dell’altra volta, o dove si è fermata. Se c’è da ridere, ridete. Poi aprite il documento e dite in una riga chi lo legge e che cosa ci decide.',
      },
      prompts: [
        {
          en: 'What did the person say once they had the floor again?',
          it: 'Che cosa ha detto la persona quando ha riavuto la parola?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentee',
      title: { en: 'Two colors', it: 'Due colori' },
      text: {
        en: 'The mentee marks every result: one color where a person is visible, another where it says “we,” “the team,” or where things were done by nobody. Count both. Then put a P beside each gap that protects somebody: those stay as they are.',
        it: 'Chi è mentee segna ogni risultato: un colore dove si vede una persona, un altro dove c’è «noi», «il team», o dove le cose si sono fatte da sole. Contate. Poi una P accanto ai vuoti che proteggono qualcuno: quelli restano così.',
      },
      prompts: [
        {
          en: 'Which “we” on this page has only one person behind it?',
          it: 'Quale «noi» di questa pagina nasconde una persona sola?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'both',
      title: { en: 'Rewrite three places', it: 'Riscrivere tre punti' },
      text: {
        en: 'Choose three: who had the idea, who built it, who caught the mistake. For each decide on a form: the name in the sentence, a line “who worked on this,” or the person presenting that page. Without consent, leave a bracket and ask today. The mentor watches one thing: whether the same few names come back.',
        it: 'Sceglietene tre: chi ha avuto l’idea, chi l’ha costruita, chi ha visto l’errore. Per ciascuno una forma: il nome nella frase, una riga «ci hanno lavorato», oppure è la persona a presentare la pagina. Senza consenso, lasciate uno spazio vuoto e chiedete oggi. Chi è mentor controlla una cosa: se tornano sempre gli stessi nomi.',
      },
      prompts: [
        {
          en: 'How would this person read their line a year from now?',
          it: 'Come rileggerebbe questa riga, tra un anno, la persona di cui parla?',
        },
        {
          en: 'Who does the quiet half of this work?',
          it: 'Chi fa la metà silenziosa di questo lavoro?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'What happens upstairs', it: 'Che cosa succede ai piani alti' },
      text: {
        en: 'The mentee tells what becomes of names one floor up: who strikes them, who remembers them, what it costs to bring them. The mentor, only if they feel like it, tells what it is like to find a result of their own on a slide.',
        it: 'Chi è mentee racconta che fine fanno i nomi un piano più su: chi li taglia, chi se li ricorda, quanto costa portarli. Chi è mentor, solo se ne ha voglia, racconta com’è ritrovare in una slide un risultato proprio.',
      },
      prompts: [
        {
          en: 'What might you lose by giving a name away?',
          it: 'Che cosa rischi di perdere, facendo un nome?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Make it the normal form', it: 'Farne la regola' },
      text: {
        en: 'The mentee puts the line “who worked on this” into the template of the report, so that nobody has to remember it. Say what each takes along from three sessions, read the challenge, agree on what may be told, and set the next date.',
        it: 'Chi è mentee inserisce la riga «ci hanno lavorato» nel modello della relazione, così non serve ricordarsene. Dite che cosa vi resta di tre incontri, leggete la microsfida, concordate che cosa si può raccontare, fissate la data.',
      },
    },
  ],
  microChallenge: 'send-the-paragraph',
  closingQuestion: {
    en: 'Whose work holds this paper up without appearing in it?',
    it: 'Quale lavoro, e di chi, regge questo documento senza comparirci?',
  },
  shareablePrompt: {
    en: 'How many places did you change, and in which form? A number and a form can be told to others; names only if their owners agree.',
    it: 'Quanti punti avete cambiato, e in quale forma? Un numero e una forma si possono raccontare; i nomi solo se chi li porta è d’accordo.',
  },
  concepts: ['recognition', 'allyship', 'inclusive-leadership'],
};
