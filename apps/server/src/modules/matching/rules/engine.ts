import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { skillConcepts } from '@viceversa/content';
import { fingerprint } from '../../../kernel/fingerprint.ts';

const manifestFile = join(dirname(createRequire(import.meta.url).resolve('@viceversa/matching')), '../package.json');
const manifest: unknown = JSON.parse(readFileSync(manifestFile, 'utf8'));
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';

/** Stored with every run: the code and the skills taxonomy that have to be there again to get the identical result. */
export const engine = `@viceversa/matching ${version}, skills ${fingerprint(JSON.stringify(skillConcepts)).slice(0, 8)}`;
