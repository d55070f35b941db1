import type { Playbook } from '../../types.ts';

export const careerExpectations2: Playbook = {
  id: 'career-expectations-2',
  phase: 'explore',
  topic: 'career-expectations',
  session: 2,
  minutes: 45,
  names: { en: 'What you said, what they heard', it: 'Quel che hai detto, quel che è arrivato' },
  aim: {
    en: 'The mentee hears what friendly sentences about the future promise, and can answer with what is known, what is open, and a date.',
    it: 'Chi è mentee si accorge di che cosa promettono le frasi gentili sul futuro, e sa rispondere con ciò che sa, ciò che è aperto e una data.',
  },
  before: {
    mentor: {
      en: 'Draw a table of three columns: said, heard, could say. You will speak as an invented person; nothing about your own plans is needed, and nothing you say will be taken for them.',
      it: 'Prepara una tabella a tre colonne: detto, arrivato, si potrebbe dire. Parlerai da persona inventata: dei tuoi piani non serve nulla, e nulla verrà preso per tale.',
    },
    mentee: {
      en: 'Collect two sentences with which you have answered questions about promotion, pay or the next project. Know roughly what you may say about budgets and dates.',
      it: 'Raccogli due frasi con cui hai risposto a domande su promozioni, stipendio o prossimo progetto. Informati su che cosa puoi dire di budget e scadenze.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'When the rule was told', it: 'Quando la regola è stata detta' },
      text: {
        en: 'Ask how the team took the unwritten rule: surprise, relief, a shrug? Then set the frame once more: invented people only, and no offers across this table.',
        it: 'Chiedi come ha preso il team la regola non scritta: sorpresa, sollievo, un’alzata di spalle? Poi la cornice, di nuovo: solo persone inventate, e nessuna offerta da una parte all’altra del tavolo.',
      },
      prompts: [
        {
          en: 'What did somebody ask afterward that you could not answer?',
          it: 'A quale domanda, dopo, non hai saputo rispondere?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'The table of promises', it: 'La tabella delle promesse' },
      text: {
        en: 'The mentee says each sentence in the usual tone: “Let’s see at the end of the year.” “You’re on our radar.” “It’s not the right time.” “There’ll be something for you.” Then the two that were brought. The mentor writes what would arrive, and how long one would wait. No debate yet.',
        it: 'Chi è mentee dice ogni frase con il tono di sempre: «A fine anno vediamo». «Ti teniamo presente». «Non è il momento». «Qualcosa per te salterà fuori». Poi le due portate da casa. Chi è mentor scrive che cosa arriva, e fino a quando si aspetterebbe. Per ora nessuna discussione.',
      },
      prompts: [
        {
          en: 'After this sentence, what would I be waiting for, and until when?',
          it: 'Dopo questa frase, che cosa mi metterei ad aspettare, e fino a quando?',
        },
        {
          en: 'What did you want to spare the person, or yourself?',
          it: 'Che cosa volevi risparmiare a chi ascoltava, o a te?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'mentor',
      title: { en: 'Known, open, date', it: 'So, non so, ti dico quando' },
      text: {
        en: 'Together fill the third column for three sentences: what I know, what I don’t, when you’ll hear from me. Then play: as the invented person you ask, “What about my next step?” The mentee answers in three sentences. Two runs of three minutes; between them say which words are still in your ear.',
        it: 'Riempite insieme la terza colonna per tre frasi: che cosa so, che cosa non so, quando ti faccio sapere. Poi si recita: da persona inventata chiedi «E il mio prossimo passo?» Chi è mentee risponde in tre frasi. Due prove da tre minuti; in mezzo di’ quali parole ti sono rimaste nell’orecchio.',
      },
      prompts: [
        {
          en: 'Which part of your answer would still be true six months from now?',
          it: 'Quale parte della tua risposta sarà ancora vera tra sei mesi?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'What binds the tongue', it: 'Che cosa lega la lingua' },
      text: {
        en: 'The mentee explains what makes frank answers hard up there: budget rounds, hiring limits, other people’s secrets, wanting to be liked. The mentor asks, without judging, what part of it could be said openly.',
        it: 'Chi è mentee spiega che cosa rende difficile rispondere chiaro, lassù: giri di budget, tetti di organico, segreti di altre persone, voglia di piacere. Chi è mentor chiede, senza giudicare, quale parte si potrebbe dire apertamente.',
      },
      prompts: [
        {
          en: 'What can’t you say, and could you at least say that you can’t?',
          it: 'Che cosa non puoi dire? E potresti almeno dire che non puoi?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Somebody is waiting', it: 'Qualcuno aspetta' },
      text: {
        en: 'The mentee thinks of one person on their own team who is waiting for an answer, without naming them here, and puts a date for it into the calendar. Each of you takes along one sentence from the third column. Then the sentence to share, if there is one, and your next date.',
        it: 'Chi è mentee pensa a una persona del proprio team che aspetta una risposta, senza nominarla, e mette una data in agenda. Portatevi via una frase a testa dalla terza colonna. Poi la frase che può uscire, se c’è, e la vostra prossima data.',
      },
    },
  ],
  microChallenge: 'answer-with-known-and-open',
  closingQuestion: {
    en: 'Which friendly sentence will you retire?',
    it: 'Quale frase gentile mandi in pensione?',
  },
  shareablePrompt: {
    en: 'One row of your table, said, heard, could say, may help many people. Choose one that points to nobody, or none.',
    it: 'Una riga della tabella, detto, arrivato, si potrebbe dire, può servire a molte persone. Sceglietene una che non indichi nessuno, oppure nessuna.',
  },
  concepts: ['career-development', 'talent-retention', 'new-graduate-expectations'],
};
