import type { Playbook } from '../../types.ts';

export const explore3Usual: Playbook = {
  id: 'explore-3-30',
  phase: 'explore',
  topic: null,
  session: 3,
  minutes: 30,
  names: { en: 'From asking to doing', it: 'Dal chiedere al fare' },
  aim: {
    en: 'The mentee has done one thing they used to hear about, and knows where it gets difficult.',
    it: 'Chi è mentee ha fatto una cosa di cui prima sentiva solo parlare, e sa dove diventa difficile.',
  },
  before: {
    mentor: {
      en: 'Choose a case or a tool that needs twelve minutes, and cut it down until it really does. Think of two places where people usually get stuck.',
      it: 'Scegli un caso o uno strumento da dodici minuti, e accorcialo finché ci sta davvero. Pensa a due punti in cui di solito ci si blocca.',
    },
    mentee: {
      en: 'Bring the real thing to practice on: your own device, your own document, a decision of this week. A sample that somebody prepared for you will not do.',
      it: 'Porta la cosa vera su cui fare pratica: il tuo dispositivo, un tuo documento, una decisione di questa settimana. Un esempio preparato da altri non serve.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'What the week said', it: 'Che cosa ha detto la settimana' },
      text: {
        en: 'Ask for one moment since you last met in which the subject came up by itself. If there was none, tell one of yours.',
        it: 'Chiedi un momento, dall’ultima volta, in cui il tema è venuto fuori da solo. Se non c’è stato, racconta uno dei tuoi.',
      },
      prompts: [
        {
          en: 'Where did you come across this without looking for it?',
          it: 'Dove ti è capitato davanti senza cercarlo?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentor',
      title: { en: 'Ask your way down', it: 'Una domanda dopo l’altra, più a fondo' },
      text: {
        en: 'Put three questions in this order and follow the answer each time: what do you do now, what do you rely on when you do it, what would happen if you didn’t? Explain nothing yet.',
        it: 'Fai tre domande in quest’ordine, seguendo ogni volta la risposta: che cosa fai adesso, di che cosa ti fidi quando lo fai, che cosa succederebbe se non lo facessi. Per ora non spiegare nulla.',
      },
      prompts: [
        {
          en: 'Could you show me how you do it today?',
          it: 'Mi fai vedere come lo fai oggi?',
        },
        {
          en: 'What are you relying on here without having checked it?',
          it: 'Di che cosa ti stai fidando, qui, senza averlo verificato?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'Hands on', it: 'Mani in pasta' },
      text: {
        en: 'The mentee does it; the mentor sits beside, not opposite. When it gets stuck, wait half a minute before helping, and help with a question first. In the last two minutes look only at the place where it got stuck.',
        it: 'Lo fa chi è mentee; chi è mentor siede accanto, non di fronte. Se ci si blocca, mezzo minuto di attesa prima di aiutare, e l’aiuto comincia con una domanda. Gli ultimi due minuti sono per il punto in cui ci si è bloccati.',
      },
      prompts: [
        {
          en: 'What would you try first if I had left the room?',
          it: 'Che cosa proveresti per prima cosa se io non fossi qui?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'Three lines', it: 'Tre righe' },
      text: {
        en: 'Write together: what was done, what got stuck, where it could be used this week. The challenge is the third line with a day beside it. Then the date and the sentence for outside.',
        it: 'Scrivete insieme: che cosa si è fatto, dove ci si è bloccati, dove può servire questa settimana. La microsfida è la terza riga con un giorno accanto. Poi la data e la frase per chi è fuori.',
      },
    },
  ],
  microChallenge: 'use-it-once-for-real',
  closingQuestion: {
    en: 'What looked easier from a distance?',
    it: 'Che cosa, da lontano, sembrava più facile?',
  },
  shareablePrompt: {
    en: '“I tried it myself, and the hard part is not the one I thought.” Could you both stand behind it?',
    it: '«L’ho provato di persona, e il difficile non è dove pensavo». Firmereste questa frase in due?',
  },
};
