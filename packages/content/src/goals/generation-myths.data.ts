import type { Goal } from '../types.ts';

export const generationMythsGoals: readonly Goal[] = [
  {
    id: 'plan-cut-by-need',
    topic: 'generation-myths',
    for: 'mentee',
    aim: {
      en: 'Redesign one training or rollout of my area by what people need, without age groups',
      it: 'Ridisegnare una formazione o un’introduzione di strumenti nella mia area secondo i bisogni, senza fasce d’età',
    },
    sign: {
      en: 'A plan that names needs, and a trial with volunteers who differ in years of work',
      it: 'Un piano che parla di bisogni, e una prova con persone volontarie che lavorano da più o meno anni',
    },
  },
  {
    id: 'teach-and-learn-hour',
    topic: 'generation-myths',
    for: 'mentor',
    aim: {
      en: 'Run one hour in which six people each teach something, whatever their years in the company',
      it: 'Organizzare un’ora in cui sei persone insegnano ciascuna qualcosa, qualunque sia la loro anzianità in azienda',
    },
    sign: {
      en: 'Six things taught, and one of them in use a month later',
      it: 'Sei cose insegnate, e dopo un mese almeno una è in uso',
    },
  },
  {
    id: 'how-they-learned-it',
    topic: 'generation-myths',
    for: 'mentor',
    aim: {
      en: 'Hear from three people with far more years at work how they learned their newest tool',
      it: 'Farmi raccontare da tre persone che lavorano da molto più tempo come hanno imparato il loro strumento più recente',
    },
    sign: {
      en: 'Three half pages that the three have read and approved',
      it: 'Tre mezze pagine lette e approvate da chi le ha raccontate',
    },
  },
];
