import { createInterface } from 'node:readline';
import type { Answer } from './answer.ts';

export type Timing = Pick<Answer, 'processorMs' | 'wallMs'>;
type Outcome = Timing & { readonly total: number };
type Measure = () => Outcome | Promise<Outcome>;

/** The child's side of a dialogue: answers each line with the measure of that name, until nobody asks any more. */
export async function serve(version: string, measures: Readonly<Record<string, Measure>>): Promise<void> {
  say({ version });
  for await (const what of createInterface({ input: process.stdin })) {
    const measure = measures[what];
    if (measure === undefined) throw new Error(`cannot measure ${what}`);
    const outcome = await measure();
    say({ ...outcome, peakMb: process.resourceUsage().maxRSS / 1024 });
  }
}

/** Starts now; each call tells what was spent since. */
export function startWatch(): () => Timing {
  const processor = process.cpuUsage();
  const wall = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return { processorMs: (user + system) / 1000, wallMs: performance.now() - wall };
  };
}

function say(message: Readonly<Record<string, string | number>>): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
