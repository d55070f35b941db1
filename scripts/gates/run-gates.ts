import { availableParallelism } from 'node:os';
import type { Answer, Gate } from './gate.ts';

/** More at once than this only make each other slow: the heavy tools use several cores by themselves. */
const AT_ONCE = 4;

export type Verdict = { readonly passed: number; readonly failed: number };

/**
 * Asks every gate and tells each answer in one line, with what was found below it.
 * @param mustSee names of gates that may not plead that there is nothing to look at
 */
export async function runGates(
  gates: readonly Gate[],
  say: (text: string) => void,
  mustSee: readonly string[] = [],
): Promise<Verdict> {
  const waiting = [...gates];
  const verdicts: boolean[] = [];
  const worker = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const started = performance.now();
      const answer = await ask(gate);
      const isOk =
        answer.findings.length === 0 &&
        (answer.seen > 0 || (answer.absent !== undefined && !mustSee.includes(gate.name)));
      verdicts.push(isOk);
      say(describe(gate.name, answer, isOk, (performance.now() - started) / 1000));
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), AT_ONCE) }, worker));
  const passed = verdicts.filter(Boolean).length;
  return { passed, failed: verdicts.length - passed };
}

async function ask(gate: Gate): Promise<Answer> {
  try {
    return await gate.run();
  } catch (error) {
    return { seen: 0, findings: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

function describe(
  name: string,
  { seen, findings, warnings = [], absent }: Answer,
  isOk: boolean,
  seconds: number,
): string {
  const head = `${name.padEnd(27)} ${absent ?? `${seen} seen`.padEnd(10)} ${seconds.toFixed(1)} s  ${isOk ? 'ok' : 'FAILED'}`;
  const nothing = !isOk && findings.length === 0 ? ['nothing was seen, so nothing was checked'] : [];
  const below = [...findings, ...nothing, ...warnings.map((text) => `warning: ${text}`)];
  return [head, ...below.map((text) => text.replace(/^/gm, '    '))].join('\n');
}
