import type { Playbook } from '../../types.ts';

export const midpoint4Usual: Playbook = {
  id: 'midpoint-4-30',
  phase: 'midpoint',
  topic: null,
  session: 4,
  minutes: 30,
  names: { en: 'Ten minutes back, then a change of pace', it: 'Dieci minuti indietro, poi si cambia passo' },
  aim: {
    en: 'The agreement and goals fit what you really do, and you have tried one change on the spot.',
    it: 'Accordo e obiettivi corrispondono a ciò che fate davvero, e un cambiamento lo avete già provato.',
  },
  before: {
    mentor: {
      en: 'Reread the agreement and mark with a dot what you have never used and what you have missed. Think of a subject you would like to bring in.',
      it: 'Rileggi l’accordo e metti un punto accanto a ciò che non avete mai usato e a ciò che ti è mancato. Pensa a un tema che vorresti portare.',
    },
    mentee: {
      en: 'Ask yourself what you do differently at work since the first session. If the honest answer is “nothing,” bring that.',
      it: 'Chiediti che cosa fai di diverso al lavoro dal primo incontro. Se la risposta sincera è «nulla», porta quella.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'What has moved', it: 'Che cosa si è mosso' },
      text: {
        en: 'Ask for one thing that has moved since the start, however small; then tell yours. “Nothing yet” is a useful beginning for the next ten minutes.',
        it: 'Chiedi una cosa che si è mossa dall’inizio, anche minuscola; poi racconta la tua. «Ancora niente» è un buon punto di partenza per i prossimi dieci minuti.',
      },
      prompts: [
        {
          en: 'What do you do now that you did not do in the first month?',
          it: 'Che cosa fai adesso che il primo mese non facevi?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'both',
      title: { en: 'Agreement and goals again', it: 'Di nuovo accordo e obiettivi' },
      text: {
        en: 'Five minutes on the agreement: each reads the two lines they marked and proposes other words. Five minutes on the goals: rate them from 0 to 10, say what the number rests on, replace one if it has gone stale.',
        it: 'Cinque minuti sull’accordo: leggete a turno le due righe segnate e proponete altre parole. Cinque sugli obiettivi: un numero da 0 a 10, su che cosa si regge quel numero, e se uno ha perso senso si cambia.',
      },
      prompts: [
        {
          en: 'Which line of our agreement did we need, and which only looked good?',
          it: 'Quale riga dell’accordo ci è servita, e quale stava lì solo per bellezza?',
        },
        {
          en: 'What is that number based on?',
          it: 'Su che cosa si basa quel numero?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentor',
      title: { en: 'Try the change at once', it: 'Provare subito il cambiamento' },
      text: {
        en: 'Choose one change and do it now for eight minutes: the other opens, you walk instead of sitting, a new subject, longer silences, hands on sooner. Two minutes for whether it stays.',
        it: 'Scegliete un cambiamento e fatelo subito per otto minuti: apre l’altra persona, si cammina invece di stare al tavolo, un tema nuovo, silenzi più lunghi, si prova invece di parlarne. Due minuti per decidere se resta.',
      },
      prompts: [
        {
          en: 'How does this feel compared with the way we usually meet?',
          it: 'Che effetto fa, rispetto a come ci vediamo di solito?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'The way to the end', it: 'La strada fino in fondo' },
      text: {
        en: 'Look at the remaining dates and name the one real decision or task that the next session will work on. Read the challenge; taking part in the survey is everybody’s own choice.',
        it: 'Guardate le date rimaste e indicate la decisione o il compito vero su cui lavorerà il prossimo incontro. Leggete la microsfida; partecipare alla rilevazione è una scelta di ciascuna persona.',
      },
    },
  ],
  microChallenge: 'ten-minutes-for-halfway',
  closingQuestion: {
    en: 'If we had to stop today, what would remain?',
    it: 'Se dovessimo fermarci oggi, che cosa resterebbe?',
  },
  shareablePrompt: {
    en: 'A line that may help pairs who begin after you: “Halfway, we found that …” Both must like every word.',
    it: 'Una riga utile a chi comincia dopo di voi: «A metà abbiamo scoperto che …» Ogni parola deve piacere a tutte e due le persone.',
  },
};
