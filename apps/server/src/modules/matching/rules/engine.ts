import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifestFile = join(dirname(createRequire(import.meta.url).resolve('@viceversa/matching')), '../package.json');
const manifest: unknown = JSON.parse(readFileSync(manifestFile, 'utf8'));

/** Stored with every run: what has to be started again to get the identical result. */
export const engine =
  typeof manifest === 'object' && manifest !== null && 'name' in manifest && 'version' in manifest
    ? `${String(manifest.name)} ${String(manifest.version)}`
    : '@viceversa/matching';
