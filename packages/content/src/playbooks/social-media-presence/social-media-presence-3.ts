import type { Playbook } from '../../types.ts';

export const socialMediaPresence3: Playbook = {
  id: 'social-media-presence-3',
  phase: 'apply',
  topic: 'social-media-presence',
  session: 3,
  minutes: 15,
  names: { en: 'A rhythm that survives a full week', it: 'Un ritmo che regge anche le settimane piene' },
  aim: {
    en: 'The mentee has a weekly slot, three drawers of ideas and a short list of what they never post.',
    it: 'Chi è mentee ha uno spazio fisso in agenda, tre cassetti di idee e un breve elenco di cose che non pubblica mai.',
  },
  before: {
    mentor: {
      en: 'Think of one account you follow that writes rarely and well. Be ready to say what you imagine its author leaves out.',
      it: 'Pensa a un profilo che segui e che scrive poco e bene. Preparati a dire che cosa, secondo te, lascia fuori.',
    },
    mentee: {
      en: 'Look at your next four weeks and find the twenty minutes that usually survive. Bring the scraps you noted, even if there is only one.',
      it: 'Guarda le prossime quattro settimane e trova i venti minuti che di solito si salvano. Porta i ritagli che hai annotato, anche se è uno solo.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Check-in without counting likes', it: 'Come va, senza contare i like' },
      text: {
        en: 'Ask for one reaction that mattered, on the network or in the hallway. Numbers stay in the pocket today.',
        it: 'Fatti raccontare una reazione che ha contato, in rete o in corridoio. I numeri, per oggi, restano in tasca.',
      },
      prompts: [
        { en: 'Who spoke to you about it, without your asking?', it: 'Chi te ne ha parlato senza che lo chiedessi?' },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Three drawers', it: 'Tre cassetti' },
      text: {
        en: 'Fold a sheet in three and head the parts: “what I saw,” “what I got wrong,” “whose work this is.” The mentee puts one idea into each drawer, in five words. An empty drawer is fine: it shows what to watch for.',
        it: 'Piegate un foglio in tre e intitolate le parti: «che cosa ho visto», «dove ho sbagliato», «di chi è questo lavoro». Chi è mentee mette un’idea in ogni cassetto, in cinque parole. Un cassetto vuoto va bene: dice dove guardare.',
      },
      prompts: [
        {
          en: 'Which drawer would your team be glad to see opened first?',
          it: 'Quale cassetto il tuo team vorrebbe vederti aprire per primo?',
        },
        {
          en: 'Whose good work would you enjoy telling people about?',
          it: 'Quale lavoro fatto bene da altri racconteresti volentieri?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'The other side of the sheet', it: 'Il retro del foglio' },
      text: {
        en: 'Turn the sheet over. The mentee lists three things that will never be a post: a subject, a mood, a time of day. The mentor may add what readers notice at once, such as a text that somebody else has written.',
        it: 'Girate il foglio. Chi è mentee elenca tre cose che non diventeranno mai un post: un argomento, un umore, un’ora del giorno. Chi è mentor può aggiungere ciò che chi legge nota subito, per esempio un testo scritto da altri.',
      },
      prompts: [
        {
          en: 'In which mood should somebody take the phone out of your hand?',
          it: 'Di che umore sei quando qualcuno dovrebbe toglierti il telefono di mano?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Close: twenty minutes in the calendar', it: 'Chiusura: venti minuti in agenda' },
      text: {
        en: 'Enter the slot as a series of six, with an end date, so that it can be judged and not just fade. Pick the drawer for the first week. One closing word each, and your own next date.',
        it: 'Mettete in agenda lo spazio come serie di sei, con una fine: così si potrà valutare, invece di spegnersi. Scegliete il cassetto della prima settimana. Una parola a testa per chiudere, poi la vostra prossima data.',
      },
    },
  ],
  microChallenge: 'post-whose-work',
  closingQuestion: {
    en: 'After the sixth post, how will you know whether to go on?',
    it: 'Dopo il sesto post, da che cosa capirai se continuare?',
  },
  shareablePrompt: {
    en: 'Would you let others see one line from the front of the sheet? The back stays with the mentee.',
    it: 'C’è una riga sul davanti del foglio che fareste vedere ad altri? Il retro resta a chi è mentee.',
  },
  concepts: ['executive-social-presence', 'creator-economy', 'personal-branding'],
};
