import type { Playbook } from '../../types.ts';

export const hiringLanguage3: Playbook = {
  id: 'hiring-language-3',
  phase: 'apply',
  topic: 'hiring-language',
  session: 3,
  minutes: 30,
  names: { en: 'Seen or felt: words about people', it: 'Fatto o impressione: le parole sulle persone' },
  aim: {
    en: 'The mentee can turn a vague note on a person into something observed, and has three questions ready for everybody.',
    it: 'Chi è mentee sa trasformare una nota vaga su una persona in un fatto osservato, e ha tre domande uguali per chiunque.',
  },
  before: {
    mentor: {
      en: 'Bring ten cards or half sheets. Read the four sample sentences in the second step once, so that you can read them aloud calmly.',
      it: 'Porta dieci cartoncini o mezzi fogli. Leggi una volta le quattro frasi di prova del secondo passo, così poi le dici con calma.',
    },
    mentee: {
      en: 'Write five sentences of the kind you use in interviews or promotion rounds, changed until nobody could be recognized. No open case, nobody your mentor works with.',
      it: 'Scrivi cinque frasi come quelle che usi nei colloqui o nelle promozioni, cambiate finché nessuno è riconoscibile. Niente casi aperti, nessuno che lavori con chi ti fa da mentor.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'News of the ad', it: 'Notizie dell’annuncio' },
      text: {
        en: 'Where does the ad stand, and what did the one-minute reader remember? If HR sent it back, read the reason together; it’s often a good one.',
        it: 'A che punto è l’annuncio, e che cosa ha ricordato chi l’ha letto in un minuto? Se le risorse umane l’hanno rimandato indietro, leggete insieme il motivo: spesso è buono.',
      },
      prompts: [
        {
          en: 'Which word was the hardest to get through?',
          it: 'Quale parola ha fatto più fatica a passare?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Two piles', it: 'Due mucchi' },
      text: {
        en: 'Each sentence on a card, then onto the pile “seen” or “felt.” Start with four: “Committed, but rather quiet.” “Cut the nightly build from forty minutes to twelve.” “Has potential.” “Called the angriest customer twice and closed the case.” Then the mentee’s five. A third pile for “both” is allowed.',
        it: 'Ogni frase su un cartoncino, poi nel mucchio «fatto» o «impressione». Le prime quattro: «Grande impegno, ma parla poco». «Ha portato la build notturna da quaranta minuti a dodici». «Ha potenziale». «Ha chiamato due volte il cliente più arrabbiato e ha chiuso il caso». Poi le cinque di chi è mentee. Un terzo mucchio, «tutt’e due», è ammesso.',
      },
      prompts: [
        {
          en: 'Which word would you have chosen for the same behavior in somebody you already rated highly?',
          it: 'Quale parola avresti scelto, a parità di comportamento, per una persona di cui hai già stima?',
        },
        {
          en: 'What could the person do tomorrow with this sentence?',
          it: 'Che cosa può farsene domani, la persona, di questa frase?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'From felt to seen', it: 'Dall’impressione al fatto' },
      text: {
        en: 'The mentee takes three cards from “felt” and rewrites them: the situation, what the person did, what changed. What cannot be rewritten is torn up. In the last five minutes, write three questions that every candidate will get, in the same order, and beside each what a good answer contains.',
        it: 'Chi è mentee prende tre cartoncini da «impressione» e li riscrive: la situazione, che cosa ha fatto la persona, che cosa è cambiato. Ciò che non si riesce a riscrivere si strappa. Negli ultimi cinque minuti, tre domande che riceverà chiunque si candidi, nello stesso ordine, e accanto che cosa contiene una buona risposta.',
      },
      prompts: [
        {
          en: 'What did you see that made you write this?',
          it: 'Che cosa hai visto, che ti ha fatto scrivere così?',
        },
        {
          en: 'How would you know a good answer before meeting anybody?',
          it: 'Prima di aver incontrato qualcuno, da che cosa riconosceresti una buona risposta?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Into the form', it: 'Dentro la scheda' },
      text: {
        en: 'Ask into which form the three questions go: the interview sheet, the invitation to the promotion round. Let the mentee say who else must want them. Shred the cards, say one thing each that you leave behind, then sentence and date.',
        it: 'Chiedi in quale scheda finiranno le tre domande: quella dei colloqui, l’invito al giro di promozioni. Fai dire chi altro deve volerle. I cartoncini nel tritacarte; a turno, una cosa che vi lasciate alle spalle; poi frase e data.',
      },
    },
  ],
  microChallenge: 'same-three-questions',
  closingQuestion: {
    en: 'When you say “has potential,” what have you seen?',
    it: 'Quando dici «ha potenziale», che cosa hai visto?',
  },
  shareablePrompt: {
    en: 'The four sample sentences are invented. Would you sort them with your own teams and tell what came of it?',
    it: 'Le quattro frasi di prova sono inventate. Le fareste ordinare ai vostri team, raccontando poi com’è andata?',
  },
  concepts: ['inclusive-hiring', 'unconscious-bias', 'inclusive-language'],
};
