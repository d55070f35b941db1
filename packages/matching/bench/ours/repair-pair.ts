/** `node repair-pair.ts <instance>`: forbidding one pair of a match that stays open, against solving all over again. */
import { openMatch } from '../../src/repair/open-match.ts';
import { solve } from '../../src/solve/solve.ts';
import { createDice } from '../../src/testing/dice.ts';
import type { Pair } from '../../src/types.ts';
import { serve, startWatch, type Timing } from '../dialogue/serve.ts';
import { readInstance } from '../instances/instance-file.ts';
import { pose } from './problem-of.ts';
import { solverAlone } from './solver-alone.ts';

/** Repairs take different times, some next to none: one answer is the mean over so many pairs. */
const CHANGES = 100;
const REHEARSALS = 20;

const instance = readInstance(process.argv[2] ?? '');
if (instance.kind === 'dense') throw new Error('the instance has no edges');
const { problem } = pose(instance);
const match = openMatch(problem);
const { pairs } = match.result({ ties: 'any' });
const dice = createDice(1);
const drawn = dice
  .distinct(() => dice.below(pairs.length), Math.min(CHANGES, pairs.length))
  .flatMap((k) => [pairs[k] ?? []]);
const chosen = drawn.filter((pair): pair is Pair => pair.length === 2);
const first = chosen[0] ?? [0, 0];
/** Every answer gives the total without the first pair: what is repaired must be what is solved. */
const withoutFirst = { ...problem, forbidden: [first] };

function meanOf(times: readonly Timing[]): Timing {
  const sum = (field: keyof Timing) => times.reduce((all, spent) => all + spent[field], 0);
  return { processorMs: sum('processorMs') / times.length, wallMs: sum('wallMs') / times.length };
}

await serve(process.version, {
  change: () => {
    let total = 0;
    const times = chosen.map((pair) => {
      const lap = startWatch();
      const { after } = match.change({ forbid: pair });
      const spent = lap();
      match.change({ allow: pair });
      if (pair === first) total = after;
      return spent;
    });
    return { ...meanOf(times), total };
  },
  rehearse: () => {
    let total = 0;
    const times = chosen.slice(0, REHEARSALS).map((pair) => {
      const lap = startWatch();
      const { after } = match.rehearse({ forbid: pair });
      if (pair === first) total = after;
      return lap();
    });
    return { ...meanOf(times), total };
  },
  whole: () => {
    const lap = startWatch();
    const { total } = solve(withoutFirst, { ties: 'any' });
    return { ...lap(), total };
  },
  alone: () => {
    const { spent, total } = solverAlone(withoutFirst);
    return { ...spent, total };
  },
});
