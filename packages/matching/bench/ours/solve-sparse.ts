/** `node solve-sparse.ts <instance>`: our solver on edges, asked over standard input. */
import { solve } from '../../src/solve/solve.ts';
import { serve, startWatch } from '../dialogue/serve.ts';
import { readInstance } from '../instances/instance-file.ts';
import { pose } from './problem-of.ts';
import { solverAlone } from './solver-alone.ts';

const instance = readInstance(process.argv[2] ?? '');
if (instance.kind === 'dense') throw new Error('the instance has no edges');
const { problem, inUnits } = pose(instance);

const whole = (ties: 'any' | 'seeded') => {
  const lap = startWatch();
  const { total, pairs, certificate } = solve(problem, { ties });
  const spent = lap();
  if (!certificate.ok) throw new Error('not proved');
  return { ...spent, total: inUnits(total, pairs.length) };
};

await serve(process.version, {
  whole: () => whole('any'),
  seeded: () => whole('seeded'),
  alone: () => {
    const { spent, total, pairs } = solverAlone(problem);
    return { ...spent, total: inUnits(total, pairs) };
  },
});
