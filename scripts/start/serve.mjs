import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** npm repeats a Ctrl-C that the terminal has sent already: what arrives this soon after the first is the same one. */
const REPEAT_MS = 500;
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the server until it ends. It gets a session of its own, so that a Ctrl-C in the terminal reaches it through
 * here only: exactly once, however many times it was sent. A second Ctrl-C does not wait for the server to finish.
 * @param {{ command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, say: (line: string) => void }} options
 * @returns {Promise<number>} the exit code, by the shell's rule 128 + number for a signal
 */
export function serve({ command, args, cwd, env, say }) {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit', detached: true });
  let firstAt;
  for (const signal of FORWARDED) {
    process.on(signal, () => {
      if (firstAt === undefined) {
        firstAt = performance.now();
        child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      } else if (signal === 'SIGINT' && performance.now() - firstAt > REPEAT_MS) {
        say('Stopping at once. Nothing saved is lost: the next start picks up the database.');
        child.kill('SIGKILL');
      }
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
