import type { Lesson } from '../types.ts';
import { mentorRole } from './mentor-1-role.ts';

export const lessons: readonly Lesson[] = [mentorRole];
