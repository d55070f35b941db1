import type { Playbook } from '../../types.ts';

export const careerExpectations1: Playbook = {
  id: 'career-expectations-1',
  phase: 'explore',
  topic: 'career-expectations',
  session: 1,
  minutes: 30,
  names: { en: 'Looking for the ladder', it: 'In cerca della scala' },
  aim: {
    en: 'The mentee searches for the way to the next level as any employee would, and sees which rules are written nowhere.',
    it: 'Chi è mentee cerca, come farebbe chiunque in azienda, la via per il livello successivo, e vede quali regole non sono scritte.',
  },
  before: {
    mentor: {
      en: 'Invent a person in a department that is neither yours nor the mentee’s: job, two years here, one question about what comes next. Your own career is not today’s material.',
      it: 'Inventa una persona di un reparto che non è né il tuo né quello di chi è mentee: ruolo, due anni qui, una domanda sul dopo. La tua carriera oggi non è in programma.',
    },
    mentee: {
      en: 'Bring a laptop with ordinary access, no documents for managers. Do not look anything up beforehand: the search is the session.',
      it: 'Porta il portatile con un accesso normale, senza documenti per dirigenti. Non cercare nulla prima: la ricerca è l’incontro.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Meet the invented person', it: 'Ecco la persona inventata' },
      text: {
        en: 'Introduce the person you made up. Then the frame: no promises to anybody today and no talk of your own promotion; if it comes up, park it kindly.',
        it: 'Presenta la persona inventata. Poi la cornice: oggi niente promesse a nessuno e niente discorsi sulla tua promozione; se il tema spunta, mettilo da parte con garbo.',
      },
      prompts: [
        {
          en: 'What do you expect to find, and how fast?',
          it: 'Che cosa pensi di trovare, e in quanto tempo?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'Eight minutes on the intranet', it: 'Otto minuti nell’intranet' },
      text: {
        en: 'The mentee searches and thinks aloud; no phone calls. Four things to find: what the next level asks for, who decides, when, what changes in pay. The mentor notes the time of each find and each dead end, and helps with nothing.',
        it: 'Chi è mentee cerca pensando ad alta voce; vietato telefonare. Quattro cose da trovare: che cosa chiede il livello successivo, chi decide, quando, che cosa cambia in busta paga. Chi è mentor segna l’ora di ogni scoperta e di ogni vicolo cieco, e non aiuta.',
      },
      prompts: [
        {
          en: 'Whom would you call now, and who can’t call that person?',
          it: 'A chi telefoneresti adesso, e chi non può permettersi quella telefonata?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentor',
      title: { en: 'Read what you found', it: 'Leggere ciò che avete trovato' },
      text: {
        en: 'Read the page aloud, sentence by sentence, slowly. After each one the mentee holds up fingers: three, this is how it happens; two, sometimes; one, on paper only. For each “one,” write down what is missing. If you found no page, list from memory what people believe the rules are.',
        it: 'Leggi la pagina ad alta voce, una frase alla volta. Dopo ognuna chi è mentee mostra le dita: tre, succede proprio così; due, a volte; uno, solo sulla carta. Per ogni «uno» scrivete che cosa manca. Se la pagina non c’è, elencate le regole che circolano a voce.',
      },
      prompts: [
        {
          en: 'Which rule did you only learn by sitting in the room?',
          it: 'Quale regola conosci solo perché, in quella stanza, c’eri?',
        },
        {
          en: 'Which sentence would you sign with your name?',
          it: 'Quale frase firmeresti con il tuo nome?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'One rule into the open', it: 'Una regola allo scoperto' },
      text: {
        en: 'The mentee picks one unwritten rule that may be told to the whole team. Name the office that could fix the page, and write it one line. Say what the search felt like, agree on a sentence for outside if you want one, date.',
        it: 'Chi è mentee sceglie una regola non scritta che si può dire a tutto il team. Indicate l’ufficio che potrebbe sistemare la pagina, e una riga per scrivergli. Dite com’è stata la ricerca, concordate una frase da far uscire se la volete, data.',
      },
    },
  ],
  microChallenge: 'unwritten-rule-told',
  closingQuestion: {
    en: 'What do you know only because of the chair you sit in?',
    it: 'Che cosa sai solo grazie al posto che occupi?',
  },
  shareablePrompt: {
    en: '“We looked for the way to the next level. It took us … minutes and … clicks.” Honest numbers, no names: shall it go out?',
    it: '«Abbiamo cercato come si passa di livello: … minuti e … clic». Numeri onesti, nessun nome: la facciamo uscire?',
  },
  concepts: ['career-development', 'talent-management', 'new-graduate-expectations'],
};
