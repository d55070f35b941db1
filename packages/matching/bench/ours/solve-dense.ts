/** `node solve-dense.ts <instance>`: our solver on a full matrix, asked over standard input. */
import type { DenseProblem } from '../../src/dense/dense-problem.ts';
import { solveDense } from '../../src/dense/solve-dense.ts';
import { serve, startWatch } from '../dialogue/serve.ts';
import { readInstance } from '../instances/instance-file.ts';
import { turnCosts, turnedBack } from './problem-of.ts';

const { kind, rows, columns, value: weight } = readInstance(process.argv[2] ?? '');
if (kind !== 'dense') throw new Error('the instance is no matrix');
turnCosts(weight);
const side = (people: number) => ({ capacity: new Int32Array(people).fill(1), outside: new Int32Array(people) });
const problem: DenseProblem = { mentees: side(rows), mentors: side(columns), weight, seed: 1 };

await serve(process.version, {
  whole: () => {
    const lap = startWatch();
    const { total, pairs, certificate } = solveDense(problem);
    const spent = lap();
    if (!certificate.ok) throw new Error('not proved');
    return { ...spent, total: turnedBack(total, pairs.length) };
  },
});
