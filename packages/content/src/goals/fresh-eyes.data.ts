import type { Goal } from '../types.ts';

export const freshEyesGoals: readonly Goal[] = [
  {
    id: 'three-decisions-three-outsiders',
    topic: 'fresh-eyes',
    for: 'mentee',
    aim: {
      en: 'Take three open decisions, before they are made, to somebody outside who only asks questions',
      it: 'Portare tre decisioni ancora aperte a qualcuno di fuori che fa solo domande',
    },
    sign: {
      en: 'Three dates, and for each the question that changed something or confirmed it',
      it: 'Tre date, e per ciascuna la domanda che ha cambiato o confermato qualcosa',
    },
  },
  {
    id: 'test-before-approval',
    topic: 'fresh-eyes',
    for: 'mentee',
    aim: {
      en: 'Test the assumption that carries most of a plan for a week before I approve it',
      it: 'Mettere alla prova per una settimana l’ipotesi che più di tutte regge un piano, prima di approvarlo',
    },
    sign: {
      en: 'A sheet with the test, the stopping point set beforehand, and the result',
      it: 'Un foglio con la prova, la soglia fissata prima e il risultato',
    },
  },
  {
    id: 'question-rounds-led',
    topic: 'fresh-eyes',
    for: 'mentor',
    aim: {
      en: 'Lead the round “only questions” for three groups that face a decision',
      it: 'Condurre il giro «solo domande» per tre gruppi davanti a una decisione',
    },
    sign: {
      en: 'Three rounds held, each with the question the group kept',
      it: 'Tre giri svolti, ciascuno con la domanda che il gruppo ha tenuto',
    },
  },
];
