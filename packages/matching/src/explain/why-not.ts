/**
 * "Why not these two?": the rules that remove the pair, or the exact loss to the whole and who would have to move.
 *
 * The story of the chain: the asked mentee joins the asked mentor; whoever loses a slot there moves on, and so forth
 * until somebody is left over or comes in. Each person who moves appears once, after the one who caused it.
 */
import type { Movement } from '../repair/change.ts';
import type { OpenMatch } from '../repair/open-match.ts';
import type { RuleName } from '../score/rules.ts';
import type { Scored } from '../score/scored.ts';
import type { Pair } from '../types.ts';

/** One mentee's part in a chain; empty lists mean that the mentee comes in, or is left without. */
export type Step = {
  readonly mentee: number;
  readonly left: readonly number[];
  readonly joined: readonly number[];
};

export type WhyNot =
  | { readonly kind: 'paired' }
  /** Rules that remove the pair. `not_with` and `veto` are confidential: mind who reads them. */
  | { readonly kind: 'rules'; readonly rules: readonly RuleName[] }
  | { readonly kind: 'forbidden' }
  /** `loss`: 0 or more points the whole would lose. */
  | { readonly kind: 'loss'; readonly loss: number; readonly chain: readonly Step[]; readonly movement: Movement };

/**
 * @param match open on the problem of `scored` with what has been locked and forbidden since, warm from the result that
 *   is on the screen, so that among equal choices it stands where the reader does.
 * @throws MatchingError `lock_over_capacity` where locks have used up the slots of one of the two.
 */
export function whyNot(scored: Scored, match: OpenMatch, [mentee, mentor]: Pair): WhyNot {
  const rules = scored.rules(mentee, mentor);
  if (rules.length > 0) return { kind: 'rules', rules };
  const isAsked = ([a, b]: Pair) => a === mentee && b === mentor;
  if ((match.problem().forbidden ?? []).some(isAsked)) return { kind: 'forbidden' };
  const movement = match.rehearse({ lock: [mentee, mentor] });
  if (movement.formed.length === 0 && movement.dissolved.length === 0) return { kind: 'paired' };
  return { kind: 'loss', loss: movement.before - movement.after, chain: chainFrom(movement, mentee), movement };
}

/** Orders a movement as a chain that starts with one mentee. O(pairs that move, squared). */
export function chainFrom({ formed, dissolved }: Pick<Movement, 'formed' | 'dissolved'>, mentee: number): Step[] {
  const waiting = new Set([...formed, ...dissolved].map(([who]) => who));
  const stepOf = (who: number): Step => ({
    mentee: who,
    left: dissolved.filter(([other]) => other === who).map(([, mentor]) => mentor),
    joined: formed.filter(([other]) => other === who).map(([, mentor]) => mentor),
  });
  const chain: Step[] = [];
  const queue = [mentee, ...waiting];
  for (let who = queue.shift(); who !== undefined; who = queue.shift()) {
    if (!waiting.delete(who)) continue;
    const step = stepOf(who);
    chain.push(step);
    const displaced = dissolved.filter(([other, mentor]) => waiting.has(other) && step.joined.includes(mentor));
    const drawnIn = formed.filter(([other, mentor]) => waiting.has(other) && step.left.includes(mentor));
    queue.unshift(...displaced.map(([other]) => other), ...drawnIn.map(([other]) => other));
  }
  return chain;
}
