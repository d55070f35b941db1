import { type SpawnOptions, spawn } from 'node:child_process';

/** True if the command ran to a good end. What it says goes nowhere; what it complains about is shown where asked for. */
export function succeeds(
  command: string,
  args: readonly string[],
  { cwd, stdio = 'ignore' }: SpawnOptions = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...(cwd === undefined ? {} : { cwd }), stdio });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Debian's packages, where we are root or may be without a password. */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = 'env', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const install = () => succeeds(command, [...rest, 'install', '-y', '--no-install-recommends', ...packages]);
  return (await install()) || ((await succeeds(command, [...rest, 'update'])) && (await install()));
}
