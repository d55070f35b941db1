/** Why a pair was made: numbers that add up to the score, and what stands behind them. */
import type { ReasonFacts } from '@viceversa/contract';
import type { Profile, Scored } from '@viceversa/matching';
import { closeEnough, relation, topicOf } from './lexicon.ts';
import type { Member, Snapshot } from './snapshot.ts';

const scorePoints = 1_000_000;

type Concepts = ReasonFacts['mentorTeaches'];
/** What the teacher knows of what the learner wants, by the name under which it is wanted; the best known first. */
const taught = (teacher: Profile, learner: Profile, labels: Snapshot['labels']): Concepts =>
  learner.learns
    .flatMap(({ concept, level }) => {
      const offered = teacher.teaches
        .filter((skill) => relation(skill.concept, concept) >= closeEnough)
        .reduce((best, skill) => Math.max(best, Math.round(skill.level)), 0);
      return offered === 0 ? [] : [{ concept, label: labels[concept] ?? concept, offered, wanted: Math.round(level) }];
    })
    .sort((a, b) => b.offered - a.offered || (a.concept < b.concept ? -1 : 1));

const inBoth = (some: readonly string[], others: readonly string[]): string[] =>
  [...new Set(some)].filter((each) => others.includes(each)).sort();

/** In the words of whoever learns. */
const sharedGoals = (learner: Member | undefined, host: Member | undefined, labels: Snapshot['labels']): string[] => {
  const topics = new Set((host?.profile.goalTopics ?? []).map(topicOf));
  const byTopic = new Map((learner?.profile.goalTopics ?? []).map((goal) => [topicOf(goal), goal]));
  return [...byTopic].filter(([topic]) => topics.has(topic)).map(([, goal]) => labels[goal] ?? goal);
};

const primaryTag = (tag: string): string => tag.split('-')[0] ?? tag;

export const factsOf = (scored: Scored, snapshot: Snapshot, mentee: number, mentor: number): ReasonFacts => {
  const learner = scored.mentees[mentee];
  const host = scored.mentors[mentor];
  if (!learner || !host) throw new Error(`no such pair: ${mentee}, ${mentor}`);
  const { labels } = snapshot;
  const labeled = (keys: readonly string[]) => keys.map((key) => labels[key] ?? key);
  return {
    contributions: scored
      .parts(mentee, mentor)
      .flatMap(({ part, value, share, points }) =>
        value === null || share === 0 ? [] : [{ part, value, weight: share / scorePoints, points }],
      ),
    mentorTeaches: taught(host, learner, labels),
    menteeTeaches: taught(learner, host, labels),
    sharedInterests: labeled(inBoth(learner.interests, host.interests)),
    sharedGoals: sharedGoals(snapshot.mentees[mentee], snapshot.mentors[mentor], labels),
    sharedLanguages: inBoth(learner.languages.map(primaryTag), host.languages.map(primaryTag)),
    overlapMinutes: Math.round(scored.overlapMinutes(mentee, mentor) ?? 0),
    levelGap: learner.level === null || host.level === null ? 0 : learner.level - host.level,
    departments: { mentor: host.department, mentee: learner.department },
    sites: { mentor: host.site, mentee: learner.site },
  };
};
