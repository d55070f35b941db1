import type { Playbook } from '../../types.ts';

export const inclusiveMeetings1: Playbook = {
  id: 'inclusive-meetings-1',
  phase: 'explore',
  topic: 'inclusive-meetings',
  session: 1,
  minutes: 15,
  names: { en: 'One meeting, drawn from memory', it: 'Una riunione, disegnata a memoria' },
  aim: {
    en: 'The mentee sees one recent meeting as a drawing of who spoke to whom, and picks one seat to look after next time.',
    it: 'Chi è mentee vede in un disegno chi ha parlato con chi in una riunione recente, e sceglie un posto a cui badare la prossima volta.',
  },
  before: {
    mentor: {
      en: 'Think of a meeting in which you had something to say and didn’t say it. You don’t have to tell it; it only helps you to ask. Bring paper and two pens.',
      it: 'Ripensa a una riunione in cui avevi qualcosa da dire e non l’hai detto. Può restare una cosa tua: ti aiuta solo a fare domande. Porta carta e due penne.',
    },
    mentee: {
      en: 'Choose one meeting of the past two weeks with at least five people. No minutes and no slides needed: what you remember is the material.',
      it: 'Scegli una riunione delle ultime due settimane con almeno cinque persone. Niente verbale, niente slide: il materiale è quello che ricordi.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Which meeting?', it: 'Quale riunione?' },
      text: {
        en: 'Ask which meeting came to mind and how many people were in it. Say it once: the drawing shows a room, it grades nobody.',
        it: 'Chiedi quale riunione è venuta in mente e quante persone c’erano. Dillo una volta: il disegno mostra una stanza, non dà voti.',
      },
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Draw the table', it: 'Disegnare il tavolo' },
      text: {
        en: 'The mentee draws the table, or the tiles on the screen, with initials. A line each time one person spoke to another, a zigzag where a sentence was cut, a star where the decision was made, a question mark where memory is blank. Four silent minutes, then the pen goes down.',
        it: 'Chi è mentee disegna il tavolo, o i riquadri dello schermo, con le iniziali. Una linea quando una persona ha parlato a un’altra, uno zigzag dove una frase è stata interrotta, una stella dove si è deciso, un punto interrogativo dove la memoria è vuota. Quattro minuti in silenzio, poi giù la penna.',
      },
      prompts: [
        {
          en: 'Where did the first line start, and does it usually start there?',
          it: 'Da dove è partita la prima linea, e di solito parte da lì?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Read the blanks', it: 'Leggere i vuoti' },
      text: {
        en: 'Point only at what is on the paper: a seat without lines, a zigzag, a star outside the table. Ask and let the mentee explain. If a seat looks like yours, you may say so, or not.',
        it: 'Indica solo ciò che è sul foglio: un posto senza linee, uno zigzag, una stella fuori dal tavolo. Fai domande e lascia spiegare. Se un posto somiglia al tuo puoi dirlo, oppure no.',
      },
      prompts: [
        {
          en: 'Which question mark would you most like to replace with an answer?',
          it: 'Quale punto interrogativo ti piacerebbe di più sostituire con una risposta?',
        },
        {
          en: 'Who could have added something if there had been a question for them?',
          it: 'Chi avrebbe potuto aggiungere qualcosa, se ci fosse stata una domanda adatta?',
        },
        {
          en: 'Is the star at the table, or somewhere else?',
          it: 'La stella sta al tavolo o da un’altra parte?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'One seat, then the trash', it: 'Un posto, poi il cestino' },
      text: {
        en: 'The mentee marks one seat to make room for, without putting anybody on the spot. Read the challenge, try the sentence to share, say the next date. Then the drawing goes into the trash: it carries initials.',
        it: 'Chi è mentee segna un posto a cui fare spazio, senza mettere in imbarazzo chi ci siede. Leggete la microsfida, provate la frase che può uscire, dite la prossima data. Poi il disegno va nel cestino: ci sono delle iniziali.',
      },
    },
  ],
  microChallenge: 'question-sent-ahead',
  closingQuestion: {
    en: 'Which seat in your meetings have you never sat in?',
    it: 'In quale posto, nelle tue riunioni, non ti siedi mai?',
  },
  shareablePrompt: {
    en: '“Since I drew a meeting from memory, I look for …” Finish it so that nobody can tell which meeting it was.',
    it: '«Da quando ho disegnato una riunione a memoria, cerco con gli occhi …» Finite la frase in modo che la riunione non si riconosca.',
  },
  concepts: ['inclusive-meetings', 'inclusion', 'psychological-safety'],
};
