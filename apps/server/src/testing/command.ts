/** A command as a process of its own, as scripts call it: exit code, streams and files are promises. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

export type Ended = {
  readonly status: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
};

export const runCommand = (
  args: readonly string[],
  { cwd, environment = {} }: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'en_US.UTF-8', ...environment };
    execFile(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stdout, stderr });
    });
  });
