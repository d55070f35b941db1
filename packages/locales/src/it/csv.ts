import type { csv as english } from '../en/csv.ts';
import type { Shape } from '../shape.ts';

export const csv = {
  mentor: 'Mentor',
  mentorTitle: 'Mentor: qualifica',
  mentorDepartment: 'Mentor: reparto',
  mentee: 'Mentee',
  menteeTitle: 'Mentee: qualifica',
  menteeDepartment: 'Mentee: reparto',
  score: 'Punteggio (su 1.000.000)',
  fixed: 'Fissata a mano',
  yes: 'sì',
  no: 'no',
  reason: 'Perché',
} as const satisfies Shape<typeof english>;
