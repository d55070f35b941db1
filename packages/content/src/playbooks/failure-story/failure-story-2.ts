import type { Playbook } from '../../types.ts';

export const failureStory2: Playbook = {
  id: 'failure-story-2',
  phase: 'explore',
  topic: 'failure-story',
  session: 2,
  minutes: 30,
  names: { en: 'Five sheets on the floor', it: 'Cinque fogli sul pavimento' },
  aim: {
    en: 'The mentee walks through a failed project knowing only what was known then, and finds the place where help was possible.',
    it: 'Chi è mentee ripercorre un progetto andato male sapendo solo ciò che si sapeva allora, e trova il punto in cui si poteva aiutare.',
  },
  before: {
    mentor: {
      en: 'Reserve a room with some free floor, or open a shared board with five boxes. Write on five sheets: start, first doubt, fork, noticed, afterward.',
      it: 'Prenota una stanza con il pavimento libero, o apri una lavagna condivisa con cinque riquadri. Scrivi su cinque fogli: inizio, primo dubbio, bivio, scoperta, dopo.',
    },
    mentee: {
      en: 'Choose a project that failed or was stopped at least a year ago. Find two dates in the calendar or the files. Leave out people’s names.',
      it: 'Scegli un progetto fallito o fermato almeno un anno fa. Ritrova due date nell’agenda o nei file. Lascia fuori i nomi delle persone.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Three sentences, one effect', it: 'Tre frasi, un effetto' },
      text: {
        en: 'What happened after the three sentences to the team: a joke, a second story, nothing? Then lay the sheets on the floor, two steps apart, and explain the one rule: on each sheet only what was known there.',
        it: 'Che cosa è successo nel team dopo le tre frasi: una battuta, un’altra storia, nulla? Poi i fogli per terra, a due passi l’uno dall’altro, e l’unica regola: su ogni foglio solo ciò che lì si sapeva.',
      },
      prompts: [
        {
          en: 'What changed in the room after the three sentences?',
          it: 'Dopo le tre frasi, che cosa è cambiato nella stanza?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'The first walk', it: 'La prima camminata' },
      text: {
        en: 'The mentee stands on each sheet for two minutes and tells, in the present tense, what can be seen from there. The mentor writes facts onto the sheet. At “we should have” or “of course” the mentor says “later,” and the mentee goes half a step back. If walking is awkward, move a cup from box to box.',
        it: 'Chi è mentee sta due minuti su ogni foglio e racconta, al presente, che cosa si vede da lì. Chi è mentor scrive i fatti sul foglio. A «avremmo dovuto» o «era chiaro» chi è mentor dice «dopo», e si torna indietro di mezzo passo. Se camminare è scomodo, spostate una tazza da un riquadro all’altro.',
      },
      prompts: [
        {
          en: 'What can you see from here, and what can’t you see yet?',
          it: 'Da qui che cosa vedi, e che cosa non puoi ancora vedere?',
        },
        {
          en: 'Why does the wrong road look sensible at this fork?',
          it: 'A questo bivio, perché la strada sbagliata sembra ragionevole?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentor',
      title: { en: 'The walk beside it', it: 'La camminata accanto' },
      text: {
        en: 'Now you walk, along the edge, as somebody who was there without a vote: in testing, at the help desk, new on the team. Stop where one sentence might have helped, and ask whether it could have been heard. Put a dot there. One or two dots are plenty.',
        it: 'Ora cammini tu, sul bordo, come chi c’era ma senza voce in capitolo: al collaudo, all’assistenza, nel team da poco. Fermati dove una frase avrebbe potuto aiutare, e chiedi se qualcuno l’avrebbe sentita. Lì un puntino. Uno o due bastano.',
      },
      prompts: [
        {
          en: 'If I had said it here, who would have had to listen?',
          it: 'Se l’avessi detto qui, chi avrebbe dovuto ascoltare?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'Pick up the sheets', it: 'Raccogliere i fogli' },
      text: {
        en: 'The mentee gathers the sheets and decides which one to keep; the rest goes into the trash. Each names a project running today that stands on a similar sheet. The challenge is about that; then what may be told, and when you meet.',
        it: 'Chi è mentee raccoglie i fogli e decide quale tenere; gli altri nel cestino. A turno, un progetto di oggi che sta su un foglio simile. La microsfida riguarda quello; poi che cosa si può raccontare, e quando vi vedete.',
      },
    },
  ],
  microChallenge: 'faint-signal-passed-on',
  closingQuestion: {
    en: 'On which sheet would you have liked company?',
    it: 'Su quale foglio avresti voluto compagnia?',
  },
  shareablePrompt: {
    en: 'The rule “only what was known there” helps in any review. Would you recommend it, with one line on what it changed?',
    it: 'La regola «solo ciò che lì si sapeva» aiuta in qualunque retrospettiva. La consigliereste, con una riga su che cosa ha cambiato?',
  },
  concepts: ['continuous-learning', 'self-awareness', 'psychological-safety'],
};
