import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeeds } from './install.ts';
import { besideThis, type Peer, peerFolder } from './peer.ts';

const VERSIONS = { munkres: '2.0.4', 'linear-sum-assignment': '1.0.9' } as const;

export function npmPeer(name: keyof typeof VERSIONS): Peer {
  const version = VERSIONS[name];
  return {
    name: `${name} ${version}`,
    find: async (instance, mayInstall) => {
      const folder = peerFolder(`${name}-${version}`);
      const isInstalled = () => existsSync(join(folder, 'node_modules', name, 'package.json'));
      if (!isInstalled() && mayInstall) {
        // A package of its own, or npm would look for one in the folders above.
        writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
        const install = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
        await succeeds('npm', [...install, `${name}@${version}`], { cwd: folder });
      }
      if (!isInstalled()) return null;
      return { command: process.execPath, args: [besideThis('npm-peer.ts'), folder, name, instance] };
    },
  };
}
