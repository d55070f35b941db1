import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, succeeds } from './install.ts';
import { besideThis, type Peer, peerFolder } from './peer.ts';

export const lemon: Peer = {
  name: 'LEMON NetworkSimplex',
  find: async (instance, mayInstall) => {
    const program = join(peerFolder('lemon'), 'lemon-peer');
    const source = besideThis('lemon-peer.cpp');
    const isBuilt = existsSync(program) && statSync(program).mtimeMs > statSync(source).mtimeMs;
    if (isBuilt) return { command: program, args: [instance] };
    if (!mayInstall) return null;
    const build = () => succeeds('g++', ['-O3', '-o', program, source, '-llemon']);
    const isThere = (await build()) || ((await aptInstall(['g++', 'liblemon-dev'])) && (await build()));
    return isThere ? { command: program, args: [instance] } : null;
  },
};
