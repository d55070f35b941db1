import type { Playbook } from '../../types.ts';

export const securityHygiene2: Playbook = {
  id: 'security-hygiene-2',
  phase: 'explore',
  topic: 'security-hygiene',
  session: 2,
  minutes: 30,
  names: { en: 'Ten doors, three rings, one better lock', it: 'Dieci porte, tre cerchi, una serratura migliore' },
  aim: {
    en: 'The mentee knows their most important accounts and has protected at least one of them better.',
    it: 'Chi è mentee sa quali dei propri account contano di più e ne ha protetto meglio almeno uno.',
  },
  before: {
    mentor: {
      en: 'Find the company’s page on second factors and password managers, and the help desk’s number. Prepare to look away: you will see no password, touch no device and keep no list.',
      it: 'Cerca la pagina aziendale su secondo fattore e gestore di password, e il numero dell’assistenza interna. Preparati a guardare altrove: non vedrai password, non toccherai dispositivi, non terrai elenchi.',
    },
    mentee: {
      en: 'Bring phone and laptop, charged and updated. Private accounts count only if you wish; nothing about them has to be said.',
      it: 'Porta telefono e portatile, carichi e aggiornati. Gli account privati contano solo se vuoi; di loro non devi dire nulla.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in: three links', it: 'Come va con i tre link' },
      text: {
        en: 'Ask what stood behind the links, if the mentee looked. Then agree on the way of working: the mentee’s device stays in the mentee’s hands, and the mentor turns the chair when a password is due.',
        it: 'Chiedi che cosa c’era dietro i link, se li ha guardati. Poi accordatevi sul metodo: il dispositivo resta in mano a chi è mentee, e quando serve una password chi è mentor gira la sedia.',
      },
      prompts: [
        {
          en: 'Which lock annoys you most, and what would make it bearable?',
          it: 'Quale serratura ti dà più fastidio, e che cosa la renderebbe sopportabile?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Three rings', it: 'Tre cerchi' },
      text: {
        en: 'The mentee draws three rings on their own sheet and places about ten accounts, as initials: inside what opens all the rest, in the middle what would hurt, outside what would annoy. Draw an arrow from each to the account that can reset it.',
        it: 'Chi è mentee disegna tre cerchi sul proprio foglio e ci mette una decina di account, solo con le iniziali: al centro ciò che apre tutto il resto, in mezzo ciò che farebbe male, fuori ciò che darebbe noia. Da ognuno, una freccia verso l’account che può ripristinarlo.',
      },
      prompts: [
        { en: 'Where do most of the arrows end?', it: 'Dove finisce la maggior parte delle frecce?' },
        {
          en: 'If your phone fell into a lake tonight, which door could you still open?',
          it: 'Se stasera il telefono finisse in un lago, quale porta apriresti ancora?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'mentee',
      title: { en: 'One door, done properly', it: 'Una porta, fatta bene' },
      text: {
        en: 'Choose one account near the center that is allowed to be changed here. With the company’s page open, the mentee does one of these: switch on a second factor or a passkey, replace a repeated password through the manager, or store the recovery codes. Log out and in again before you call it done. If you get stuck, call the help desk together.',
        it: 'Scegliete un account vicino al centro che si possa modificare qui. Con la pagina aziendale aperta, chi è mentee fa una di queste cose: attiva il secondo fattore o una passkey, sostituisce con il gestore una password ripetuta, mette al sicuro i codici di recupero. Poi esce e rientra: solo allora è fatta. Se vi bloccate, chiamate insieme l’assistenza.',
      },
      prompts: [
        {
          en: 'Which of these steps would make somebody give up?',
          it: 'A quale di questi passaggi una persona si arrenderebbe?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Close: tear up the rings', it: 'Chiusura: via i cerchi' },
      text: {
        en: 'The mentee chooses a day for the next door, then tears up the sheet or takes it along. Tell each other what was easier than feared. Look at the challenge; agree on words for outside only if you both want to; date.',
        it: 'Chi è mentee sceglie il giorno della prossima porta, poi strappa il foglio o lo porta via. Ditevi che cosa è stato più facile del previsto. Microsfida; una frase che può uscire, solo se vi va; data.',
      },
    },
  ],
  microChallenge: 'second-door-this-week',
  closingQuestion: {
    en: 'How much longer would a thief need now than this morning?',
    it: 'Quanto tempo in più servirebbe ora a chi volesse entrare al posto tuo?',
  },
  shareablePrompt: {
    en: 'Admitting a delay can get others moving: “I put it off for … and it took … minutes.” Would that be all right?',
    it: 'Ammettere un rinvio può smuovere altre persone: «L’ho rimandato per … e ci ho messo … minuti». Può uscire?',
  },
  concepts: ['multi-factor-authentication', 'privacy-settings', 'security-hygiene'],
};
