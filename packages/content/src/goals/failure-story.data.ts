import type { Goal } from '../types.ts';

export const failureStoryGoals: readonly Goal[] = [
  {
    id: 'own-mistake-first',
    topic: 'failure-story',
    for: 'mentee',
    aim: {
      en: 'Tell my team one mistake of my own each month before I ask about anybody else’s',
      it: 'Raccontare ogni mese al team un mio errore, prima di chiedere di quelli altrui',
    },
    sign: {
      en: 'Four short stories, and by the fourth somebody has told one unasked',
      it: 'Quattro brevi storie, e alla quarta qualcuno ne ha raccontata una senza invito',
    },
  },
  {
    id: 'review-only-what-was-known',
    topic: 'failure-story',
    for: 'mentee',
    aim: {
      en: 'Lead one project review by the rule “only what was known there”',
      it: 'Condurre la retrospettiva di un progetto con la regola «solo ciò che lì si sapeva»',
    },
    sign: {
      en: 'One page with dates and forks, no name on it, and one rule changed',
      it: 'Una pagina con date e bivi, nessun nome, e una regola cambiata',
    },
  },
  {
    id: 'story-evening-hosted',
    topic: 'failure-story',
    for: 'mentor',
    aim: {
      en: 'Host one hour in which three volunteers tell a small failure, the most senior first',
      it: 'Organizzare un’ora in cui tre persone volontarie raccontano un piccolo errore, dal livello più alto in giù',
    },
    sign: {
      en: 'Three stories told with consent, and two people who ask for the next date',
      it: 'Tre storie raccontate con il consenso di chi c’entra, e due persone che chiedono la prossima data',
    },
  },
];
