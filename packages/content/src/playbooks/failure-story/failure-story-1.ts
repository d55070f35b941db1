import type { Playbook } from '../../types.ts';

export const failureStory1: Playbook = {
  id: 'failure-story-1',
  phase: 'explore',
  topic: 'failure-story',
  session: 1,
  minutes: 15,
  names: { en: 'A small failure, without a moral', it: 'Un piccolo errore, senza morale' },
  aim: {
    en: 'The mentee tells one small thing that went wrong without defending or polishing it; the mentor only listens and asks.',
    it: 'Chi è mentee racconta una piccola cosa andata male senza difenderla né abbellirla; chi è mentor ascolta e chiede, e basta.',
  },
  before: {
    mentor: {
      en: 'You owe no story today and nobody will ask for one. Read the questions of the third step, so that you can put them calmly.',
      it: 'Oggi non devi raccontare nulla, e nessuno te lo chiederà. Leggi le domande del terzo passo, così poi le fai con calma.',
    },
    mentee: {
      en: 'Choose something small of your own that is over: an email to the wrong person, a meeting badly opened, an estimate far off. Nobody else should look bad in it.',
      it: 'Scegli una cosa piccola, tua, ormai chiusa: una mail sbagliata, una riunione aperta male, una stima lontanissima. Nessun’altra persona deve farci brutta figura.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Small, over, mine', it: 'Piccolo, finito, mio' },
      text: {
        en: 'Say the three words of the title: that is the measure for stories here. The more senior person begins. If “in the end it was a good thing” comes, raise a finger and smile.',
        it: 'Di’ le tre parole del titolo: qui è la misura delle storie. Comincia chi ha il livello più alto. Se arriva un «però alla fine è servito», alza un dito e sorridi.',
      },
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Three minutes, told straight', it: 'Tre minuti, senza girarci intorno' },
      text: {
        en: 'The mentee tells: where you were, what you did, at which moment you noticed, what you did next. Stop there. No reason, no lesson, no happy ending. The mentor listens and does not console.',
        it: 'Chi è mentee racconta: dov’era, che cosa ha fatto, in quale momento l’ha capito, che cosa ha fatto subito dopo. Lì ci si ferma. Niente motivi, niente lezione, niente lieto fine. Chi è mentor ascolta, senza consolare.',
      },
      prompts: [
        {
          en: 'At what exact moment did you notice?',
          it: 'In quale momento preciso l’hai capito?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentor',
      title: { en: 'Ask about the moment', it: 'Chiedere di quel momento' },
      text: {
        en: 'Stay with the fifteen minutes around the noticing; leave out whether it could have been avoided. Let a pause be a pause. If you feel like telling a small one of yours now, you may; if not, thank and go on.',
        it: 'Resta sul quarto d’ora intorno alla scoperta; lascia perdere se si poteva evitare. Una pausa può restare una pausa. Se adesso ti va di raccontarne una piccola tua, puoi; se no, ringrazia e vai avanti.',
      },
      prompts: [
        {
          en: 'Whom did you tell first, and with which words?',
          it: 'Qual è la prima persona a cui l’hai detto, e con quali parole?',
        },
        {
          en: 'What did you do in the ten minutes after that?',
          it: 'Che cosa hai fatto nei dieci minuti dopo?',
        },
        {
          en: 'Which part do you usually leave out when you tell it?',
          it: 'Quale parte salti, di solito, quando la racconti?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'It stays here', it: 'Resta qui' },
      text: {
        en: 'Say aloud that the story stays in this room. Read the challenge: the mentee chooses a story smaller than today’s for the team. One word each on how it was, then the date.',
        it: 'Dite ad alta voce che la storia resta in questa stanza. Leggete la microsfida: per il team si sceglie una storia più piccola di quella di oggi. Una parola a testa su com’è andata, poi la data.',
      },
    },
  ],
  microChallenge: 'failure-in-three-sentences',
  closingQuestion: {
    en: 'What was it like to stop before the moral?',
    it: 'Com’è stato fermarsi prima della morale?',
  },
  shareablePrompt: {
    en: 'The story stays. But what did you learn about telling and listening? One line of that may leave the room, if both want.',
    it: 'La storia resta qui. Ma che cosa avete imparato sul raccontare e sull’ascoltare? Una riga su questo può uscire, se volete.',
  },
  concepts: ['psychological-safety', 'storytelling', 'self-awareness'],
};
