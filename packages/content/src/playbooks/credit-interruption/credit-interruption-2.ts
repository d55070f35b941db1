import type { Playbook } from '../../types.ts';

export const creditInterruption2: Playbook = {
  id: 'credit-interruption-2',
  phase: 'explore',
  topic: 'credit-interruption',
  session: 2,
  minutes: 15,
  names: { en: 'A sentence that gives the floor back', it: 'Una frase che restituisce la parola' },
  aim: {
    en: 'Both leave with one sentence in their own words for the moment in which somebody is cut off, and have said it aloud.',
    it: 'Uscite tutt’e due con una frase vostra per il momento in cui qualcuno viene interrotto, e l’avete già detta ad alta voce.',
  },
  before: {
    mentor: {
      en: 'Find a paragraph that anybody can read aloud for a minute: release notes, a recipe, the weather. No example from your own life is expected.',
      it: 'Trova un testo che chiunque possa leggere ad alta voce per un minuto: note di rilascio, una ricetta, il meteo. Nessuno si aspetta un esempio tuo.',
    },
    mentee: {
      en: 'In one meeting before this date, notice a sentence that did not get to its end. It may be one that you cut yourself.',
      it: 'In una riunione prima di questa data, fai caso a una frase che non è arrivata in fondo. Magari l’hai interrotta proprio tu.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'How we play', it: 'Come si gioca' },
      text: {
        en: 'Ask in one line what came back from the person who was asked about being named. Then the rule: you rehearse with a paragraph about nothing, so nobody has to bring a real case or speak for anybody else.',
        it: 'Chiedi in una riga com’è andata con la richiesta di fare il nome. Poi la regola: si prova con un testo qualsiasi, quindi nessuno deve portare casi veri né parlare a nome di altre persone.',
      },
      prompts: [
        {
          en: 'Do you notice it sooner when you are cut off or when you cut in?',
          it: 'Te ne accorgi prima quando ti interrompono o quando interrompi?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'both',
      title: { en: 'Bend a sentence until it is yours', it: 'Piegare una frase finché diventa tua' },
      text: {
        en: 'Read these aloud: “I’d like to hear the end of that.” “Can we go back one step? There was a point.” “You’re next, right after this sentence.” Each takes one and changes words until it could really come out of your mouth.',
        it: 'Leggete ad alta voce: «Vorrei sentire come finiva». «Torniamo un passo indietro? C’era un punto aperto». «Tocca a te, subito dopo questa frase». A turno prendetene una e cambiatela finché suona come una frase vostra.',
      },
      prompts: [
        {
          en: 'Which of the three would sound borrowed if you said it?',
          it: 'Quale delle tre, detta da te, suonerebbe presa in prestito?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Three short rounds', it: 'Tre giri brevi' },
      text: {
        en: 'Round one: you read the paragraph aloud, the mentee cuts in, notices, and gives the floor back with their own sentence. Round two: the other way around. Round three: an empty cup has the floor, one of you talks over it, the other gives it back to the cup. A minute each, then a minute on how it sounded.',
        it: 'Primo giro: leggi il testo ad alta voce, chi è mentee interrompe, se ne accorge e restituisce la parola con la propria frase. Secondo giro: al contrario. Terzo giro: la parola ce l’ha una tazza vuota, una persona le parla sopra, l’altra restituisce la parola alla tazza. Un minuto per giro, poi un minuto su come suonava.',
      },
      prompts: [
        {
          en: 'What would have helped you to notice sooner?',
          it: 'Che cosa ti avrebbe aiutato ad accorgertene prima?',
        },
        {
          en: 'Does the sentence help the speaker, or does it put them on the spot?',
          it: 'La frase aiuta chi parlava, o accende un riflettore di troppo?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Onto a card', it: 'Su un cartoncino' },
      text: {
        en: 'Write your sentence where you will see it during a meeting: inside the notebook, beside the camera. Name the meeting in which you will try it first: an easy one. Then the line that may be repeated, if any, and the date.',
        it: 'Scrivete la vostra frase dove la vedrete in riunione: nel quaderno, accanto alla telecamera. Dite in quale riunione la proverete la prima volta: una facile. Poi la riga che si può ripetere, se c’è, e la data.',
      },
    },
  ],
  microChallenge: 'floor-back-once',
  closingQuestion: {
    en: 'In which of your meetings will this sentence cost you most?',
    it: 'In quale delle tue riunioni questa frase ti costerà di più?',
  },
  shareablePrompt: {
    en: 'Your two sentences, as you bent them: would you lend them to others? They need no explanation and no names.',
    it: 'Le vostre due frasi, così come le avete cambiate: le prestereste ad altre persone? Non servono spiegazioni né nomi.',
  },
  concepts: ['allyship', 'speaking-up', 'microaggressions'],
};
