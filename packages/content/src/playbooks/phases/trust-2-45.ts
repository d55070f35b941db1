import type { Playbook } from '../../types.ts';

export const trust2Deep: Playbook = {
  id: 'trust-2-45',
  phase: 'trust',
  topic: null,
  session: 2,
  minutes: 45,
  names: { en: 'Two days, side by side', it: 'Due giornate, una accanto all’altra' },
  aim: {
    en: 'Two ordinary days lie side by side, and you know three places where one of you makes the other wait.',
    it: 'Due giornate normali stanno una accanto all’altra, e conoscete tre punti in cui una parte fa aspettare l’altra.',
  },
  before: {
    mentor: {
      en: 'Bring a long sheet of paper and two colors. Choose a story of your work in which something worked better than planned.',
      it: 'Porta un foglio lungo e due colori. Scegli una storia del tuo lavoro in cui qualcosa è riuscito meglio del previsto.',
    },
    mentee: {
      en: 'Look at last Wednesday in your calendar and be ready to tell it hour by hour, boring parts included. Leave out what is confidential.',
      it: 'Guarda in agenda mercoledì scorso e preparati a raccontarlo ora per ora, parti noiose comprese. Lascia fuori ciò che è riservato.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Arriving', it: 'Arrivo' },
      text: {
        en: 'Each says in one word how the day has been so far; a pass is a word too. Then pick up the swap from last time: what did it feel like to be new at something?',
        it: 'A turno, dite in una parola com’è la giornata fin qui; anche «passo» è una parola. Poi riprendete lo scambio dell’altra volta: com’è stato ritrovarsi alle prime armi?',
      },
      prompts: [
        {
          en: 'What did you need that nobody had told you?',
          it: 'Che cosa ti serviva sapere e nessuno ti aveva detto?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'One sheet, two lines', it: 'Un foglio, due linee' },
      text: {
        en: 'Draw both days one above the other on the same hours, each in your own color. Speak while you draw. Then mark with an arrow wherever one day waits for something from the other’s level.',
        it: 'Disegnate le due giornate una sopra l’altra, sulle stesse ore, ciascuna con il suo colore. Parlate mentre disegnate. Poi segnate con una freccia ogni punto in cui una giornata aspetta qualcosa dal livello dell’altra.',
      },
      prompts: [
        {
          en: 'Which hour of my day would you not want?',
          it: 'Quale ora della mia giornata non vorresti fare?',
        },
      ],
    },
    {
      minutes: 13,
      lead: 'mentor',
      title: { en: 'A story that went well', it: 'Una storia andata bene' },
      text: {
        en: 'Five minutes: tell the story where it happened, on the screen or with the thing itself. Then the mentee tells it back in two minutes, and you correct only facts. Use what remains to look for the one condition without which it would have failed.',
        it: 'Cinque minuti: racconta la storia là dov’è successa, sullo schermo o con l’oggetto in mano. Poi chi è mentee la riracconta in due minuti e tu correggi solo i fatti. Nel tempo che resta cercate la condizione senza cui sarebbe fallita.',
      },
      prompts: [
        {
          en: 'What had somebody decided, months before, that made this possible?',
          it: 'Che cosa aveva deciso qualcuno, mesi prima, per renderlo possibile?',
        },
        {
          en: 'Would it work again today?',
          it: 'Oggi riuscirebbe di nuovo?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'What people say about the other level', it: 'Che cosa si dice dell’altro livello' },
      text: {
        en: 'Each writes on a slip one thing that people say about the other’s level, without saying who. Exchange slips. The reader first tells what may be true in it, then what it leaves out. Either slip may stay blank.',
        it: 'Scrivete su un foglietto una cosa che si dice del livello dell’altra persona, senza dire chi. Scambiateli. Chi legge dice prima che cosa può esserci di vero, poi che cosa manca. Un foglietto può anche restare bianco.',
      },
      prompts: [
        {
          en: 'What would people have to see to say it differently?',
          it: 'Che cosa bisognerebbe vedere per dirlo in un altro modo?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'Three arrows and a date', it: 'Tre frecce e una data' },
      text: {
        en: 'Choose the three arrows worth following in the coming sessions, and keep the sheet. The mentee reads the challenge and says at which meeting they will do it. Look at the dates; agree on what is told outside.',
        it: 'Scegliete le tre frecce da seguire nei prossimi incontri e conservate il foglio. Chi è mentee legge la microsfida e dice in quale riunione la farà. Guardate le date e concordate che cosa esce da qui.',
      },
    },
  ],
  microChallenge: 'who-speaks-first',
  closingQuestion: {
    en: 'Which minute of my day will come back to you next week?',
    it: 'Quale minuto della mia giornata ti tornerà in mente la settimana prossima?',
  },
  shareablePrompt: {
    en: 'Name one wait that a single email could shorten. May that email be written, and by whom?',
    it: 'Trovate un’attesa che una sola mail accorcerebbe. Quella mail si può scrivere, e chi la scrive?',
  },
};
