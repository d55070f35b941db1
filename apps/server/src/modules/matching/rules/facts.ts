/** Why a pair was made: numbers that add up to the score, and what stands behind them. */
import type { ReasonFacts } from '@viceversa/contract';
import type { Profile, Scored } from '@viceversa/matching';
import { closeEnough, lexicon } from './lexicon.ts';
import type { Snapshot } from './snapshot.ts';

const scorePoints = 1_000_000;

type Concepts = ReasonFacts['mentorTeaches'];
/** What the teacher knows of what the learner wants, by the name under which it is wanted; the best known first. */
const taught = (teacher: Profile, learner: Profile, labels: Snapshot['labels']): Concepts =>
  learner.learns
    .flatMap(({ concept, level }) => {
      const offered = teacher.teaches
        .filter((skill) => lexicon.relation(skill.concept, concept) >= closeEnough)
        .reduce((best, skill) => Math.max(best, Math.round(skill.level)), 0);
      return offered === 0 ? [] : [{ concept, label: labels[concept] ?? concept, offered, wanted: Math.round(level) }];
    })
    .sort((a, b) => b.offered - a.offered || (a.concept < b.concept ? -1 : 1));

const inBoth = (some: readonly string[], others: readonly string[]): string[] =>
  [...new Set(some)].filter((each) => others.includes(each)).sort();

/** Concepts by id, which are said in the language of whoever reads; other words as they are. */
const sharedGoals = (scored: Scored, mentee: number, mentor: number): string[] =>
  scored.sharedGoals(mentee, mentor).map((term) => term.replace(/^term:/, ''));

const primaryTag = (tag: string): string => tag.split('-')[0] ?? tag;

/** Where somebody said when in the week they have time; on the mentee's clock, whose zone is named if the other's differs. */
const sharedTime = (scored: Scored, mentee: number, mentor: number): ReasonFacts['sharedTime'] => {
  const windows = scored.sharedWindows(mentee, mentor);
  const zone = scored.mentees[mentee]?.zone ?? null;
  if (windows.length === 0) return null;
  return { windows: [...windows], zone: zone === scored.mentors[mentor]?.zone ? null : zone };
};

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
    sharedGoals: sharedGoals(scored, mentee, mentor),
    sharedLanguages: inBoth(learner.languages.map(primaryTag), host.languages.map(primaryTag)),
    overlapMinutes: Math.round(scored.overlapMinutes(mentee, mentor) ?? 0),
    sharedTime: sharedTime(scored, mentee, mentor),
    levelGap: learner.level === null || host.level === null ? 0 : learner.level - host.level,
    departments: { mentor: host.department, mentee: learner.department },
    sites: { mentor: host.site, mentee: learner.site },
  };
};
