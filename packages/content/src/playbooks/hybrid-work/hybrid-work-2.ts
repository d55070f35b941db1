import type { Playbook } from '../../types.ts';

export const hybridWork2: Playbook = {
  id: 'hybrid-work-2',
  phase: 'explore',
  topic: 'hybrid-work',
  session: 2,
  minutes: 15,
  names: { en: 'Nine minutes in the small square', it: 'Nove minuti nel riquadro piccolo' },
  aim: {
    en: 'The mentee has sat where the remote people sit and has heard what the room sounds like from there.',
    it: 'Chi è mentee ha provato il posto di chi si collega da lontano e ha sentito come suona da lì la sala.',
  },
  before: {
    mentor: {
      en: 'Book the meeting room your mentee uses most and an empty office nearby. Start a call from the room’s own equipment and test it once. Bring a marker for the whiteboard.',
      it: 'Prenota la sala che la persona usa di più e un ufficio libero lì vicino. Avvia una chiamata con l’impianto della sala e provala una volta. Porta un pennarello per la lavagna.',
    },
    mentee: {
      en: 'Bring headphones and your laptop, with the call link open, and think of one thing you often explain in that room by pointing at it.',
      it: 'Porta cuffie e portatile, con il link della chiamata già aperto, e pensa a una cosa che in quella sala spieghi spesso indicandola col dito.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Open: part at the door', it: 'Inizio: ci si divide sulla porta' },
      text: {
        en: 'Ask what happened when the far voice came first. Then the mentee goes into the empty office and joins the call; the mentor stays in the room.',
        it: 'Chiedi com’è andata quando ha parlato per prima la voce lontana. Poi chi è mentee va nell’ufficio libero e si collega; chi è mentor resta in sala.',
      },
      prompts: [
        {
          en: 'What do you believe people see of this room from afar?',
          it: 'Che cosa pensi che si veda di questa sala da lontano?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentor',
      title: { en: 'The room plays itself', it: 'La sala recita se stessa' },
      text: {
        en: 'Do one minute of each, without warning: speak from the far end of the table; draw on the board; turn to the window and mumble; make a small joke to the empty chair. The mentee notes what arrives, and tries once to break in.',
        it: 'Un minuto per cosa, senza preavviso: parla dal fondo del tavolo; disegna alla lavagna; girati verso la finestra e borbotta; fai una battuta alla sedia vuota. Chi è mentee annota che cosa arriva e prova una volta a prendere la parola.',
      },
      prompts: [
        {
          en: 'How long did you wait before you tried to speak?',
          it: 'Quanto hai aspettato prima di provare a parlare?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Directing from the square', it: 'La regia dal riquadro' },
      text: {
        en: 'Still from the office, the mentee gives instructions until the room works: move the microphone, tilt the camera, open a page both can write on in place of the board. Then the mentee explains, without pointing, the thing they always point at.',
        it: 'Sempre dall’ufficio, chi è mentee dà indicazioni finché la sala funziona: spostare il microfono, inclinare la telecamera, aprire una pagina in cui si scrive in due al posto della lavagna. Poi spiega, senza indicarla, la cosa che di solito indica.',
      },
      prompts: [
        {
          en: 'Which of these repairs takes less than a minute before each meeting?',
          it: 'Quale di questi rimedi richiede meno di un minuto prima di ogni riunione?',
        },
        {
          en: 'What may people be missing without ever telling us?',
          it: 'Che cosa può sfuggire a chi si collega, senza che ce lo dica?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close: back at the table', it: 'Chiusura: di nuovo al tavolo' },
      text: {
        en: 'Meet in the room. Write the one-minute repair on a note and stick it where whoever leads the meeting will see it. One word on what the square felt like; challenge; date.',
        it: 'Ritrovatevi in sala. Scrivete il rimedio da un minuto su un biglietto e attaccatelo dove lo vede chi conduce. Una parola su che effetto fa essere nel riquadro; microsfida; data.',
      },
    },
  ],
  microChallenge: 'corridor-to-channel',
  closingQuestion: {
    en: 'What did you understand only because you could not be seen?',
    it: 'Che cosa hai capito proprio perché nessuno ti vedeva?',
  },
  shareablePrompt: {
    en: 'A photo of the note on the table, nothing else in the picture: would it serve the next people in that room?',
    it: 'Una foto del biglietto sul tavolo e nient’altro: servirebbe a chi userà quella sala dopo di voi?',
  },
  concepts: ['hybrid-work', 'remote-leadership'],
};
