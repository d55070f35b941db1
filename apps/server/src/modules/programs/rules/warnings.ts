import type { MatchRunView, Policy, ProgramState, ProgramView } from '@viceversa/contract';
import { openStates } from './life-cycle.ts';

export type Facts = {
  readonly state: ProgramState;
  readonly policy: Policy;
  readonly mentors: number;
  readonly mentees: number;
  readonly withoutLevel: number;
  readonly openProposals: number;
  readonly latestRun: MatchRunView['state'] | null;
};
type Warning = ProgramView['warnings'][number];

/** Fewer people in a role than this, and no figure about the role may be reported (disclosure control). */
const fewPeople = 5;

/** What a program manager should look at before the next move; nothing here refuses anything. */
export const warningsOf = (facts: Facts): Warning[] => {
  const found: Warning[] = [];
  if (openStates.includes(facts.state)) {
    if (facts.mentors === 0) found.push('no_mentors');
    else if (facts.mentors < fewPeople) found.push('few_mentors');
    if (facts.mentees === 0) found.push('no_mentees');
    else if (facts.mentees < fewPeople) found.push('few_mentees');
    if (facts.policy.levelGap > 0 && facts.withoutLevel > 0) found.push('levels_missing');
    if (facts.state === 'matching' && facts.latestRun === null) found.push('no_run');
    if (facts.latestRun === 'done') found.push('unpublished_run');
  }
  if (facts.openProposals > 0) found.push('proposals_open');
  return found;
};
