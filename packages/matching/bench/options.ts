import { parseArgs } from 'node:util';
import { FAMILIES, type Family } from './rows.ts';

export type Options = {
  readonly only: readonly Family[];
  readonly write: boolean;
  readonly quick: boolean;
  readonly large: boolean;
  readonly resume: boolean;
};

export const USAGE = `npm run bench:matching -- [options]
  --only FAMILY   ${FAMILIES.join(', ')}; may be repeated
  --large         also the largest people (minutes)
  --quick         small sizes, one run, installs nothing: does it all work?
  --resume        leave out what was measured today on this machine
  --write         write packages/matching/BENCHMARKS.md from everything measured today on this machine`;

/** @throws Error in words for whoever typed it. */
export function readOptions(given: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      write: flag,
      quick: flag,
      large: flag,
      resume: flag,
    },
  });
  const isFamily = (name: string): name is Family => FAMILIES.some((family) => family === name);
  const unknown = values.only.find((name) => !isFamily(name));
  if (unknown !== undefined) throw new Error(`There is no family "${unknown}": ${FAMILIES.join(', ')}.`);
  if (values.quick && values.write) throw new Error('Small sizes are no figures to write down: --quick or --write.');
  return { ...values, only: values.only.filter(isFamily) };
}
