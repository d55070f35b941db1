import type { Playbook } from '../../types.ts';

export const feedbackCulture2: Playbook = {
  id: 'feedback-culture-2',
  phase: 'explore',
  topic: 'feedback-culture',
  session: 2,
  minutes: 30,
  names: { en: 'Thank before you answer', it: 'Prima grazie, poi la risposta' },
  aim: {
    en: 'The mentee receives one real remark without explaining anything; the mentor has given one from a rung that felt safe.',
    it: 'Chi è mentee riceve un’osservazione vera senza spiegare nulla; chi è mentor l’ha fatta dal gradino su cui si sentiva a suo agio.',
  },
  before: {
    mentor: {
      en: 'Look at something public by your mentee: a post, a recorded talk, a slide. Note one thing that helped you and one that did not. You choose on the day whether to use it.',
      it: 'Guarda qualcosa di pubblico di chi è mentee: un post, un intervento registrato, una slide. Annota una cosa che ti ha aiutato e una no. Decidi sul momento se usarla.',
    },
    mentee: {
      en: 'Write down three sentences you tend to say when criticized: “yes, but,” “you have to know that …” Put one public piece of your own work on the table.',
      it: 'Scrivi tre frasi che ti escono quando ricevi una critica: «sì, però», «devi sapere che …». Metti sul tavolo un tuo lavoro che è già pubblico.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Your three sentences', it: 'Le tue tre frasi' },
      text: {
        en: 'Ask how the sentence with thanks went over. Then let the mentee read the three sentences written beforehand. Lay them where both can see them: today they are out of service.',
        it: 'Chiedi com’è andata la frase con il grazie. Poi fai leggere le tre frasi preparate. Mettetele in vista: oggi sono fuori servizio.',
      },
      prompts: [
        {
          en: 'Which of these three do people hear from you most?',
          it: 'Quale di queste tre sentono più spesso da te?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentor',
      title: { en: 'Choose a rung', it: 'Scegliere un gradino' },
      text: {
        en: 'You choose: first rung, another company’s public page; second, the mentee’s public piece; third, how these sessions run. No reason needed. Take five minutes to write three lines: what I saw, what it did to me as a reader, what would help me. The mentee writes three lines on the same thing.',
        it: 'Scegli tu: primo gradino, la pagina pubblica di un’altra azienda; secondo, il lavoro pubblico sul tavolo; terzo, come vanno questi incontri. Senza motivi. Cinque minuti per scrivere tre righe: che cosa ho visto, che effetto mi ha fatto, che cosa mi aiuterebbe. Chi è mentee fa lo stesso sulla stessa cosa.',
      },
      prompts: [
        {
          en: 'Is anything off the table today, for you or for me?',
          it: 'C’è qualcosa che oggi lasciamo fuori, tu o io?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentor',
      title: { en: 'Two rounds with a pause', it: 'Due giri con una pausa' },
      text: {
        en: 'Read your lines. The mentee says thank you, repeats it in their own words, asks one question, and that is all: no reasons, no plans. Pause, and tell each other what the silence was like. Then swap: the mentee reads, you receive. On the first rung, the receiver speaks for the page.',
        it: 'Leggi le tue righe. Chi è mentee ringrazia, ripete con parole proprie, fa una domanda, e basta: niente motivi, niente promesse. Pausa: ditevi com’era il silenzio. Poi si scambia: legge chi è mentee, ricevi tu. Sul primo gradino, chi riceve parla a nome della pagina.',
      },
      prompts: [
        {
          en: 'What I heard is this; did I leave anything out?',
          it: 'Io ho capito questo: ho tralasciato qualcosa?',
        },
        {
          en: 'What did you want to reply in the first second?',
          it: 'Che cosa ti è venuto da rispondere nel primo secondo?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'A narrower question', it: 'Una domanda più precisa' },
      text: {
        en: '“Any feedback?” seldom gets an answer. Build a narrower one for the challenge together: one page, one meeting, one choice. The remarks stay in this room; agree only on whether the method may be told. Date.',
        it: 'A «qualche feedback?» di solito non risponde nessuno. Costruitene insieme una più precisa per la microsfida: una pagina, una riunione, una scelta. Le osservazioni restano qui; concordate solo se si può raccontare il metodo. Data.',
      },
    },
  ],
  microChallenge: 'one-narrow-question',
  closingQuestion: {
    en: 'What went through your mind between hearing and answering?',
    it: 'Che cosa ti è passato per la testa, tra l’ascolto e la risposta?',
  },
  shareablePrompt: {
    en: 'Could the three rungs help another pair? If so, write one line on how you chose, without saying which.',
    it: 'I tre gradini potrebbero servire a un’altra coppia? Se sì, scrivete una riga su come si sceglie, senza dire quale.',
  },
  concepts: ['feedback', 'active-listening', 'difficult-conversations'],
};
