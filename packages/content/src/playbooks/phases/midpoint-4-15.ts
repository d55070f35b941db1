import type { Playbook } from '../../types.ts';

export const midpoint4Brief: Playbook = {
  id: 'midpoint-4-15',
  phase: 'midpoint',
  topic: null,
  session: 4,
  minutes: 15,
  names: { en: 'Halfway, in fifteen minutes', it: 'A metà strada, in un quarto d’ora' },
  aim: {
    en: 'You know one thing to keep and one to change in how you meet, and the goals have a number.',
    it: 'Sapete una cosa da tenere e una da cambiare nel vostro modo di incontrarvi, e gli obiettivi hanno un numero.',
  },
  before: {
    mentor: {
      en: 'Finish for yourself: “It helps me when you …” Open the page with your goals.',
      it: 'Completa per te: «Mi aiuta quando tu …» Apri la pagina degli obiettivi.',
    },
    mentee: {
      en: 'Recall the session that gave you most, and one that stayed on the surface. You will need one line on each.',
      it: 'Ripensa all’incontro che ti ha dato di più e a uno rimasto in superficie. Ti servirà una riga per ciascuno.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentee',
      title: { en: 'One that worked, one less so', it: 'Uno riuscito, uno un po’ meno' },
      text: {
        en: 'Each names one session that was worth it and one that stayed on the surface. Half a minute per person, no defense.',
        it: 'Dite a turno un incontro riuscito e uno meno. Mezzo minuto a testa, senza giustificazioni.',
      },
      prompts: [
        {
          en: 'Which session would you repeat tomorrow?',
          it: 'Quale incontro rifaresti domani?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentor',
      title: { en: 'Keep and change', it: 'Tenere e cambiare' },
      text: {
        en: 'Two sentences each: “Let us keep …,” “Let us change …” Begin with your own. The other repeats what they heard before answering. If there is nothing to change, say why it works.',
        it: 'Due frasi a testa: «Teniamo …», «Cambiamo …» Comincia dalle tue. Chi ascolta ripete ciò che ha sentito prima di rispondere. Se non c’è nulla da cambiare, dite perché funziona.',
      },
      prompts: [
        {
          en: 'What should we do more, less, differently?',
          it: 'Che cosa dovremmo fare di più, di meno, in modo diverso?',
        },
        {
          en: 'What have I stopped noticing about how we talk?',
          it: 'Che cosa non noto più, nel nostro modo di parlarci?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'A number for each goal', it: 'Un numero per ogni obiettivo' },
      text: {
        en: 'Rate each goal from 0 to 10 on your own, then show. Talk only about the largest difference. A goal that no longer matters may be crossed out.',
        it: 'Date a ogni obiettivo un voto da 0 a 10, ciascuno per conto proprio, poi mostrate. Parlate solo della differenza più grande. Un obiettivo che non conta più si può cancellare.',
      },
      prompts: [
        {
          en: 'What would make it one point more?',
          it: 'Che cosa lo alzerebbe di un punto?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'The second half has dates', it: 'La seconda metà ha le sue date' },
      text: {
        en: 'Write the one change into the agreement or beside it. See that every remaining session has a date, and read the challenge.',
        it: 'Scrivete il cambiamento nell’accordo o lì accanto. Verificate che ogni incontro rimasto abbia una data e leggete la microsfida.',
      },
    },
  ],
  microChallenge: 'guard-the-next-date',
  closingQuestion: {
    en: 'What do you want from the second half that you did not dare to want at the start?',
    it: 'Che cosa vuoi dalla seconda metà che all’inizio non osavi volere?',
  },
  shareablePrompt: {
    en: 'Others are halfway too. Is there one small habit of yours that you would both pass on?',
    it: 'Anche altre coppie sono a metà. C’è una vostra piccola abitudine che consigliereste volentieri?',
  },
};
