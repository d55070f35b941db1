import type { Compared, Explanation, Lesson } from '@viceversa/matching';
import type { ImportedPerson } from '../../modules/imports/index.ts';
import type { MatchRules } from './cohort.ts';
import type { SkillReader } from './skills.ts';
import type { Words } from './words.ts';

/** Below this a kindred skill helps, but nobody would say that it is what was wanted. */
const closeEnough = 0.5;
const named = 3;

export interface PairFacts {
  readonly mentor: ImportedPerson;
  readonly mentee: ImportedPerson;
  readonly isLocked: boolean;
  readonly explanation: Explanation;
}

/** From facts to words: one sentence per true fact, from the most to the least telling. */
export function sayReason(words: Words, facts: PairFacts, rules: MatchRules, skills: SkillReader): string {
  const { say, number } = words;
  const { explanation } = facts;
  const [mentor, mentee] = [fullName(facts.mentor), fullName(facts.mentee)];
  const taught = lessonNames(explanation.menteeLearns, skills, words);
  const returned = lessonNames(explanation.mentorLearns, skills, words);
  const interests = explanation.sharedInterests
    .slice(0, named)
    .map(({ interest }) => asWritten(interest, facts.mentor));
  const topics = explanation.sharedGoalTopics.slice(0, named).map((topic) => skills.name(topic, words.language));
  const departments = difference(explanation.department, rules.differentDepartment);
  const sites = difference(explanation.site, rules.differentSite);
  const minutes = explanation.overlapMinutes;
  const sentences = [
    facts.isLocked ? say('reason.locked') : '',
    taught.length > 0 ? say('reason.teaches', { mentor, mentee, skills: taught }) : '',
    returned.length > 0 ? say('reason.teachesBack', { mentee, skills: returned }) : '',
    topics.length > 0 ? say('reason.goals', { topics }) : '',
    interests.length > 0 ? say('reason.interests', { interests }) : '',
    departments ? say('reason.departments', departments) : '',
    sites ? say('reason.sites', sites) : '',
    minutes === null ? '' : say('reason.hours', { hours: number(Math.round(minutes / 6) / 10) }),
  ].filter((sentence) => sentence !== '');
  return sentences.length > 0 ? sentences.join(' ') : say('reason.nothing');
}

export function fullName(person: ImportedPerson): string {
  return `${person.firstName} ${person.lastName}`.trim();
}

function lessonNames(lessons: readonly Lesson[], skills: SkillReader, { language }: Words): readonly string[] {
  return lessons
    .filter(({ wanted, offered }) => offered !== null && skills.relation(offered, wanted) >= closeEnough)
    .sort((a, b) => b.wantedLevel - a.wantedLevel)
    .slice(0, named)
    .map(({ wanted }) => skills.name(wanted, language));
}

/** Interests are compared in lower case, but "NBA" is not "nba". */
function asWritten(interest: string, person: ImportedPerson): string {
  return person.interests.find((each) => each.toLowerCase() === interest) ?? interest;
}

/** Worth a word only where the program wants people from different places to meet. */
function difference({ mentor, mentee, isDifferent }: Compared<string>, rule: MatchRules['differentSite']) {
  return rule !== 'any' && isDifferent && mentor !== null && mentee !== null ? { one: mentor, other: mentee } : null;
}
