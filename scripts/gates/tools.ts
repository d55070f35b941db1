import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../json.ts';
import { type Answer, type Gate, root, runTool } from './gate.ts';

export const format: Gate = {
  name: 'format and lint',
  async run() {
    const { code, text } = await runTool('biome', ['check', '--error-on-warnings', '--max-diagnostics=50']);
    return { seen: Number(/Checked (\d+) files?/.exec(text)?.[1] ?? 0), findings: code === 0 ? [] : [text] };
  },
};

/** Promises nobody waits for, values of unknown type, switches that forget a case: what only the compiler's types tell. */
export const promises: Gate = {
  name: 'promises and unsafe types',
  async run() {
    const { code, text } = await runTool('oxlint', ['--type-aware', '--deny-warnings', '--format=json']);
    const report = parse(text);
    const diagnostics = Array.isArray(report?.diagnostics) ? report.diagnostics.filter(isObject) : [];
    const findings = diagnostics.map(
      ({ filename, labels, code: rule, message }) =>
        `${String(filename)}:${lineOf(labels)} ${String(rule)} ${String(message)}`,
    );
    const crashed = code !== 0 && findings.length === 0;
    return { seen: Number(report?.number_of_files ?? 0), findings: crashed ? [text] : findings };
  },
};

export const types = typeGate('types', 'tsconfig.json');
export const webTypes = typeGate('types of the web', 'apps/web/tsconfig.json');

function typeGate(name: string, config: string): Gate {
  return {
    name,
    async run(): Promise<Answer> {
      if (!existsSync(join(root, config))) return { seen: 0, findings: [], absent: `no ${config} yet` };
      const { code, text } = await runTool('tsc', ['--noEmit', '--pretty', 'false', '--listFiles', '-p', config]);
      const lines = text.split('\n');
      const ours = lines.filter((line) => line.startsWith(root) && !line.includes('/node_modules/'));
      return { seen: ours.length, findings: code === 0 ? [] : lines.filter((line) => !/^\/.*\.[cm]?tsx?$/.test(line)) };
    },
  };
}

function parse(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function lineOf(labels: unknown): string {
  const label: unknown = Array.isArray(labels) ? labels[0] : undefined;
  const span = isObject(label) ? label.span : undefined;
  return isObject(span) ? String(span.line) : '1';
}
