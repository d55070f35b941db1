import type { Playbook } from '../../types.ts';

export const apply5Usual: Playbook = {
  id: 'apply-5-30',
  phase: 'apply',
  topic: null,
  session: 5,
  minutes: 30,
  names: { en: 'A real decision between us', it: 'Una decisione vera, in due' },
  aim: {
    en: 'You have worked on one real decision together, and something about it will be visible within ten days.',
    it: 'Avete lavorato insieme su una decisione vera, ed entro dieci giorni se ne vedrà qualcosa.',
  },
  before: {
    mentor: {
      en: 'Go back to the notes of your sessions: which two things could be of use in a decision? Take a large sheet, or open a shared page.',
      it: 'Riprendi gli appunti degli incontri: quali due cose possono servire in una decisione? Prendi un foglio grande, oppure apri una pagina in comune.',
    },
    mentee: {
      en: 'Bring a decision in which what you have learned here could play a part. Half a page: aim, options, what is fixed, who decides. Check what you may show.',
      it: 'Porta una decisione in cui può entrare ciò che hai imparato qui. Mezza pagina: scopo, opzioni, che cosa è fissato, chi decide. Verifica che cosa puoi mostrare.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'What became of it', it: 'Che ne è stato' },
      text: {
        en: 'Ask what has been used since you last met, by whom, and what came back. An attempt that fell flat is worth more than a plan.',
        it: 'Chiedi che cosa è servito dall’ultima volta, a chi, e che risposta c’è stata. Un tentativo andato a vuoto vale più di un piano.',
      },
      prompts: [
        {
          en: 'Where did you use something from here without thinking of it?',
          it: 'Dove hai usato qualcosa di qui senza pensarci?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'The decision as it stands', it: 'La decisione com’è ora' },
      text: {
        en: 'The mentee sets it out in two minutes. The mentor draws it: options as boxes, people as dots, what is fixed as a thick line. Then the mentee corrects the drawing, not the mentor.',
        it: 'Chi è mentee la espone in due minuti. Chi è mentor la disegna: opzioni come caselle, persone come punti, ciò che è fissato come una riga spessa. Poi chi è mentee corregge il disegno, non chi l’ha fatto.',
      },
      prompts: [
        {
          en: 'What is really fixed here, and what only feels fixed?',
          it: 'Che cosa è davvero fissato, e che cosa sembra soltanto?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'both',
      title: { en: 'Work on it', it: 'Lavorarci' },
      text: {
        en: 'Five minutes: imagine that a year from now it has failed, and write causes on the sheet, one each in turn. Five minutes: change one box so that the likeliest cause loses its force. Four minutes: write the first message or first step, with real words.',
        it: 'Cinque minuti: immaginate che tra un anno sia fallita e scrivete le cause sul foglio, una a testa, a turno. Cinque: cambiate una casella in modo che la causa più probabile perda forza. Quattro: scrivete il primo messaggio o il primo passo, con parole vere.',
      },
      prompts: [
        {
          en: 'Where could this fail with the people who have to use it?',
          it: 'Dove potrebbe fallire con le persone che dovranno usarla?',
        },
        {
          en: 'What will your team see on Monday?',
          it: 'Che cosa vedrà il tuo team lunedì?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Whose idea it was', it: 'Di chi era l’idea' },
      text: {
        en: 'Say whether you would like to be named when the change is explained; yes and no are equally fine. Mark a day for the first step. Challenge, date of the next session, goodbye.',
        it: 'Di’ se ti fa piacere che si faccia il tuo nome quando il cambiamento verrà spiegato: il sì e il no vanno bene allo stesso modo. Segnate un giorno per il primo passo. Microsfida, data del prossimo incontro, saluti.',
      },
    },
  ],
  microChallenge: 'one-visible-change',
  closingQuestion: {
    en: 'What is now different in this decision because there were two of us?',
    it: 'Che cosa è cambiato, in questa decisione, lavorandoci in due?',
  },
  shareablePrompt: {
    en: 'Agree on how the origin of the idea is told: with a name, “in a conversation,” or not at all.',
    it: 'Concordate come si racconta l’origine dell’idea: con un nome, «da una conversazione», oppure per niente.',
  },
};
