import type { Playbook } from '../../types.ts';

export const inclusiveMeetings3: Playbook = {
  id: 'inclusive-meetings-3',
  phase: 'apply',
  topic: 'inclusive-meetings',
  session: 3,
  minutes: 30,
  names: { en: 'The meeting after the meeting', it: 'La riunione dopo la riunione' },
  aim: {
    en: 'The mentee traces one decision that moved outside the room and writes the five lines that will tell people next time.',
    it: 'Chi è mentee ripercorre una decisione maturata fuori dalla stanza e scrive le cinque righe che la prossima volta la faranno sapere.',
  },
  before: {
    mentor: {
      en: 'Recall a change at work that reached you late, about a tool or a date rather than a person. Use it only if the mentee’s own case runs dry.',
      it: 'Ricorda un cambiamento che ti è arrivato tardi, meglio se su uno strumento o una data che su una persona. Usalo solo se il caso di chi è mentee si esaurisce.',
    },
    mentee: {
      en: 'Bring one decision of the past month with its traces: invitation, minutes, chat, calls. Note where it was really made. Nothing secret, nobody’s pay or position.',
      it: 'Porta una decisione dell’ultimo mese con le sue tracce: invito, verbale, chat, telefonate. Segna dove è stata presa davvero. Niente di segreto, niente stipendi né incarichi.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'From the chair', it: 'Visto da chi conduce' },
      text: {
        en: 'Ask about the two silent minutes: what was on paper at the end that had not been said before? If they never took place, ask what was in the way.',
        it: 'Chiedi dei due minuti di silenzio: alla fine, sulla carta, che cosa c’era che prima non era stato detto? Se non ci sono stati, chiedi che cosa si è messo in mezzo.',
      },
      prompts: [
        {
          en: 'What did you have to keep to yourself while the others were writing?',
          it: 'Che cosa ti è toccato tenere per te mentre le altre persone scrivevano?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'Follow the decision', it: 'Seguire la decisione' },
      text: {
        en: 'The mentee draws a line from the first mention to the final yes. A circle above it for each talk in a meeting, below it for each talk outside, with the number of people in it. Hallways exist; nobody is on trial.',
        it: 'Chi è mentee traccia una linea dal primo accenno al sì finale. Un cerchio sopra per ogni scambio in riunione, sotto per ogni scambio fuori, con il numero di persone. I corridoi esistono: qui non si processa nessuno.',
      },
      prompts: [
        {
          en: 'In which circle was it settled, whatever the minutes say?',
          it: 'In quale cerchio si è chiusa la questione, al di là del verbale?',
        },
        {
          en: 'Who had to carry it out and is in none of the circles?',
          it: 'Chi ha dovuto metterla in pratica e non compare in nessun cerchio?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'both',
      title: { en: 'Write the missing five lines', it: 'Scrivere le cinque righe mancanti' },
      text: {
        en: 'What changed since the meeting, why, who was asked, until when an objection helps, to whom it goes. The mentee types, five lines at most. Then the mentor reads it aloud twice: as somebody who had argued against it, and as somebody who knew nothing. Revise after each reading.',
        it: 'Che cosa è cambiato dopo la riunione, perché, a chi si è chiesto un parere, fino a quando un’obiezione serve, a chi mandarla. Scrive chi è mentee, cinque righe al massimo. Poi chi è mentor legge due volte ad alta voce: come chi non era d’accordo, e come chi non ne sapeva nulla. Dopo ogni lettura si corregge.',
      },
      prompts: [
        {
          en: 'Which word here would tell a reader that they come too late?',
          it: 'Quale parola, qui, direbbe a chi legge che ormai è tardi?',
        },
        {
          en: 'What really happens to an objection that arrives on the last day?',
          it: 'Che fine fa davvero un’obiezione che arriva l’ultimo giorno?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Where the lines will live', it: 'Un posto per queste righe' },
      text: {
        en: 'Let the mentee choose one place: foot of the minutes, team channel, weekly email. Then each names one habit from these three sessions that stays. Challenge, sentence to share, date.',
        it: 'Fai scegliere un solo posto: in fondo al verbale, nel canale del team, nella mail del venerdì. Poi, a turno, un’abitudine di questi tre incontri che resta. Leggete la microsfida, scegliete la frase che può uscire, guardate la data.',
      },
    },
  ],
  microChallenge: 'decision-in-five-lines',
  closingQuestion: {
    en: 'Which hallway talk would you keep, and which belongs back in the room?',
    it: 'Quali chiacchiere di corridoio terresti, e quali riporteresti nella stanza?',
  },
  shareablePrompt: {
    en: 'How would you describe the five lines to another team, in one sentence and without your case? That sentence may travel.',
    it: 'Come raccontereste le cinque righe a un altro team, in una frase e senza il vostro caso? Quella frase può viaggiare.',
  },
  concepts: ['inclusive-meetings', 'meeting-facilitation', 'inclusion'],
};
