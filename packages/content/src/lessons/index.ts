import type { Lesson } from '../types.ts';
import { facilitatorCircle } from './facilitator-1-circle.ts';
import { facilitatorPracticeRound } from './facilitator-2-practice-round.ts';
import { menteeTime } from './mentee-1-time.ts';
import { menteeListening } from './mentee-2-listening.ts';
import { menteePower } from './mentee-3-power.ts';
import { mentorRole } from './mentor-1-role.ts';
import { mentorStructure } from './mentor-2-structure.ts';
import { mentorFeedback } from './mentor-3-feedback.ts';
import { mentorBoundaries } from './mentor-4-boundaries.ts';
import { programManagerCourse } from './program-manager-1-course.ts';

export const lessons: readonly Lesson[] = [
  mentorRole,
  mentorStructure,
  mentorFeedback,
  mentorBoundaries,
  menteeTime,
  menteeListening,
  menteePower,
  programManagerCourse,
  facilitatorCircle,
  facilitatorPracticeRound,
];
