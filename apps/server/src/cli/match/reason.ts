import { reasonSentence } from '@viceversa/locales/reason';
import type { Explanation, Lesson } from '@viceversa/matching';
import type { ImportedPerson } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { SkillReader } from './skills.ts';

/** Below this a kindred skill helps, but nobody would say that it is what was wanted. */
const closeEnough = 0.5;

export interface PairFacts {
  readonly mentor: ImportedPerson;
  readonly mentee: ImportedPerson;
  readonly isLocked: boolean;
  readonly explanation: Explanation;
}

/** Why two people fit, as the product says it everywhere; that a pair was promised before comes first. */
export function sayReason({ language, say }: Words, facts: PairFacts, skills: SkillReader): string {
  const { explanation, mentor } = facts;
  const label = (concept: string) => ({ label: skills.name(concept, language) });
  const labels = (lessons: readonly Lesson[]) => close(lessons, skills).map(({ wanted }) => label(wanted));
  const reason = reasonSentence(
    {
      mentorTeaches: labels(explanation.menteeLearns),
      menteeTeaches: labels(explanation.mentorLearns),
      sharedGoals: explanation.sharedGoals.map((topic) => skills.name(topic, language)),
      sharedInterests: explanation.sharedInterests.map(({ interest }) => asWritten(interest, mentor)),
      overlapMinutes: explanation.overlapMinutes ?? 0,
      sharedTime: sharedTimeOf(facts),
      departments: explanation.department,
      sites: explanation.site,
    },
    language,
  );
  return facts.isLocked ? `${say('cli.match.fixed')} ${reason}` : reason;
}

/** On the mentee's clock, whose zone is named where the other's is a different one. */
function sharedTimeOf({ explanation, mentor, mentee }: PairFacts) {
  const windows = explanation.sharedWindows;
  return windows.length === 0 ? null : { windows, zone: mentor.timeZone === mentee.timeZone ? null : mentee.timeZone };
}

/** What is wanted most comes first. */
function close(lessons: readonly Lesson[], skills: SkillReader): readonly Lesson[] {
  return lessons
    .filter(({ wanted, offered }) => offered !== null && skills.relation(offered, wanted) >= closeEnough)
    .sort((a, b) => b.wantedLevel - a.wantedLevel);
}

/** Interests are compared in lower case, but "NBA" is not "nba". */
function asWritten(interest: string, person: ImportedPerson): string {
  return person.interests.find((each) => each.toLowerCase() === interest) ?? interest;
}
