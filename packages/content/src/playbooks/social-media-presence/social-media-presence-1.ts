import type { Playbook } from '../../types.ts';

export const socialMediaPresence1: Playbook = {
  id: 'social-media-presence-1',
  phase: 'explore',
  topic: 'social-media-presence',
  session: 1,
  minutes: 30,
  names: {
    en: 'Ten posts and a thumb: reading before writing',
    it: 'Dieci post e un pollice: leggere prima di scrivere',
  },
  aim: {
    en: 'The mentee knows which posts make them stop, and has written one comment in their own words.',
    it: 'Chi è mentee sa davanti a quali post si ferma e ha scritto un commento con parole sue.',
  },
  before: {
    mentor: {
      en: 'Collect ten recent posts from your field that anybody can read, strong and weak ones mixed, none by people you both know. Your own profile stays yours: there is no need to show it.',
      it: 'Raccogli dieci post recenti del tuo settore, leggibili da chiunque, riusciti e no; nessuno di persone che conoscete. Il tuo profilo resta tuo: non serve mostrarlo.',
    },
    mentee: {
      en: 'Have the network that you use, or would use, open on your phone, already logged in. No account? The mentor’s ten posts are enough for today.',
      it: 'Tieni aperto sul telefono il social che usi, o che useresti, con l’accesso già fatto. Non hai un profilo? Per oggi bastano i dieci post di chi è mentor.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in: what you read, what you write', it: 'Come va: che cosa leggi, che cosa scrivi' },
      text: {
        en: 'Ask where the mentee reads, on which kind of day, and when they last wrote something. Reading without writing is a respectable way to be there; today is about choosing it or leaving it.',
        it: 'Chiedi a chi è mentee dove legge, in quali giornate, e a quando risale l’ultima cosa scritta. Leggere e tacere è un modo rispettabile di esserci; oggi si tratta di sceglierlo o di uscirne.',
      },
      prompts: [
        {
          en: 'What holds you back from writing: time, taste, or the answer somebody might give?',
          it: 'Che cosa ti trattiene dallo scrivere: il tempo, il gusto o la risposta che potrebbe arrivare?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'Ten posts, three piles', it: 'Dieci post, tre mucchi' },
      text: {
        en: 'The mentee scrolls through the ten posts at everyday speed and gives each one word: stop, pass, answer. The mentor keeps a tally on paper and says nothing. Then go back to the stops, and only to those.',
        it: 'Chi è mentee scorre i dieci post alla velocità di ogni giorno e dice una parola per ciascuno: sosta, avanti, rispondo. Chi è mentor conta a stanghette su un foglio e tace. Poi si torna alle soste, e solo a quelle.',
      },
      prompts: [{ en: 'At which word did your thumb stop?', it: 'Su quale parola si è fermato il pollice?' }],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Only the first lines', it: 'Soltanto le prime righe' },
      text: {
        en: 'Cover everything except the first line of each post that earned a stop. Read these lines aloud one after the other and look for what they share: something one can see, a person who speaks, a question somebody really asks.',
        it: 'Copri tutto tranne la prima riga dei post su cui ci si è fermati. Leggi le righe ad alta voce, una dopo l’altra, e cercate che cosa hanno in comune: un oggetto che si vede, una persona che parla, una domanda sincera.',
      },
      prompts: [
        {
          en: 'Which of these lines could only one person have written?',
          it: 'Quale di queste righe poteva scriverla soltanto quella persona?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'A comment of two sentences', it: 'Un commento di due frasi' },
      text: {
        en: 'Choose one post from the “answer” pile. The mentee writes one sentence on something they have seen themselves and one real question to whoever wrote the post. No congratulations, no job title. Then publish, keep or delete: each of the three is a result.',
        it: 'Scegliete un post del mucchio «rispondo». Chi è mentee scrive una frase su una cosa vista di persona e una domanda vera a chi ha scritto il post. Niente complimenti, niente qualifica. Poi si pubblica, si tiene da parte o si cancella: va bene in ogni caso.',
      },
      prompts: [
        {
          en: 'Would you say this sentence in an elevator, to the person’s face?',
          it: 'Questa frase la diresti in ascensore, guardando la persona in faccia?',
        },
        { en: 'What would you really like to know from them?', it: 'Che cosa vorresti davvero sapere da chi scrive?' },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'Close: what made us stay', it: 'Chiusura: che cosa ci ha fatto restare' },
      text: {
        en: 'Each names one reading habit they noticed in themselves. Go through the challenge and cut it down if the week is full. If a sentence may go out, settle its words now; then say the next date aloud.',
        it: 'Dite a testa un’abitudine di lettura notata oggi. Leggete la microsfida e accorciatela se la settimana è piena. Se una frase può uscire, fissate ora le parole; poi dite ad alta voce la prossima data.',
      },
    },
  ],
  microChallenge: 'three-comments-own-words',
  closingQuestion: {
    en: 'Which post would you miss if it disappeared tomorrow?',
    it: 'Quale post ti mancherebbe, se domani sparisse?',
  },
  shareablePrompt: {
    en: 'Try it on yourselves: “I scroll past when …, and I stay when …” Leave out authors and screenshots, or leave the sentence here.',
    it: 'Provate su di voi: «Tiro dritto quando …, mi fermo quando …» Niente autori né schermate; oppure la frase resta qui.',
  },
  concepts: ['social-media', 'executive-social-presence', 'linkedin'],
};
