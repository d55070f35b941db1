import type { Playbook } from '../../types.ts';

export const hybridWork3: Playbook = {
  id: 'hybrid-work-3',
  phase: 'apply',
  topic: 'hybrid-work',
  session: 3,
  minutes: 30,
  names: { en: 'A rule that survives a bad Thursday', it: 'Una regola che sopravvive a un brutto giovedì' },
  aim: {
    en: 'One rule of the mentee’s team has been tried against four hard cases and is ready to be discussed.',
    it: 'Una regola del team di chi è mentee ha affrontato quattro casi difficili ed è pronta per essere discussa.',
  },
  before: {
    mentor: {
      en: 'Copy the four cases of step three onto cards. Add a fifth blank one. You may use something you have seen, as long as nobody could be recognized.',
      it: 'Copia su quattro cartoncini i casi del terzo passo e aggiungine uno vuoto. Puoi usare qualcosa che hai visto, se nessuno si può riconoscere.',
    },
    mentee: {
      en: 'Write down one rule of your team about place or hours, as it is really lived. If it was never written, that makes it the right one.',
      it: 'Scrivi una regola del tuo team su luoghi o orari, così come la vivete davvero. Se non è mai stata scritta, è proprio quella giusta.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in: from hallway to channel', it: 'Come va: dal corridoio al canale' },
      text: {
        en: 'Ask which hallway talk made it into writing and who reacted. Then the mentee reads the team’s rule aloud, and the mentor repeats it in other words.',
        it: 'Chiedi quale discorso di corridoio è finito per iscritto e chi ha reagito. Poi chi è mentee legge la regola del team e chi è mentor la ripete con parole diverse.',
      },
      prompts: [
        { en: 'Who knows this rule only by breaking it?', it: 'Chi scopre questa regola solo quando la infrange?' },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'What is it trying to protect?', it: 'Che cosa cerca di proteggere?' },
      text: {
        en: 'Complete three sentences in writing: “We have it because …,” “It is kept when …,” “We make an exception when …” If the third is longer than the first, the exception is the rule.',
        it: 'Completate per iscritto tre frasi: «C’è perché …», «Si rispetta quando …», «Si fa un’eccezione quando …». Se la terza è più lunga della prima, la regola vera è l’eccezione.',
      },
      prompts: [
        {
          en: 'In which situations would trust do the same job?',
          it: 'In quali situazioni basterebbe la fiducia?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'both',
      title: { en: 'Four cards and a blank one', it: 'Quattro cartoncini e uno vuoto' },
      text: {
        en: 'Turn the cards one by one, three minutes each: somebody in their first month; a two-hour commute; a colleague eight time zones away; a Thursday when everything is on fire. The mentor argues for the card, the mentee for the rule. After each card, change one word or keep it. The blank card is yours, or stays blank.',
        it: 'Girate i cartoncini uno alla volta, tre minuti ciascuno: chi è al primo mese; due ore di tragitto; chi lavora a otto fusi orari di distanza; un giovedì in cui brucia tutto. Chi è mentor difende il caso, chi è mentee la regola. Dopo ogni cartoncino cambiate una parola, o nessuna. Quello vuoto è per voi, o resta vuoto.',
      },
      prompts: [
        {
          en: 'Where does this person lose something nobody will notice?',
          it: 'In che cosa ci perde questa persona, senza che si noti?',
        },
        {
          en: 'Would you keep to it yourself on that Thursday?',
          it: 'Quel giovedì la rispetteresti anche tu?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Close: a rule on trial', it: 'Chiusura: una regola in prova' },
      text: {
        en: 'Write the new wording with the date on which the team will judge it, and the question you will ask the team then. A draft goes to the team, not a decree. Say what the cards taught you; then the challenge, a sentence others may hear or none, and your date.',
        it: 'Scrivete il nuovo testo, il giorno in cui il team lo giudicherà e la domanda che allora gli farete. Al team va una bozza, non un decreto. Dite che cosa vi hanno insegnato i cartoncini; poi la microsfida, una frase da far sentire o nessuna, e la data.',
      },
    },
  ],
  microChallenge: 'ask-one-hour-back',
  closingQuestion: {
    en: 'Who will be glad of this rule without ever knowing where it came from?',
    it: 'Chi vivrà meglio con questa regola, senza sapere da dove viene?',
  },
  shareablePrompt: {
    en: 'The four cards work with any rule. Would you hand on the cards and keep the rule for the team that has to live with it?',
    it: 'I quattro cartoncini funzionano con ogni regola. Fate uscire quelli, e lasciate la regola al team che dovrà viverci?',
  },
  concepts: ['remote-leadership', 'flexible-work', 'digital-wellbeing'],
};
