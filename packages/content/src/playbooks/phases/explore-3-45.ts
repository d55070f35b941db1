import type { Playbook } from '../../types.ts';

export const explore3Deep: Playbook = {
  id: 'explore-3-45',
  phase: 'explore',
  topic: null,
  session: 3,
  minutes: 45,
  names: { en: 'Try it, then explain it back', it: 'Provarlo, poi spiegarlo a chi lo sa' },
  aim: {
    en: 'The mentee has worked on a real case and explained it back; both know what is understood and what is only repeated.',
    it: 'Chi è mentee ha lavorato su un caso vero e lo ha rispiegato; sapete che cosa è capito e che cosa è solo ripetuto.',
  },
  before: {
    mentor: {
      en: 'Bring a closed case with a wrong turn in it, with what was known then: yours if you like, or a well-known one from your field. Hide the ending.',
      it: 'Porta un caso chiuso in cui si è presa la strada sbagliata, con ciò che si sapeva allora: tuo, se ti va, oppure uno già noto del tuo settore. Nascondi il finale.',
    },
    mentee: {
      en: 'Clear the half hour after the session, if you can: trying something new leaves questions. Bring whatever you use for notes.',
      it: 'Se puoi, libera la mezz’ora dopo l’incontro: provare una cosa nuova lascia domande. Porta ciò che usi per gli appunti.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Since last time', it: 'Dall’ultima volta' },
      text: {
        en: 'Ask what the challenge showed: who spoke first, by role and never by name, and whether the mentee would have guessed. One thing from your side too. Do not interpret yet.',
        it: 'Chiedi che cosa ha mostrato la microsfida: chi ha aperto, detto per ruolo e mai per nome, e se chi è mentee se lo aspettava. Aggiungi una cosa tua. Per ora niente interpretazioni.',
      },
      prompts: [
        {
          en: 'What did you see only because you had decided to look?',
          it: 'Che cosa hai visto solo perché avevi deciso di guardare?',
        },
      ],
    },
    {
      minutes: 9,
      lead: 'both',
      title: { en: 'A ladder for each other', it: 'Una scala a testa' },
      text: {
        en: 'In silence, each writes three questions for the other on today’s subject, from easy to bold. Swap the sheets, cross out what you do not wish to answer, and answer one question each, chosen by you.',
        it: 'In silenzio, scrivete per l’altra persona tre domande sul tema di oggi, dalla più facile alla più audace. Scambiate i fogli, cancellate ciò a cui non volete rispondere e rispondete a una domanda a testa, a vostra scelta.',
      },
      prompts: [
        {
          en: 'Which of my questions told you most about me?',
          it: 'Quale delle mie domande ti ha detto di più su di me?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'mentee',
      title: { en: 'The case without its ending', it: 'Il caso senza il finale' },
      text: {
        en: 'The mentor sets out the case as it stood, in three minutes. The mentee decides, asks for data, tries on the screen where possible. The mentor answers only what is asked. At minute twelve comes the real ending, wrong turn included.',
        it: 'Chi è mentor espone in tre minuti il caso com’era allora. Chi è mentee decide, chiede dati, prova sullo schermo dove si può. Chi è mentor risponde solo a ciò che viene chiesto. Al dodicesimo minuto arriva il vero finale, errore compreso.',
      },
      prompts: [
        {
          en: 'What do you need to know before you decide?',
          it: 'Che cosa ti serve sapere prima di decidere?',
        },
        {
          en: 'Which sign was overlooked back then?',
          it: 'Quale segnale è sfuggito, allora?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'Explain it back', it: 'Rispiegarlo' },
      text: {
        en: 'The mentee explains to the mentor, in three minutes and without jargon, what this is about, as if to somebody on the first day. The mentor notes where a word was borrowed and asks for an example there.',
        it: 'Chi è mentee spiega a chi è mentor, in tre minuti e senza gergo, di che cosa si tratta, come a chi è al primo giorno di lavoro. Chi è mentor segna dove una parola è presa in prestito e lì chiede un esempio.',
      },
      prompts: [
        {
          en: 'Can you give me an example from your own area?',
          it: 'Mi fai un esempio della tua area?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Where it goes next', it: 'E adesso, dove serve' },
      text: {
        en: 'Name one piece of work on which the mentee will use it alone, and one thing the mentor would like to learn in return, if only a word. Challenge, calendar, the sentence for outside.',
        it: 'Indicate un lavoro su cui chi è mentee lo userà senza aiuto, e una cosa che chi è mentor vorrebbe imparare in cambio, fosse anche una parola. Microsfida, agenda, frase per l’esterno.',
      },
    },
  ],
  microChallenge: 'use-it-once-for-real',
  closingQuestion: {
    en: 'Which part can you explain, and which can you only repeat?',
    it: 'Quale parte sai spiegare, e quale sai solo ripetere?',
  },
  shareablePrompt: {
    en: 'Would the case, without its people, help somebody else to see the sign in time? Decide whose story it is to tell.',
    it: 'Il caso, senza le persone, aiuterebbe qualcuno a vedere il segnale in tempo? Decidete a chi spetta raccontarlo.',
  },
};
