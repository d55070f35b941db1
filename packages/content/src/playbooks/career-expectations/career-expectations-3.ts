import type { Playbook } from '../../types.ts';

export const careerExpectations3: Playbook = {
  id: 'career-expectations-3',
  phase: 'apply',
  topic: 'career-expectations',
  session: 3,
  minutes: 15,
  names: { en: 'The talk before anybody leaves', it: 'Il colloquio prima che qualcuno vada via' },
  aim: {
    en: 'The mentee has rehearsed a three-question talk about what would make somebody stay, and has it in the calendar.',
    it: 'Chi è mentee ha provato un colloquio di tre domande su che cosa farebbe restare una persona, e ce l’ha in agenda.',
  },
  before: {
    mentor: {
      en: 'Decide who you will be for six minutes: an invented colleague, content on the whole, with one thing that wears them down. Keep the inventing far from yourself.',
      it: 'Decidi chi sarai per sei minuti: una persona inventata, nel complesso contenta, con una cosa che la logora. Inventala lontana da te.',
    },
    mentee: {
      en: 'Choose somebody on your own team whom you would be sorry to see go, and keep the name to yourself. Look for a free half hour in the next two weeks.',
      it: 'Scegli nel tuo team qualcuno che ti dispiacerebbe vedere andar via, e tieni il nome per te. Cerca mezz’ora libera nelle prossime due settimane.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'The answer you gave', it: 'La risposta che hai dato' },
      text: {
        en: 'Ask only whether the answer with a date went out and how it felt to say “I don’t know.” Then hand over the three questions.',
        it: 'Chiedi solo se la risposta con la data è partita, e com’è stato dire «non lo so». Poi consegna le tre domande.',
      },
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Three questions, no defending', it: 'Tre domande, nessuna difesa' },
      text: {
        en: 'The mentee asks the three questions below, one after the other, and after each one says only “Tell me more.” The mentor answers as the invented person. Nothing is explained, defended or promised; notes are allowed.',
        it: 'Chi è mentee fa le tre domande qui sotto, una dopo l’altra, e dopo ognuna dice solo «Dimmi di più». Chi è mentor risponde da persona inventata. Non si spiega, non ci si difende, non si promette; si possono prendere appunti.',
      },
      prompts: [
        {
          en: 'What did you do last month that you would gladly do more of?',
          it: 'Che cosa hai fatto il mese scorso che faresti volentieri più spesso?',
        },
        {
          en: 'What would you be happy never to do again?',
          it: 'Che cosa ti piacerebbe non fare mai più?',
        },
        {
          en: 'What would have to be different in six months for this still to be a good place?',
          it: 'Che cosa dovrebbe essere diverso, tra sei mesi, perché questo sia ancora un buon posto?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'mentor',
      title: { en: 'Out of the role', it: 'Fuori dalla parte' },
      text: {
        en: 'Say when the invented person opened up and when they closed. Then sort the notes: doable in two weeks, needs others, cannot be granted. One thing from the first group should happen, however small.',
        it: 'Di’ quando la persona inventata si è aperta e quando si è chiusa. Poi ordinate gli appunti: fattibile in due settimane, servono altre persone, non si può. Del primo gruppo almeno una cosa, anche minima, va fatta.',
      },
      prompts: [
        {
          en: 'What will you say to a wish that you can’t grant?',
          it: 'Che cosa dirai di un desiderio che non puoi esaudire?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'The invitation, now', it: 'L’invito, adesso' },
      text: {
        en: 'The mentee writes the invitation on the spot: twenty minutes, what it is about, and that nothing is wrong. The mentor reads it for one thing: would it frighten me? Then one word each, what may be told, the date.',
        it: 'Chi è mentee scrive subito l’invito: venti minuti, di che si parla, e che non è successo nulla. Chi è mentor lo legge per una cosa sola: mi farebbe paura? Poi una parola a testa, che cosa si può raccontare, la data.',
      },
    },
  ],
  microChallenge: 'stay-talk-held',
  closingQuestion: {
    en: 'Which reason for leaving would surprise you most?',
    it: 'Quale motivo per andarsene ti sorprenderebbe di più?',
  },
  shareablePrompt: {
    en: 'The three questions work anywhere. Would you pass them on, with one piece of advice on how to listen to the answers?',
    it: 'Le tre domande valgono ovunque. Le passereste ad altre persone, con un consiglio su come ascoltare le risposte?',
  },
  concepts: ['talent-retention', 'career-development', 'talent-management'],
};
