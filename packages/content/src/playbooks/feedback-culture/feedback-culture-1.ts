import type { Playbook } from '../../types.ts';

export const feedbackCulture1: Playbook = {
  id: 'feedback-culture-1',
  phase: 'explore',
  topic: 'feedback-culture',
  session: 1,
  minutes: 15,
  names: { en: 'How late was the bad news?', it: 'Quanto ci ha messo la cattiva notizia?' },
  aim: {
    en: 'The mentee sees on a line how many days one piece of bad news took, and what held it up.',
    it: 'Chi è mentee vede su una linea quanti giorni ci ha messo una cattiva notizia, e che cosa l’ha trattenuta.',
  },
  before: {
    mentor: {
      en: 'Bring one sheet, turned sideways. Think of the reasons for which anybody waits before bringing bad news. You will speak of people in general, not of yourself.',
      it: 'Porta un foglio, messo in orizzontale. Pensa ai motivi per cui chiunque aspetta prima di portare una cattiva notizia. Parlerai in generale, non di te.',
    },
    mentee: {
      en: 'Choose a piece of news that reached you late: a delay, a lost customer, a fault. It should be closed by now, and nobody should still have to answer for it.',
      it: 'Scegli una notizia che ti è arrivata tardi: un ritardo, un cliente perso, un guasto. Dev’essere ormai chiusa, e nessuno deve più risponderne.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'The road, not the messenger', it: 'La strada, non chi la percorre' },
      text: {
        en: 'Say what this is: you measure a road, nobody’s courage. Names stay out; “somebody in testing” will do. Ask for the news in one sentence.',
        it: 'Spiega il senso: si misura una strada, non il coraggio di qualcuno. Niente nomi: «una persona del collaudo» basta. Chiedi la notizia in una frase.',
      },
      prompts: [
        {
          en: 'What would you have done differently if you had known a week sooner?',
          it: 'Che cosa avresti fatto di diverso, sapendolo una settimana prima?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Four dates on a line', it: 'Quattro date su una linea' },
      text: {
        en: 'The mentee marks four dates: somebody could have known, somebody knew, somebody said it, it reached you. Under each gap write a guess: not sure yet, no idea whom to tell, did not want to be the one, told and not heard.',
        it: 'Chi è mentee segna quattro date: si poteva sapere, qualcuno lo sapeva, qualcuno l’ha detto, è arrivata a te. Sotto ogni intervallo un’ipotesi: non c’era ancora certezza, non si sapeva a chi dirlo, a nessuno andava di dirlo, detto e non sentito.',
      },
      prompts: [
        {
          en: 'Which gap is the longest, and whose calendar explains it?',
          it: 'Qual è l’intervallo più lungo, e quale agenda lo spiega?',
        },
        {
          en: 'What were your first three words when it reached you?',
          it: 'Quali sono state le tue prime tre parole, quando ti è arrivata?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'mentee',
      title: { en: 'The question turned around', it: 'La domanda al contrario' },
      text: {
        en: 'Now the mentee asks and the mentor answers as anybody with bad news would, invented if that is easier. The mentee writes the answer down word for word and does not comment on it.',
        it: 'Ora chiede chi è mentee, e chi è mentor risponde come farebbe chiunque debba portare la notizia; anche inventando. La risposta si scrive parola per parola, senza commenti.',
      },
      prompts: [
        {
          en: 'What would have brought this news to me two days earlier?',
          it: 'Che cosa mi avrebbe fatto arrivare questa notizia due giorni prima?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'First sentence next time', it: 'La prima frase della prossima volta' },
      text: {
        en: 'The mentee writes the first sentence for the next unwelcome message: it thanks, and it asks. Say it aloud twice, the second time faster. Then challenge, date, and whether anything may be told.',
        it: 'Chi è mentee scrive la prima frase per il prossimo messaggio sgradito: ringrazia e domanda. Ditela due volte, la seconda più in fretta. Poi microsfida, data, e se qualcosa si può raccontare.',
      },
    },
  ],
  microChallenge: 'thank-then-ask',
  closingQuestion: {
    en: 'What makes people tell you a thing that is hard to say?',
    it: 'Che cosa aiuta le persone a dirti una cosa difficile da dire?',
  },
  shareablePrompt: {
    en: '“Bad news here takes about … days, and most of them are lost between … and …” Would this help others, with the numbers rounded?',
    it: '«Da noi una cattiva notizia impiega circa … giorni, e quasi tutti si perdono tra … e …» A numeri arrotondati, può servire ad altri team?',
  },
  concepts: ['feedback', 'psychological-safety', 'speaking-up'],
};
