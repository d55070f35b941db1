// `npm start`. Runs under any Node from 20 up with nothing installed: nothing here may import from node_modules.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { serve } from './start/serve.mjs';
import { buildWebIfChanged } from './start/web-build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => console.log(line);

try {
  refuseUnsupported();
  const { node, path } = await ensurePackages({ say });
  const env = { ...process.env, PATH: path };
  await buildWebIfChanged({ root, env, say });
  const server = [join('apps', 'server', 'src', 'main.ts'), ...process.argv.slice(2)];
  process.exitCode = await serve({ command: node, args: server, cwd: root, env, say });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

function refuseUnsupported() {
  if (process.platform === 'win32') {
    throw new Error(
      'Viceversa does not run on Windows itself. Use WSL 2 or a Linux container: there it runs unchanged.',
    );
  }
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Error(`Viceversa needs Node 20 or newer to start; this is ${process.versions.node}.`);
  }
}
