import { aptInstall, succeeds } from './install.ts';
import { besideThis, type Peer } from './peer.ts';

/** The machine's own Python first; Debian's package serves only Debian's Python. */
const PYTHONS = ['python3', '/usr/bin/python3'];

export const scipy: Peer = {
  name: 'SciPy',
  find: async (instance, mayInstall) => {
    const python =
      (await findPython()) ?? (mayInstall && (await aptInstall(['python3-scipy'])) ? await findPython() : null);
    return python === null ? null : { command: python, args: [besideThis('scipy-peer.py'), instance] };
  },
};

async function findPython(): Promise<string | null> {
  for (const python of PYTHONS) if (await succeeds(python, ['-c', 'import scipy'])) return python;
  return null;
}
