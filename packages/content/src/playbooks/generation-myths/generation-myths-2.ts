import type { Playbook } from '../../types.ts';

export const generationMyths2: Playbook = {
  id: 'generation-myths-2',
  phase: 'explore',
  topic: 'generation-myths',
  session: 2,
  minutes: 15,
  names: { en: 'What is the age word doing here?', it: 'Che ci fa qui la parola sull’età?' },
  aim: {
    en: 'A text by the mentee says what is really needed instead of naming an age.',
    it: 'Un testo di chi è mentee dice di che cosa c’è bisogno davvero, invece di nominare un’età.',
  },
  before: {
    mentor: {
      en: 'Look through the company’s public pages or the intranet for two sentences that address people by age or by years of service. Copy them without comment.',
      it: 'Cerca nelle pagine pubbliche dell’azienda o nell’intranet due frasi che si rivolgono alle persone per età o per anni di servizio. Copiale senza commenti.',
    },
    mentee: {
      en: 'Bring one text for a group: an invitation to a course, a call for volunteers, a slide with target groups. The shorter, the better.',
      it: 'Porta un testo rivolto a un gruppo: l’invito a un corso, una chiamata a partecipare, una slide sul pubblico a cui vi rivolgete. Più è breve, meglio è.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'An answer you did not expect', it: 'Una risposta inattesa' },
      text: {
        en: 'Ask how it went to ask instead of guessing. Then put the text on the table and the pens beside it.',
        it: 'Chiedi com’è andata la domanda al posto dell’ipotesi. Poi il testo sul tavolo, con le penne accanto.',
      },
      prompts: [
        {
          en: 'What would you have guessed wrong if you hadn’t asked?',
          it: 'Che cosa avresti sbagliato, se non avessi chiesto?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Circle, translate, strike', it: 'Cerchiare, tradurre, togliere' },
      text: {
        en: 'The mentee circles each word that stands for an age or a stage of life, in their own text first, then in the mentor’s two sentences. Beside each circle write what it is meant to say: time, practice with a tool, curiosity, patience, a wish to teach. If nothing comes to mind, the word goes.',
        it: 'Chi è mentee cerchia ogni parola che sta per un’età o una fase della vita, prima nel proprio testo, poi nelle due frasi di chi è mentor. Accanto al cerchio, che cosa si voleva dire: tempo, pratica con uno strumento, curiosità, pazienza, voglia di insegnare. Se non viene in mente nulla, la parola si toglie.',
      },
      prompts: [
        {
          en: 'What do you really need from the people who come?',
          it: 'Di che cosa hai davvero bisogno da chi verrà?',
        },
        {
          en: 'Who would fit and would never think it was meant for them?',
          it: 'Chi andrebbe benissimo e non si sentirebbe mai chiamare in causa?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'mentor',
      title: { en: 'Read it to the door', it: 'Leggerlo alla porta' },
      text: {
        en: 'Go to the door, or stay where you are, and read the new sentence as if you were calling it down a hallway. Say whether you would turn your head, and why. Then the mentee reads it, and changes one last word.',
        it: 'Vai alla porta, o resta dove sei, e leggi la nuova frase come se la dicessi in un corridoio. Di’ se ti volteresti, e perché. Poi la legge chi è mentee, e cambia un’ultima parola.',
      },
      prompts: [
        {
          en: 'Would you turn around for this sentence at any age?',
          it: 'Per questa frase ti volteresti, a qualunque età?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Send it or keep it', it: 'Mandarlo o tenerlo' },
      text: {
        en: 'If the text is still open, put the new sentence in now. If it is already out, keep the sentence for next time. Challenge, one word each on these minutes, date; and ask whether before and after may be shown.',
        it: 'Se il testo è ancora aperto, inserite subito la nuova frase. Se è già uscito, tenetela per la prossima volta. Microsfida, una parola a testa su questi minuti, data; e decidete se il prima e il dopo si possono mostrare.',
      },
    },
  ],
  microChallenge: 'one-text-without-ages',
  closingQuestion: {
    en: 'What did the age word save you from having to say?',
    it: 'Che cosa ti evitava di dire quella parola sull’età?',
  },
  shareablePrompt: {
    en: 'Show the sentence before and after, without where it stood and who wrote it. Agreed? Then it may serve others.',
    it: 'Mostrate la frase prima e dopo, senza dire dov’era né chi l’ha scritta. D’accordo? Allora può servire ad altre persone.',
  },
  concepts: ['ageism', 'intergenerational-collaboration', 'motivation'],
};
