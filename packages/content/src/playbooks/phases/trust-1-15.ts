import type { Playbook } from '../../types.ts';

export const trust1Brief: Playbook = {
  id: 'trust-1-15',
  phase: 'trust',
  topic: null,
  session: 1,
  minutes: 15,
  names: { en: 'The first fifteen minutes', it: 'Un primo quarto d’ora' },
  aim: {
    en: 'You have met, three promises stand, and the long first talk has a date within two weeks.',
    it: 'Vi conoscete, avete tre promesse in comune e l’incontro lungo ha una data entro due settimane.',
  },
  before: {
    mentor: {
      en: 'Decide in one sentence why you said yes, and say it once to yourself aloud. You open; nobody expects more from you today.',
      it: 'Decidi in una frase perché hai detto di sì e dilla una volta ad alta voce. Apri tu; oggi nessuno si aspetta altro.',
    },
    mentee: {
      en: 'Have two dates of forty-five minutes ready, both within two weeks. Put the phone face down before the other person sits.',
      it: 'Tieni pronte due date da quarantacinque minuti, entrambe entro due settimane. Metti il telefono a faccia in giù prima che l’altra persona si sieda.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'One sentence each', it: 'Una frase a testa' },
      text: {
        en: 'Give your name, your work in plain words and your one sentence. Then ask, and let the other finish without nodding them along.',
        it: 'Di’ come ti chiami, che lavoro fai in parole semplici e la tua frase. Poi chiedi, e lascia finire senza incalzare.',
      },
      prompts: [
        {
          en: 'What made you say yes, apart from being asked?',
          it: 'Che cosa ti ha fatto dire di sì, oltre al fatto che te l’hanno chiesto?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'both',
      title: { en: 'Three promises', it: 'Tre promesse' },
      text: {
        en: 'Say in turn, in your own words: what stays in this room, which subjects we leave out (no reasons needed), how either of us can end this. Correct each other until it fits. The agreement itself is for the long talk; nobody signs today.',
        it: 'Dite a turno, con parole vostre: che cosa resta qui, quali temi lasciamo fuori (senza dire perché), come si può smettere, da una parte o dall’altra. Correggetevi finché le parole vanno bene. L’accordo vero è per l’incontro lungo: oggi non si firma.',
      },
      prompts: [
        {
          en: 'Which subject would you rather not find on this table?',
          it: 'Quale tema preferisci non trovare su questo tavolo?',
        },
        {
          en: 'Who will ask you about this, and what will you answer?',
          it: 'Chi ti chiederà com’è andata, e che cosa risponderai?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Something you decide on from afar', it: 'Una cosa su cui decidi da lontano' },
      text: {
        en: 'The mentee names one matter that they decide on and have not touched for a year. The mentor only asks how it reaches the mentee’s desk. No advice yet; it is a first thread.',
        it: 'Chi è mentee indica una questione su cui decide e che non tocca da un anno. Chi è mentor chiede solo per quali vie arriva su quella scrivania. Niente consigli: è un primo filo.',
      },
      prompts: [
        {
          en: 'What would you like to see of it up close?',
          it: 'Che cosa ti piacerebbe vederne da vicino?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'The date for the long talk', it: 'La data dell’incontro lungo' },
      text: {
        en: 'Open both calendars and book the forty-five minutes now; a tentative hold does not count. Read the challenge aloud and say goodbye on time.',
        it: 'Aprite le due agende e fissate subito i quarantacinque minuti; «ci sentiamo» non vale. Leggete la microsfida e salutatevi al minuto giusto.',
      },
    },
  ],
  microChallenge: 'guard-the-next-date',
  closingQuestion: {
    en: 'What do you already know about me that you did not know fifteen minutes ago?',
    it: 'Che cosa sai di me che un quarto d’ora fa non sapevi?',
  },
  shareablePrompt: {
    en: '“We have begun.” Agree on whether even this may be said, and to whom.',
    it: '«Abbiamo cominciato». Decidete se si può dire anche solo questo, e a chi.',
  },
};
