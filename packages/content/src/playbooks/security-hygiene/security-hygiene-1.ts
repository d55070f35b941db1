import type { Playbook } from '../../types.ts';

export const securityHygiene1: Playbook = {
  id: 'security-hygiene-1',
  phase: 'explore',
  topic: 'security-hygiene',
  session: 1,
  minutes: 15,
  names: { en: 'Three messages on paper: find the hook', it: 'Tre messaggi su carta: dov’è l’amo' },
  aim: {
    en: 'The mentee can name the two kinds of hook that work best on them, without having been tested.',
    it: 'Chi è mentee sa a quali due tipi di amo abbocca più facilmente, senza aver fatto nessun test.',
  },
  before: {
    mentor: {
      en: 'Print three messages: one genuine and harmless, one clumsy scam, one good scam. Take them from awareness material or your spam folder, never from somebody’s mailbox. Never open a link or an attachment to prepare.',
      it: 'Stampa tre messaggi: uno vero e innocuo, una truffa goffa, una truffa ben fatta. Prendili dal materiale aziendale o dal tuo spam, mai dalla casella di altri. Per prepararti non aprire link né allegati.',
    },
    mentee: {
      en: 'Recall one message that made your pulse go up this month, real or not. You don’t have to say which one.',
      it: 'Ripensa a un messaggio che questo mese ti ha messo in agitazione, vero o falso. Quale, puoi tenerlo per te.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Open: nobody is tested', it: 'Inizio: nessun esame' },
      text: {
        en: 'Say it in so many words: a good scam works on attentive people, too, and today nobody gets a grade. Describe a message that nearly caught you, or that you can imagine catching you.',
        it: 'Dillo chiaramente: una truffa ben fatta funziona anche con chi sta attento, e oggi non si danno voti. Racconta un messaggio in cui stavi per cascare, o in cui potresti cascare.',
      },
      prompts: [
        {
          en: 'At what hour of your day is it easiest to fool you?',
          it: 'A che ora della giornata è più facile ingannarti?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Pencil on three pages', it: 'Matita su tre fogli' },
      text: {
        en: 'The mentee reads each page once at email speed and writes “reply,” “click,” “ask” or “trash” on it. Then read again slowly and underline what pulls: hurry, rank, fear, flattery, secrecy. The mentor says at the end which is which.',
        it: 'Chi è mentee legge ogni foglio una volta, alla velocità con cui si leggono le mail, e ci scrive «rispondo», «clicco», «chiedo» o «cestino». Poi rilegge con calma e sottolinea ciò che tira: fretta, autorità, paura, lusinga, segreto. Solo alla fine chi è mentor svela quale è quale.',
      },
      prompts: [{ en: 'Which word wants you to be fast?', it: 'Quale parola vuole farti correre?' }],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'What they know about you', it: 'Che cosa sanno di te' },
      text: {
        en: 'Look only at the company’s public pages: what could a stranger learn there about the mentee’s week, such as a talk, a trip, a new contract? Together, phrase the message that would use it. Do not write it down.',
        it: 'Guardate solo le pagine pubbliche dell’azienda: che cosa ci trova chiunque sulla settimana di chi è mentee, per esempio un intervento, un viaggio, un contratto nuovo? Formulate insieme, a voce, il messaggio che lo sfrutterebbe. Non scrivetelo.',
      },
      prompts: [
        {
          en: 'Which job title would make you act without a second look?',
          it: 'Quale qualifica ti farebbe agire senza pensarci su?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close: the calm answer', it: 'Chiusura: la risposta tranquilla' },
      text: {
        en: 'Write one sentence that each of you may send to any urgent request: “I will call you back on the number I have.” Shred the three pages. Challenge, one word each, date.',
        it: 'Scrivete una frase che potete mandare davanti a qualunque urgenza: «Ti richiamo al numero che ho già». Strappate i tre fogli. Microsfida, una parola a testa, data.',
      },
      prompts: [
        {
          en: 'Who would be relieved to hear this sentence from you?',
          it: 'Chi tirerebbe un sospiro di sollievo a sentirla da te?',
        },
      ],
    },
  ],
  microChallenge: 'look-behind-three-links',
  closingQuestion: {
    en: 'What do the messages that nearly work on you have in common?',
    it: 'Che cosa hanno in comune i messaggi che con te quasi funzionano?',
  },
  shareablePrompt: {
    en: 'Near misses help others, as long as nobody loses face. Is there one you would both tell, without place and names?',
    it: 'Un inganno sventato aiuta gli altri, se nessuno ci perde la faccia. Ce n’è uno che raccontereste, senza luogo e senza nomi?',
  },
  concepts: ['phishing-awareness', 'security-hygiene'],
};
