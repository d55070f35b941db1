import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { isObject, readJsonObject } from '../json.ts';
import { type Answer, type Gate, root } from './gate.ts';

/** What a phone has to fetch, in kB (1000 bytes) after brotli. */
const INITIAL_JS_KB = 150;
const INITIAL_CSS_KB = 20;
const LAZY_JS_KB = 60;

const compress = promisify(brotliCompress);

type Chunk = {
  readonly file: string;
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
  readonly imports: readonly string[];
  readonly css: readonly string[];
};
type Manifest = ReadonlyMap<string, Chunk>;

export const sizes: Gate = {
  name: 'web sizes',
  async run() {
    const dist = join(root, 'apps/web/dist');
    if (!existsSync(dist)) return { seen: 0, findings: [], absent: 'the web is not built' };
    return checkSizes(dist);
  },
};

export async function checkSizes(dist: string): Promise<Answer> {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path))
    return { seen: 0, findings: ['the build wrote no manifest: set build.manifest in vite.config.ts'] };
  const manifest = readManifest(path);
  const weigh = scale(dist);
  const entries = [...manifest].filter(([, { isEntry }]) => isEntry);
  const lazy = [...manifest].filter(([, { isDynamicEntry, isEntry }]) => isDynamicEntry && !isEntry);
  const initial = new Set(entries.flatMap(([key]) => [...withImports(key, manifest)]));

  const weights = [
    ...entries.flatMap(([key]) => {
      const chunks = [...withImports(key, manifest)].flatMap((each) => manifest.get(each) ?? []);
      return [
        { what: `initial JS of ${key}`, limit: INITIAL_JS_KB, files: chunks.map(({ file }) => file).filter(isScript) },
        { what: `initial CSS of ${key}`, limit: INITIAL_CSS_KB, files: chunks.flatMap(({ css }) => css) },
      ];
    }),
    ...lazy.map(([key]) => {
      const added = [...withImports(key, manifest)].filter((each) => !initial.has(each));
      const files = added.flatMap((each) => manifest.get(each)?.file ?? []).filter(isScript);
      return { what: `JS that ${key} adds`, limit: LAZY_JS_KB, files };
    }),
  ];
  const weighed = await Promise.all(
    weights.map(async ({ files, ...rest }) => ({ ...rest, files: new Set(files), kb: await weigh(new Set(files)) })),
  );
  return {
    seen: entries.length === 0 ? 0 : new Set(weighed.flatMap(({ files }) => [...files])).size,
    findings: weighed
      .filter(({ kb, limit }) => kb > limit)
      .map(({ what, kb, limit }) => `${what}: ${kb.toFixed(1)} kB, more than ${limit}`),
  };
}

/** A chunk and everything the browser must have before it can run it. */
function withImports(key: string, manifest: Manifest, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest.get(key)?.imports ?? []) withImports(next, manifest, seen);
  return seen;
}

/** Answers kB after brotli; a file shared by many routes is compressed once. */
function scale(dist: string): (files: ReadonlySet<string>) => Promise<number> {
  const bytes = new Map<string, Promise<number>>();
  const weighOne = (file: string) => {
    const known = bytes.get(file) ?? compress(readFileSync(join(dist, file))).then(({ length }) => length);
    bytes.set(file, known);
    return known;
  };
  return async (files) => (await Promise.all([...files].map(weighOne))).reduce((sum, one) => sum + one, 0) / 1000;
}

function readManifest(path: string): Manifest {
  const entries = Object.entries(readJsonObject(path)).flatMap(([key, chunk]) =>
    isObject(chunk) ? [[key, chunk] as const] : [],
  );
  return new Map(
    entries.map(([key, chunk]) => [
      key,
      {
        file: String(chunk.file),
        isEntry: chunk.isEntry === true,
        isDynamicEntry: chunk.isDynamicEntry === true,
        imports: strings(chunk.imports),
        css: strings(chunk.css),
      },
    ]),
  );
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isScript(file: string): boolean {
  return /\.m?js$/.test(file);
}
