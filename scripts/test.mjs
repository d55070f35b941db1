// Starts under any Node from 20 up with nothing installed, and hands over to the product's own Node.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';

const say = (line) => console.log(line);

try {
  const { node, path } = await ensurePackages({ say });
  const run = fileURLToPath(new URL('testing/run.ts', import.meta.url));
  const child = spawn(node, [run, ...process.argv.slice(2)], { env: { ...process.env, PATH: path }, stdio: 'inherit' });
  // Ctrl-C reaches the child too: this process waits until it has cleaned up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', failed);
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  failed(error);
}

function failed(error) {
  say(error.message);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
