import type { Playbook } from '../../types.ts';

export const generationMyths1: Playbook = {
  id: 'generation-myths-1',
  phase: 'explore',
  topic: 'generation-myths',
  session: 1,
  minutes: 30,
  names: { en: 'Eight cards and a guess', it: 'Otto carte e un’ipotesi' },
  aim: {
    en: 'Both find out where a guess about the other was wrong, and where the guess had come from.',
    it: 'Scoprite dove l’idea che avevate dell’altra persona era sbagliata, e da dove veniva.',
  },
  before: {
    mentor: {
      en: 'Prepare eight cards with the sentences from the second step, in two sets. Change one sentence if it does not suit your work. Nobody will be asked about their age.',
      it: 'Prepara otto carte con le frasi del secondo passo, in due serie. Se una frase non si adatta al vostro lavoro, cambiala. A nessuno si chiede l’età.',
    },
    mentee: {
      en: 'Recall how you like to learn something new, to be thanked, to be reached. Bring nothing else; the cards are at the table.',
      it: 'Ripensa a come ti piace imparare una cosa nuova, ricevere un grazie, farti contattare. Non serve altro: le carte sono sul tavolo.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'What we take for granted', it: 'Che cosa si dà per scontato' },
      text: {
        en: 'Hear first what came of the last task, a shrug included. Then explain the game: each of you answers for yourself and guesses for the other. Any card may be skipped, without a word.',
        it: 'Prima sentite com’è finito l’ultimo compito: va bene anche un’alzata di spalle. Poi spiega il gioco: si risponde per sé e si tira a indovinare per l’altra persona. Qualsiasi carta si può saltare, senza spiegazioni.',
      },
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Mine, not mine, it depends', it: 'Mia, non mia, dipende' },
      text: {
        en: 'On the back of each card, in silence: left, your answer; right, your guess for the other. I’d rather read than be called. I learn by breaking things. First the reason, then the task. Praise in public makes me squirm. I answer messages in the evening. Titles matter to me. I could do this job for years. I ask before I try.',
        it: 'In silenzio, sul retro di ogni carta: a sinistra la tua risposta, a destra l’ipotesi sull’altra persona. Preferisco leggere che ricevere una telefonata. Imparo smontando. Prima il perché, poi il compito. Gli elogi in pubblico mi imbarazzano. Rispondo ai messaggi la sera. Ai titoli ci tengo. Questo lavoro potrei farlo per anni. Prima di provare chiedo.',
      },
      prompts: [
        {
          en: 'For which card was it hard to answer even for yourself?',
          it: 'Su quale carta hai esitato perfino rispondendo per te?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentor',
      title: { en: 'Turn them over', it: 'Si scoprono le carte' },
      text: {
        en: 'Turn over one card at a time, guess beside answer. Where they differ, stop for a minute: did the guess come from something seen, from hearsay, or from the way you yourself are? Mark it S, H or Y. At the end count the letters, not the hits.',
        it: 'Scoprite una carta alla volta, ipotesi accanto a risposta. Dove non coincidono, un minuto di sosta: l’ipotesi veniva da qualcosa di visto, da voci in giro, o da come fai tu? Segnate V (visto), G (in giro) o T (tu). Alla fine contate le lettere, non i punti.',
      },
      prompts: [
        {
          en: 'What have you seen me do that led you to this guess?',
          it: 'Che cosa mi hai visto fare, per arrivare a questa ipotesi?',
        },
        {
          en: 'When did your own answer last change, and what changed it?',
          it: 'Quando è cambiata l’ultima volta la tua risposta, e per che cosa?',
        },
        {
          en: 'Where does “it depends” begin for you?',
          it: 'Per te, da dove comincia il «dipende»?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'One card to keep', it: 'Una carta da tenere' },
      text: {
        en: 'Each of you keeps the card the other got most wrong, and says what you would like instead of a guess. Read the challenge with one person in mind, settle what may be told, look at the date.',
        it: 'Tenete una carta a testa: quella su cui l’altra persona ha sbagliato di più. Dite che cosa vorreste al posto di un’ipotesi. Leggete la microsfida pensando a qualcuno, concordate che cosa si può dire, guardate la data.',
      },
    },
  ],
  microChallenge: 'ask-instead-of-guessing',
  closingQuestion: {
    en: 'For which card would you always rather be asked?',
    it: 'Su quale carta vorresti che ti chiedessero, sempre?',
  },
  shareablePrompt: {
    en: '“We guessed eight things about each other and got … right; most of our wrong guesses came from …” May this go out?',
    it: '«Abbiamo provato a indovinare otto cose e ne abbiamo azzeccate …; quasi tutti gli errori venivano da …» Può uscire?',
  },
  concepts: ['intergenerational-collaboration', 'learning-styles-myths', 'motivation'],
};
