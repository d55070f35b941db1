import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../dialogue/open-dialogue.ts';

/** Somebody else's solver, in a process of its own that reads the same instance. */
export type Peer = {
  readonly name: string;
  /** What to start for an instance; null where the peer is not there and may not or cannot be installed. */
  readonly find: (instance: string, mayInstall: boolean) => Promise<Command | null>;
};

/** Where peers live between runs: outside the repository. */
export function peerFolder(name: string): string {
  const folder = join(tmpdir(), 'viceversa-bench-peers', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function besideThis(file: string): string {
  return join(import.meta.dirname, file);
}
