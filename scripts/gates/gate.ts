import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');
const bin = join(root, 'node_modules', '.bin');

/** One question about the form of the code, answered in one line. */
export type Gate = { readonly name: string; run(): Promise<Answer> };

export type Answer = {
  /** How many things were looked at. A gate that saw nothing has answered nothing, and fails. */
  readonly seen: number;
  readonly findings: readonly string[];
  /** Shown, but does not fail. */
  readonly warnings?: readonly string[];
  /** Why there is nothing to look at; the only way to pass with nothing seen. */
  readonly absent?: string;
};

/** Longer than any tool takes; a tool that hangs is stopped. */
const LIMIT_MS = 120_000;

type Output = { readonly code: number; readonly text: string };

/** Runs one of the installed tools on the Node of this process and keeps what it prints. */
export function runTool(tool: string, args: readonly string[]): Promise<Output> {
  return new Promise((settle) => {
    const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
    const child = spawn(join(bin, tool), args, {
      cwd: root,
      // The compiler and the type-aware linter are Go programs: collecting garbage less often saves a tenth of the check.
      env: { GOGC: '400', ...process.env, NO_COLOR: '1', PATH: path },
      timeout: LIMIT_MS,
      // The compiler does not listen to gentler signals.
      killSignal: 'SIGKILL',
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    child.on('error', (error) => settle({ code: 1, text: error.message }));
    child.on('close', (code) => settle({ code: code ?? 1, text: text.trim() }));
  });
}
