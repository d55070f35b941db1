import type { Playbook } from '../../types.ts';

export const collaborationAsync3: Playbook = {
  id: 'collaboration-async-3',
  phase: 'apply',
  topic: 'collaboration-async',
  session: 3,
  minutes: 15,
  names: {
    en: 'Where, by when, how loud: a rule in three lines',
    it: 'Dove, entro quando, con che urgenza: tre righe',
  },
  aim: {
    en: 'The mentee has three lines for the team on where things are written and how fast an answer is expected.',
    it: 'Chi è mentee ha tre righe per il team: dove si scrive che cosa e in quanto tempo si aspetta risposta.',
  },
  before: {
    mentor: {
      en: 'Count the places in which a message could reach you on an ordinary day. Prepare three questions that somebody in their first week would ask about them.',
      it: 'Conta in quanti posti può raggiungerti un messaggio in un giorno qualsiasi. Prepara tre domande che farebbe chi è lì da una settimana.',
    },
    mentee: {
      en: 'Remember the last message you sent outside working hours and what you hoped would happen. You keep it to yourself.',
      it: 'Ripensa all’ultimo messaggio che hai mandato fuori orario e a che cosa speravi che succedesse. Il messaggio resta a te.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Check-in: the shorter meeting', it: 'Come va la riunione più corta' },
      text: {
        en: 'Ask whether the minutes came back, and who filled them. If the meeting kept its old length, the calendar won; note it and go on.',
        it: 'Chiedi se i minuti sono tornati e chi li ha riempiti. Se la riunione dura come prima, ha vinto l’agenda: prendine nota e vai avanti.',
      },
      prompts: [
        {
          en: 'Who thanked you, and who felt left out?',
          it: 'Chi ti ha ringraziato, e chi ha avuto l’impressione di restare fuori?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Three lines', it: 'Tre righe' },
      text: {
        en: 'Write: “A decision is written in …,” “An answer may take until …,” “If it’s on fire, …” One place, one time, one way. If a line needs an “except,” it is still two rules.',
        it: 'Scrivete: «Una decisione si scrive in …», «Per rispondere c’è tempo fino a …», «Se brucia, …». Un posto, un tempo, un modo. Se a una riga serve un «tranne», sono ancora due regole.',
      },
      prompts: [
        {
          en: 'When you write at ten in the evening, what should people do?',
          it: 'Se scrivi alle dieci di sera, che cosa deve fare chi legge?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'First-week questions', it: 'Le domande della prima settimana' },
      text: {
        en: 'Be the person who started on Monday and ask your three questions. The mentee answers from the three lines only. Whatever cannot be answered changes a word; a fourth line is not allowed.',
        it: 'Fai la parte di chi ha cominciato lunedì e poni le tue tre domande. Chi è mentee risponde usando solo le tre righe. Se una risposta manca si cambia una parola; la quarta riga è vietata.',
      },
      prompts: [
        {
          en: 'If you break this rule yourself on Thursday, may I tell you?',
          it: 'Se giovedì la regola la infrangi tu, posso fartelo notare?',
        },
        { en: 'Where do I look before I disturb anybody?', it: 'Dove guardo, prima di disturbare qualcuno?' },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close: who tries it first', it: 'Chiusura: chi comincia' },
      text: {
        en: 'The mentee keeps the rule for a week alone before asking anybody else to. Mark the day on which the team may change the lines. Last word to the mentor, then the next date.',
        it: 'Per una settimana la regola la segue soltanto chi è mentee; dopo si chiede anche al resto del team. Segnate il giorno in cui il team potrà cambiare le righe. L’ultima parola a chi è mentor, poi la data.',
      },
    },
  ],
  microChallenge: 'find-one-old-decision',
  closingQuestion: {
    en: 'Which of your own habits will find this rule hardest?',
    it: 'Quale delle tue abitudini farà più fatica con questa regola?',
  },
  shareablePrompt: {
    en: 'After the trial week, and not before: is there a line of the three that you would both sign in public?',
    it: 'Dopo la settimana di prova, non prima: delle tre righe ce n’è una che firmereste in pubblico?',
  },
  concepts: ['team-chat', 'asynchronous-work', 'remote-collaboration'],
};
