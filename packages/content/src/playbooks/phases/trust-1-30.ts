import type { Playbook } from '../../types.ts';

export const trust1Usual: Playbook = {
  id: 'trust-1-30',
  phase: 'trust',
  topic: null,
  session: 1,
  minutes: 30,
  names: { en: 'Kick-off in half an hour', it: 'Il primo incontro in mezz’ora' },
  aim: {
    en: 'Each knows what the other hopes for, four headings of the agreement are settled, and the series is booked.',
    it: 'Sapete che cosa spera l’altra persona, quattro punti dell’accordo sono decisi e la serie è in agenda.',
  },
  before: {
    mentor: {
      en: 'Read the agreement once and mark the line you would defend. Bring an object or a screen from your work that your mentee has hardly ever held.',
      it: 'Leggi l’accordo una volta e segna la riga a cui tieni di più. Porta un oggetto o una schermata del tuo lavoro che chi è mentee non ha quasi mai avuto in mano.',
    },
    mentee: {
      en: 'Choose a place that is not your office. Bring one paper or tool from your own day that people at other levels rarely see, nothing confidential.',
      it: 'Scegli un posto che non sia il tuo ufficio. Porta un foglio o uno strumento della tua giornata che ad altri livelli si vede di rado, niente di riservato.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Hope and doubt', it: 'Una speranza e un dubbio' },
      text: {
        en: 'Name one hope and one doubt about these months, in half a minute. Then ask for theirs. Doubts are welcome and get no reply yet.',
        it: 'Di’ una speranza e un dubbio su questi mesi, in mezzo minuto. Poi chiedi lo stesso. I dubbi sono benvenuti e per ora restano senza risposta.',
      },
      prompts: [
        {
          en: 'What would be a waste of your time here?',
          it: 'Che cosa, qui, sarebbe tempo buttato per te?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Two things on the table', it: 'Due cose sul tavolo' },
      text: {
        en: 'Lay down what you brought. Four minutes for each: the owner says when it was last used and what annoys them about it, the other picks it up, tries it and asks. Start with the mentor’s.',
        it: 'Mettete sul tavolo le due cose. Quattro minuti ciascuna: chi l’ha portata racconta quando l’ha usata e che cosa non ne sopporta; l’altra persona la prende, la prova e fa domande. Si comincia da chi è mentor.',
      },
      prompts: [
        {
          en: 'What would I get wrong if I used this tomorrow?',
          it: 'Che cosa sbaglierei se domani lo usassi io?',
        },
        {
          en: 'How did you learn to use it, and what did you find out on your own?',
          it: 'Come hai imparato a usarlo, e che cosa hai scoperto da te?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentor',
      title: { en: 'Four headings, aloud', it: 'Quattro punti, ad alta voce' },
      text: {
        en: 'Read only these four together: confidentiality, off-limits subjects, who leads what, what happens when a date is lost. Change words until both would sign. The rest you read alone before the next session, and sign then.',
        it: 'Leggete insieme solo questi quattro: riservatezza, argomenti esclusi, chi guida che cosa, che cosa succede se una data salta. Cambiate le parole finché firmereste in due. Il resto lo leggete con calma prima del prossimo incontro, e si firma allora.',
      },
      prompts: [
        {
          en: 'Which word here would you be glad to hear in plainer language?',
          it: 'Quale parola vorresti sentire detta più semplicemente?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'When rank comes in', it: 'Quando il livello si fa sentire' },
      text: {
        en: 'Each finishes one sentence: “You will notice that I am being polite instead of honest when I …” Agree on what the other may then say. Laughing is allowed.',
        it: 'Completate a turno una frase: «Ti accorgerai che faccio buon viso invece di dire la mia quando …» Decidete che cosa può dire allora l’altra persona. Ridere è permesso.',
      },
      prompts: [
        {
          en: 'What may I say to bring us back?',
          it: 'Che cosa posso dirti per riportarci qui?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Dates and a first task', it: 'Date e un primo compito' },
      text: {
        en: 'Book the whole series before anybody stands up. The mentee names the task or decision with which the next session begins. Read the challenge: each tries what the other brought.',
        it: 'Fissate tutta la serie prima di alzarvi. Chi è mentee indica il compito o la decisione da cui partirà il prossimo incontro. Leggete la microsfida: ciascuna persona prova ciò che ha portato l’altra.',
      },
    },
  ],
  microChallenge: 'swap-one-thing',
  closingQuestion: {
    en: 'Which of your first thoughts about me has changed?',
    it: 'Quale delle tue prime idee su di me è cambiata?',
  },
  shareablePrompt: {
    en: 'What may your teams know: that you meet, how often, about what? Settle one answer that you both give.',
    it: 'Che cosa possono sapere i vostri team: che vi vedete, ogni quanto, su quale tema? Scegliete una sola risposta, la stessa da una parte e dall’altra.',
  },
};
