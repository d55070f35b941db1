import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';
import { isObject, readJsonObject } from '../json.ts';

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: readonly string[] };

/** A vitest reporter that writes what happened, with the reason of every skip, for the runner to add up. */
export function tallyTo(file: string): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const tests = modules.flatMap((module) => [...module.children.allTests()]);
      const states = tests.map((test) => test.result().state);
      // A file that could not be loaded has no failed test to be counted, and a stray error belongs to none.
      const broken = modules.filter((module) => module.errors().length > 0 || module.state() === 'pending').length;
      const tally: Tally = {
        passed: states.filter((state) => state === 'passed').length,
        failed: states.filter((state) => state === 'failed').length + broken + (unhandledErrors.length > 0 ? 1 : 0),
        skipped: tests.flatMap(describeSkip),
      };
      writeFileSync(file, JSON.stringify(tally));
    },
  };
}

export function readTally(file: string): Tally {
  const { passed, failed, skipped } = readJsonObject(file);
  return { passed: Number(passed), failed: Number(failed), skipped: Array.isArray(skipped) ? skipped.map(String) : [] };
}

function describeSkip(test: TestCase): readonly string[] {
  const result = test.result();
  if (result.state !== 'skipped') return [];
  const note = isObject(result) && typeof result.note === 'string' ? result.note : 'no reason given';
  return [`${test.fullName}: ${note}`];
}
