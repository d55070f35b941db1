import type { Card } from '../types.ts';
import { asksAboutMyManager } from './asks-about-my-manager.ts';
import { cancelsThroughTheAssistant } from './cancels-through-the-assistant.ts';
import { careerPromises } from './career-promises.ts';
import { checkingThePhone } from './checking-the-phone.ts';
import { defensiveReaction } from './defensive-reaction.ts';
import { itWasImposed } from './it-was-imposed.ts';
import { jokesAboutAge } from './jokes-about-age.ts';
import { languageDistance } from './language-distance.ts';
import { mentorFreezes } from './mentor-freezes.ts';
import { noTime } from './no-time.ts';
import { overFamiliarity } from './over-familiarity.ts';
import { remoteFatigue } from './remote-fatigue.ts';
import { roleReversion } from './role-reversion.ts';
import { shortAnswers } from './short-answers.ts';
import { spokesperson } from './spokesperson.ts';
import { tasksForThem } from './tasks-for-them.ts';
import { valuesDisagreement } from './values-disagreement.ts';
import { whatCanYouTeachMe } from './what-can-you-teach-me.ts';

/** From the first handshake on: those that concern starting, then the roles, then what lies between two people. */
export const cards: readonly Card[] = [
  noTime,
  whatCanYouTeachMe,
  itWasImposed,
  cancelsThroughTheAssistant,
  checkingThePhone,
  shortAnswers,
  roleReversion,
  tasksForThem,
  spokesperson,
  jokesAboutAge,
  asksAboutMyManager,
  careerPromises,
  overFamiliarity,
  defensiveReaction,
  mentorFreezes,
  languageDistance,
  remoteFatigue,
  valuesDisagreement,
];
