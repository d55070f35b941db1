import type { Playbook } from '../../types.ts';

export const trust2Usual: Playbook = {
  id: 'trust-2-30',
  phase: 'trust',
  topic: null,
  session: 2,
  minutes: 30,
  names: { en: 'A map of my day', it: 'La mappa della mia giornata' },
  aim: {
    en: 'The mentee can retell one ordinary day of the mentor and has watched one piece of the work being done.',
    it: 'Chi è mentee sa raccontare una giornata qualunque di chi è mentor e ha visto dal vivo un pezzo di quel lavoro.',
  },
  before: {
    mentor: {
      en: 'Prepare one thing you can show in six minutes: a real screen, a phone call you often make, a form you fill in. Take paper and a thick pen.',
      it: 'Prepara una cosa che si mostra in sei minuti: una schermata vera, una telefonata che fai spesso, un modulo che compili. Prendi un foglio e un pennarello.',
    },
    mentee: {
      en: 'Write down, before you come, how you imagine a Tuesday at the mentor’s desk. Keep the note in your pocket until the end.',
      it: 'Prima di venire scrivi come immagini un martedì alla scrivania di chi ti fa da mentor. Tieni il foglietto in tasca fino alla fine.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'What became of the swap', it: 'Che fine ha fatto lo scambio' },
      text: {
        en: 'Ask how it was to try the other’s thing; having forgotten is a result as well. If the agreement is still unsigned, settle the open line now.',
        it: 'Chiedi com’è stato provare la cosa dell’altra persona; anche averlo scordato è un risultato. Se l’accordo aspetta ancora la firma, chiudete ora la riga aperta.',
      },
      prompts: [
        {
          en: 'At what point did you want to give up?',
          it: 'In quale momento ti è venuta voglia di lasciar perdere?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentor',
      title: { en: 'Draw the day', it: 'Disegna la giornata' },
      text: {
        en: 'Draw yesterday as a line from morning to evening. Mark three places: where you waited, where you were at your best, where you did something twice. The mentee may only ask “and then?” and “how come?”',
        it: 'Disegna la giornata di ieri come una linea dal mattino alla sera. Segna tre punti: dove hai aspettato, dove hai dato il meglio, dove hai fatto una cosa due volte. Chi è mentee può dire solo «e poi?» e «perché?».',
      },
      prompts: [
        {
          en: 'Which moment of my week would surprise you?',
          it: 'Quale momento della mia settimana ti sorprenderebbe?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentor',
      title: { en: 'Show one piece of it', it: 'Mostrane un pezzo' },
      text: {
        en: 'Six minutes at normal speed, speaking aloud what you think while you do it. Then six minutes in which the mentee does the same piece and you keep your hands away. Stop wherever you are.',
        it: 'Sei minuti a velocità normale, dicendo ad alta voce che cosa pensi mentre lo fai. Poi sei minuti in cui lo stesso pezzo lo fa chi è mentee, e tu tieni giù le mani. Allo scadere ci si ferma, a qualunque punto.',
      },
      prompts: [
        {
          en: 'What do I do here without noticing that I do it?',
          it: 'Che cosa faccio, qui, senza accorgermene?',
        },
        {
          en: 'What do people at my level believe about yours?',
          it: 'Che cosa pensa chi sta al mio livello di chi sta al tuo?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'The note from the pocket', it: 'Il foglietto in tasca' },
      text: {
        en: 'The mentee takes out the imagined Tuesday and says what was right, what was wrong and what was missing. Then the challenge, the next date, and what may be told outside.',
        it: 'Chi è mentee tira fuori il martedì immaginato e dice che cosa era giusto, che cosa sbagliato e che cosa mancava. Poi la microsfida, la prossima data e ciò che si può raccontare fuori.',
      },
    },
  ],
  microChallenge: 'who-speaks-first',
  closingQuestion: {
    en: 'What would you still like to see with your own eyes?',
    it: 'Che cosa vorresti ancora vedere con i tuoi occhi?',
  },
  shareablePrompt: {
    en: 'Look at the map: is there one mark on it that a whole department should see, without anybody’s name?',
    it: 'Guardate la mappa: c’è un segno che farebbe bene a un intero reparto, senza il nome di nessuno?',
  },
};
