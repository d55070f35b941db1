/** `node npm-peer.ts <folder> <package> <instance>`: an assignment package from npm, asked over standard input. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serve, startWatch } from '../dialogue/serve.ts';
import { readInstance } from '../instances/instance-file.ts';

type Rows = readonly Float64Array[];
/** Column of each row. */
type Columns = ArrayLike<number>;

const [folder = '', name = '', path = ''] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));

const SOLVERS: Readonly<Record<string, () => (rows: Rows) => Columns>> = {
  munkres: () => {
    const munkres = functionOf<[Rows], readonly (readonly [number, number])[]>('munkres');
    return (rows) => munkres(rows).map(([, column]) => column);
  },
  'linear-sum-assignment': () => {
    const assign = functionOf<[Rows, { maximaze: boolean }], { readonly rowAssignments: Columns }>(
      'linearSumAssignment',
    );
    return (rows) => assign(rows, { maximaze: false }).rowAssignments;
  },
};

/** What the package documents about its function is taken at its word: the totals are compared. */
function functionOf<Given extends readonly unknown[], Result>(exported: string): (...given: Given) => Result {
  const door: unknown = load(name);
  const found: unknown = typeof door === 'object' && door !== null ? Reflect.get(door, exported) : undefined;
  const isFunction = (value: unknown): value is (...given: Given) => Result => typeof value === 'function';
  if (!isFunction(found)) throw new Error(`${name} exports no ${exported}`);
  return found;
}

const { kind, rows: count, columns, value } = readInstance(path);
if (kind !== 'dense') throw new Error('the instance is no matrix');
const rows = Array.from({ length: count }, (_, row) =>
  Float64Array.from(value.subarray(row * columns, (row + 1) * columns)),
);
const solve = SOLVERS[name]?.();
if (solve === undefined) throw new Error(`${name} is no peer`);

await serve(name, {
  run: () => {
    const lap = startWatch();
    const paired = solve(rows);
    const spent = lap();
    const total = rows.reduce((sum, row, k) => sum + (row[paired[k] ?? -1] ?? Number.NaN), 0);
    return { ...spent, total };
  },
});
