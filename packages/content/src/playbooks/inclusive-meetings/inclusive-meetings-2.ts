import type { Playbook } from '../../types.ts';

export const inclusiveMeetings2: Playbook = {
  id: 'inclusive-meetings-2',
  phase: 'explore',
  topic: 'inclusive-meetings',
  session: 2,
  minutes: 45,
  names: { en: 'Your agenda, cut into strips', it: 'Il tuo ordine del giorno, tagliato a strisce' },
  aim: {
    en: 'One of the mentee’s agendas is rebuilt: every item has somebody who brings it, a way to answer, and a reason to be said aloud.',
    it: 'Un ordine del giorno di chi è mentee rinasce: ogni punto ha una persona che lo porta, un modo di rispondere e un motivo per parlarne a voce.',
  },
  before: {
    mentor: {
      en: 'Bring scissors or sticky notes. Recall one meeting that worked for you: what arrived beforehand, who opened, how it ended.',
      it: 'Porta forbici o foglietti adesivi. Ricorda una riunione che per te ha funzionato: che cosa era arrivato prima, chi ha aperto, com’è finita.',
    },
    mentee: {
      en: 'Print the real agenda of a meeting you chair regularly, and count who is invited. Black out what is confidential.',
      it: 'Stampa l’ordine del giorno vero di una riunione che conduci spesso e conta quante persone inviti. Copri ciò che è riservato.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'The life of this agenda', it: 'La vita di questo ordine del giorno' },
      text: {
        en: 'Ask how the question sent ahead was received; no reply is a result too. Then lay the agenda between you and ask when it last changed, and who wanted the change.',
        it: 'Chiedi com’è stata accolta la domanda mandata in anticipo; anche nessuna risposta è un risultato. Poi metti il foglio al centro e chiedi quando è cambiato l’ultima volta, e chi l’aveva voluto.',
      },
      prompts: [
        {
          en: 'If this meeting vanished for a month, who would notice first?',
          it: 'Se questa riunione sparisse per un mese, chi se ne accorgerebbe subito?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'Cut and sort', it: 'Tagliare e ordinare' },
      text: {
        en: 'One strip of paper for each item. The mentee lays the strips in three rows: somebody tells, all of us think, somebody decides. A strip that fits no row goes to the edge of the table.',
        it: 'Una striscia di carta per ogni punto. Chi è mentee le dispone su tre file: qualcuno racconta, si pensa insieme, qualcuno decide. Una striscia che non entra in nessuna fila va sul bordo del tavolo.',
      },
      prompts: [
        {
          en: 'Which row is the longest, and is that what you meet for?',
          it: 'Qual è la fila più lunga, ed è per quello che vi riunite?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'Rebuild it', it: 'Rimontarlo' },
      text: {
        en: 'Strips that only tell become a note to be read before. On each strip that stays, write who brings it, how many minutes, and how people answer: in writing, in a round, by a show of hands. Give the first item to whoever stands nearest to the matter, whatever their level.',
        it: 'Le strisce che solo raccontano diventano una nota da leggere prima. Su quelle che restano scrivete chi porta il punto, quanti minuti, e come si risponde: per iscritto, a giro, per alzata di mano. Il primo punto va a chi conosce la cosa da vicino, a qualunque livello.',
      },
      prompts: [
        {
          en: 'What could people write beforehand, so that quick talkers have no head start?',
          it: 'Che cosa si potrebbe scrivere prima, così chi ha la parola pronta non parte in vantaggio?',
        },
      ],
    },
    {
      minutes: 9,
      lead: 'mentor',
      title: { en: 'Five minutes of the new one', it: 'Cinque minuti della versione nuova' },
      text: {
        en: 'The mentee opens the new meeting as if it were real. You play two guests, one after the other: somebody on video, then somebody new who disagrees. Stop after five minutes and tell each other where you would have spoken and where you gave up.',
        it: 'Chi è mentee apre la nuova riunione come se fosse vera. Tu fai due parti, una dopo l’altra: una persona in video, poi una arrivata da poco che non è d’accordo. Dopo cinque minuti fermatevi e ditevi dove avreste parlato e dove avreste rinunciato.',
      },
      prompts: [
        {
          en: 'At which moment would somebody new have found a gap?',
          it: 'In quale momento chi è lì da poco avrebbe trovato uno spiraglio?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'What the chair sees', it: 'Che cosa vede chi conduce' },
      text: {
        en: 'Now the other direction. The mentee tells what guests do not see: a subject everybody avoids, a person to protect, a clock. The mentor may borrow one of these for the next meeting of their own.',
        it: 'Adesso al contrario. Chi è mentee racconta ciò che al tavolo non si vede: un tema che si evita, una persona da proteggere, l’orologio. Chi è mentor può prendere uno spunto per la propria prossima riunione.',
      },
      prompts: [
        {
          en: 'What do people at your table not know about the work of chairing it?',
          it: 'Del lavoro di chi conduce, che cosa sfugge a chi sta al tuo tavolo?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Three strips change', it: 'Tre strisce cambiano' },
      text: {
        en: 'The mentee picks the three strips that will be different at the next meeting and says who should hear why beforehand. Take a photo of the rows, read the challenge, settle what may be repeated outside, look at the calendar.',
        it: 'Chi è mentee sceglie le tre strisce che alla prossima riunione saranno diverse e dice a chi conviene spiegare prima il perché. Fotografate le file, leggete la microsfida, concordate che cosa si può ripetere fuori, aprite l’agenda.',
      },
    },
  ],
  microChallenge: 'two-silent-minutes',
  closingQuestion: { en: 'Which strip was hardest to cut?', it: 'Quale striscia ti è costato di più tagliare?' },
  shareablePrompt: {
    en: 'Complete together: “One thing that no longer needs a meeting is …” Would you both be glad to see it on a wall?',
    it: 'Completate insieme: «Una cosa per cui non serve più una riunione è …» Vi farebbe piacere vederla appesa a un muro?',
  },
  concepts: ['inclusive-meetings', 'meeting-facilitation', 'inclusive-leadership'],
};
