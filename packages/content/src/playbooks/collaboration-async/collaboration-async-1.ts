import type { Playbook } from '../../types.ts';

export const collaborationAsync1: Playbook = {
  id: 'collaboration-async-1',
  phase: 'explore',
  topic: 'collaboration-async',
  session: 1,
  minutes: 45,
  names: {
    en: 'Where did that decision go? A map and a page',
    it: 'Che fine ha fatto quella decisione? Mappa e pagina',
  },
  aim: {
    en: 'One past decision fits on one page, and you have both written in it at the same time.',
    it: 'Una decisione passata sta su una pagina sola, scritta a quattro mani e nello stesso momento.',
  },
  before: {
    mentor: {
      en: 'Make an empty document that only the two of you can open, in the tool your company uses. Try once how to comment, mention, suggest and see older versions.',
      it: 'Prepara un documento vuoto che potete aprire soltanto voi, nello strumento dell’azienda. Prova una volta a commentare, menzionare, suggerire e vedere le versioni precedenti.',
    },
    mentee: {
      en: 'Choose one decision from the last three months that took several messages and was not confidential: a date, a supplier, a change of plan. Bring your laptop.',
      it: 'Scegli una decisione degli ultimi tre mesi che è costata parecchi messaggi e non era riservata: una data, un fornitore, un cambio di piano. Porta il portatile.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in: the last search', it: 'Come va: l’ultima ricerca' },
      text: {
        en: 'In turn, describe the last time you searched for something you knew existed. No tools yet, no advice; only where you looked and when you gave up.',
        it: 'Raccontatevi l’ultima volta che avete cercato qualcosa che di sicuro esisteva. Ancora niente strumenti e niente consigli: solo dove avete cercato e quando avete lasciato perdere.',
      },
      prompts: [{ en: 'Whom do you ask when you cannot find it?', it: 'A chi chiedi quando non lo trovi?' }],
    },
    {
      minutes: 10,
      lead: 'mentee',
      title: { en: 'The map of one decision', it: 'La mappa di una decisione' },
      text: {
        en: 'On a large sheet the mentee draws the road to the decision: a box for every email, chat, call, meeting and attachment, with an arrow to the next. The mentor marks with a cross each place where somebody could miss it.',
        it: 'Su un foglio grande chi è mentee disegna la strada della decisione: un riquadro per ogni mail, chat, telefonata, riunione e allegato, con una freccia verso il successivo. Chi è mentor segna con una croce dove qualcuno poteva perdersela.',
      },
      prompts: [
        {
          en: 'At which box was it decided, and who knew that at the time?',
          it: 'In quale riquadro si è deciso davvero, e chi lo sapeva in quel momento?',
        },
        {
          en: 'How would somebody on vacation have caught up?',
          it: 'Chi era in ferie come avrebbe recuperato?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'mentee',
      title: { en: 'The same decision on one page', it: 'La stessa decisione in una pagina' },
      text: {
        en: 'Both open the empty document, each on your own screen. The mentee writes four lines: what was decided, why, what was left out, what is still open. Meanwhile the mentor comments, mentions the mentee by name and suggests one change. The mentee answers a comment, accepts or refuses, and resolves it.',
        it: 'Aprite il documento vuoto, su due schermi. Chi è mentee scrive quattro righe: che cosa si è deciso, perché, che cosa si è scartato, che cosa resta aperto. Intanto chi è mentor commenta, menziona, suggerisce una modifica. Chi è mentee risponde, accetta o rifiuta, chiude il commento.',
      },
      prompts: [
        {
          en: 'How does it feel when somebody writes while you are still thinking?',
          it: 'Che effetto fa se qualcuno scrive mentre stai ancora pensando?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentor',
      title: { en: 'Back in time', it: 'Indietro nel tempo' },
      text: {
        en: 'Show the older versions. The mentee deletes a whole paragraph on purpose and brings it back. Do it twice, until the hands believe it. Then hold the sheet beside the page and count boxes against lines.',
        it: 'Mostra le versioni precedenti. Chi è mentee cancella apposta un intero paragrafo e lo fa tornare. Due volte, finché le mani ci credono. Poi mettete il foglio accanto alla pagina e contate: riquadri da una parte, righe dall’altra.',
      },
      prompts: [
        {
          en: 'What did the long road give you that the page does not?',
          it: 'Che cosa ti ha dato la strada lunga che la pagina non dà?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: keep or shred', it: 'Chiusura: si tiene o si butta' },
      text: {
        en: 'Decide whether the page is useful to those who were there; if so, the mentee sends it with one line. Each names one move that was new to your hands. Challenge, next date, and a sentence for outside if you want one.',
        it: 'Decidete se la pagina serve a chi c’era: in tal caso chi è mentee la manda con una riga. Dite quale gesto era nuovo per le vostre mani. Microsfida, prossima data e, se c’è, la frase che può uscire.',
      },
    },
  ],
  microChallenge: 'comment-not-mail',
  closingQuestion: {
    en: 'Which box on the map will you skip next time?',
    it: 'Quale riquadro della mappa salterai la prossima volta?',
  },
  shareablePrompt: {
    en: 'Two numbers and no subject: “The road had … boxes, the page has … lines.” Would you let that be repeated?',
    it: 'Due numeri e nessun argomento: «La strada aveva … riquadri, la pagina ha … righe». Vi va che si ripeta in giro?',
  },
  concepts: ['collaboration-tools', 'knowledge-management', 'asynchronous-work'],
};
