import type { Playbook } from '../../types.ts';

export const supportInbox2: Playbook = {
  id: 'support-inbox-2',
  phase: 'explore',
  topic: 'support-inbox',
  session: 2,
  minutes: 45,
  names: { en: 'One answer, and the way back to the cause', it: 'Una risposta, e la strada fino alla causa' },
  aim: {
    en: 'The mentee has drafted one answer to a real complaint and followed it back to where it began.',
    it: 'Chi è mentee ha abbozzato la risposta a un reclamo vero e l’ha seguito fin dove è nato.',
  },
  before: {
    mentor: {
      en: 'With the support team, choose one closed complaint that touched several departments. Bring it in three envelopes: the message; the answer that was sent; what was found out. No names in any of them.',
      it: 'Scegli con l’assistenza un reclamo chiuso che ha toccato più reparti. Portalo in tre buste: il messaggio; la risposta mandata; che cosa si è scoperto. In nessuna ci sono nomi.',
    },
    mentee: {
      en: 'With the support team’s agreement, read five requests in the original beforehand; otherwise one page of the help site. Bring paper: today you write by hand.',
      it: 'Prima, d’accordo con l’assistenza, leggi cinque richieste così come sono arrivate; altrimenti una pagina del sito di aiuto. Porta carta e penna: oggi si scrive a mano.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in: the five requests', it: 'Come vanno le cinque richieste' },
      text: {
        en: 'Ask which of the five stuck and why. If there was no time to read, open the first envelope together right away and read it twice, once fast and once slowly.',
        it: 'Chiedi quale delle cinque è rimasta in mente, e perché. Se è mancato il tempo, aprite subito la prima busta e leggetela due volte, una di corsa e una con calma.',
      },
      prompts: [
        {
          en: 'What did you catch only on the second reading?',
          it: 'Che cosa hai colto solo alla seconda lettura?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'My answer', it: 'La mia risposta' },
      text: {
        en: 'The mentee writes the answer by hand in seven minutes: what I understood, what happens now, by when, what I cannot promise. Nothing is sent. Then read it to the mentor, who listens as the customer, with closed eyes, and says in which line the anger went up or down.',
        it: 'In sette minuti chi è mentee scrive a mano la risposta: che cosa ho capito, che cosa succede ora, entro quando, che cosa non posso promettere. Non si manda nulla. Poi la legge; chi è mentor ascolta a occhi chiusi, al posto di chi ha reclamato, e dice a quale riga la rabbia è salita o scesa.',
      },
      prompts: [
        {
          en: 'What do you apologize for, and what do you merely regret?',
          it: 'Di che cosa ti scusi, e che cosa invece ti dispiace soltanto?',
        },
        {
          en: 'Who may decide the thing you just promised?',
          it: 'Chi può decidere la cosa che hai appena promesso?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'both',
      title: { en: 'Second envelope: the real one', it: 'Seconda busta: quella vera' },
      text: {
        en: 'Read the answer that was really sent. Mark one thing it does better than the draft, and one sentence that sounds as if it had been forced on whoever wrote it. Support works with minutes and rules: guess which.',
        it: 'Leggete la risposta mandata davvero. Segnate una cosa che fa meglio della bozza e una frase che sembra imposta a chi l’ha scritta. L’assistenza lavora con minuti e regole: provate a indovinare quali.',
      },
    },
    {
      minutes: 14,
      lead: 'mentee',
      title: { en: 'Five stations backward', it: 'Cinque stazioni all’indietro' },
      text: {
        en: 'Write the complaint at the right edge of a sheet. Go left one station at a time, each time asking “What had to happen just before?” Name functions, never people. Stop at five stations, or where something was decided for a good reason. Now open the third envelope and add in red what was really found. Mark the station where a small change would have cost least.',
        it: 'Scrivete il reclamo sul bordo destro di un foglio. Andate verso sinistra con la domanda «che cosa doveva succedere subito prima?», una stazione alla volta, nominando funzioni e mai persone. Fermatevi a cinque, o dove qualcosa è stato deciso per un buon motivo. Ora aprite la terza busta e aggiungete in rosso ciò che si è scoperto. Segnate la stazione in cui un piccolo cambiamento sarebbe costato meno.',
      },
      prompts: [
        {
          en: 'At which station did everybody do their job properly?',
          it: 'In quale stazione il lavoro era stato fatto bene?',
        },
        {
          en: 'Which decision from higher up touches this complaint most closely?',
          it: 'Quale decisione presa in alto tocca più da vicino questo reclamo?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: what goes back to support', it: 'Chiusura: che cosa torna all’assistenza' },
      text: {
        en: 'Agree on one question for the support team about the marked station, and on who asks it: a question, not an instruction. Envelopes go back. Tell each other which line of the handwritten answer deserves to survive. Then the challenge, a sentence without the case or none, and the date.',
        it: 'Concordate una domanda per l’assistenza sulla stazione segnata, e chi la fa: una domanda, non un’istruzione. Le buste tornano indietro. Ditevi quale riga della risposta scritta a mano merita di restare. Poi la microsfida, una frase senza il caso o nessuna, e la data.',
      },
    },
  ],
  microChallenge: 'question-for-the-front-line',
  closingQuestion: {
    en: 'What did it cost you to write “I cannot promise that”?',
    it: 'Quanto ti è costato scrivere «questo non posso prometterlo»?',
  },
  shareablePrompt: {
    en: 'Complaints are never told outside. But the five stations, without the case: is there a station every company knows?',
    it: 'I reclami non si raccontano fuori. Ma le cinque stazioni, senza il caso: ce n’è una che ogni azienda conosce?',
  },
  concepts: ['complaint-handling', 'customer-support', 'customer-success'],
};
