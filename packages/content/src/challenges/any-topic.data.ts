import type { Challenge } from '../types.ts';

/** They suit every topic; the phase playbooks use them. */
export const anyTopicChallenges: readonly Challenge[] = [
  {
    id: 'swap-one-thing',
    minutes: 10,
    topics: [],
    for: 'both',
    text: {
      en: 'Try for ten minutes the thing that the other brought: open the tool, read the document, sit in the channel. No need to like it.',
      it: 'Prova per dieci minuti la cosa che ha portato l’altra persona: apri lo strumento, leggi il documento, entra nel canale. Non deve piacerti per forza.',
    },
    sign: {
      en: 'You come back with one question that only somebody who tried it would ask.',
      it: 'Torni con una domanda che può fare solo chi ha provato.',
    },
  },
  {
    id: 'who-speaks-first',
    minutes: 5,
    topics: [],
    for: 'mentee',
    text: {
      en: 'In one meeting this week, note by role, not by name, who speaks first, who speaks last and who does not speak. Change nothing yet.',
      it: 'In una riunione di questa settimana annota per ruolo, non per nome, chi apre, chi ha l’ultima parola e chi non parla. Per ora non cambiare nulla.',
    },
    sign: {
      en: 'Three short lists without a name, on one sheet that you keep for yourself.',
      it: 'Tre brevi elenchi senza nomi, su un foglio che resta a te.',
    },
  },
  {
    id: 'guard-the-next-date',
    minutes: 5,
    topics: [],
    for: 'both',
    text: {
      en: 'Open the calendar entry of your next session and write into it what happens if something clashes: it moves within the week, it never disappears. Tell your delegate, if you have one.',
      it: 'Apri in agenda il prossimo incontro e scrivici che cosa può succedere se un altro impegno lo tocca: si sposta nella settimana, non si cancella. Dillo anche a chi ti fa da assistente.',
    },
    sign: {
      en: 'The entry carries that line, and one other person knows about it.',
      it: 'La riga è lì, e un’altra persona la conosce.',
    },
  },
  {
    id: 'one-fact-from-my-week',
    minutes: 5,
    topics: [],
    for: 'mentor',
    text: {
      en: 'Catch one moment of your week that nobody two levels up would ever see: a detour, a good trick, a wait. Note it on the spot, without names.',
      it: 'Cogli un momento della tua settimana che due livelli più su nessuno vedrebbe mai: un giro a vuoto, un trucco riuscito, un’attesa. Annotalo subito, senza nomi.',
    },
    sign: {
      en: 'Three lines on your phone, ready to be told in one minute.',
      it: 'Tre righe sul telefono, da raccontare in un minuto.',
    },
  },
  {
    id: 'use-it-once-for-real',
    minutes: 15,
    topics: [],
    for: 'mentee',
    text: {
      en: 'Take what you tried in the session and use it once on work that counts, alone. Choose something that may go wrong without hurting anybody.',
      it: 'Prendi quello che hai provato nell’incontro e usalo una volta, senza aiuto, su un lavoro che conta. Scegli qualcosa che possa andare storto senza danni per nessuno.',
    },
    sign: {
      en: 'You know at which point you would have liked to ask somebody.',
      it: 'Sai a quale punto avresti voluto chiedere a qualcuno.',
    },
  },
  {
    id: 'answer-with-a-question',
    minutes: 5,
    topics: [],
    for: 'mentee',
    text: {
      en: 'The next time somebody brings you a problem, hold your answer back for one round: “What have you tried, and what would you do?” Then decide whether they still need you.',
      it: 'La prossima volta che ti portano un problema, trattieni la risposta per un giro: «Che cosa hai già provato, e tu che faresti?» Poi valuta se serve ancora il tuo parere.',
    },
    sign: {
      en: 'You remember what they said, and whether it was better than your own idea.',
      it: 'Ricordi che cosa ti hanno detto, e se era meglio della tua idea.',
    },
  },
  {
    id: 'ten-minutes-for-halfway',
    minutes: 10,
    topics: [],
    for: 'both',
    text: {
      en: 'If the survey at the midpoint has reached you and you want to take part, answer it alone, at a quiet hour, before you talk about the program again. If not, write two lines for yourself.',
      it: 'Se ti è arrivata la rilevazione di metà percorso e vuoi partecipare, rispondi per conto tuo, in un’ora tranquilla, prima di riparlare del programma. Altrimenti scrivi due righe per te.',
    },
    sign: {
      en: 'Sent, or two lines in your own notes; nobody asks which.',
      it: 'Inviata, oppure due righe nei tuoi appunti; nessuno chiede quale delle due.',
    },
  },
  {
    id: 'one-visible-change',
    minutes: 15,
    topics: [],
    for: 'mentee',
    text: {
      en: 'Do one small thing differently where your team can see it. Tell them that the idea came out of a conversation, and name your mentor only if that was agreed.',
      it: 'Fai in modo diverso una piccola cosa, dove il tuo team la può vedere. Di’ che l’idea è nata da una conversazione, e fai il nome di chi è mentor solo se ne avete parlato.',
    },
    sign: {
      en: 'Somebody in the team has noticed it, or has asked why.',
      it: 'Qualcuno nel team se n’è accorto, o ha chiesto perché.',
    },
  },
  {
    id: 'write-one-shareable',
    minutes: 15,
    topics: [],
    for: 'both',
    text: {
      en: 'Write four sentences that would have helped you at the start: what you believed, what you met, what you do now, one question left. Show them to your partner before anybody else.',
      it: 'Scrivi quattro frasi che all’inizio ti avrebbero aiutato: che cosa pensavi, che cosa hai trovato, che cosa fai adesso, una domanda aperta. Falle leggere prima di tutto alla persona in coppia con te.',
    },
    sign: {
      en: 'Both of you would be glad to see the text on a wall, or it stays in your drawer.',
      it: 'Vedreste volentieri il testo su una parete, oppure resta nel cassetto.',
    },
  },
  {
    id: 'thank-precisely',
    minutes: 5,
    topics: [],
    for: 'both',
    text: {
      en: 'Thank one person for something they did and may have forgotten: the moment, what it changed for you, nothing else. Don’t cc anyone.',
      it: 'Ringrazia una persona per una cosa che ha fatto e che forse non ricorda: il momento, che cosa ha cambiato per te, nient’altro. Senza mettere nessuno in copia.',
    },
    sign: {
      en: 'The message names a day or a place, and fits on the screen of a phone.',
      it: 'Il messaggio nomina un giorno o un luogo, e sta nello schermo di un telefono.',
    },
  },
];
