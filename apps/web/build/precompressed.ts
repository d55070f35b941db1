import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(?:js|css|svg)$/;
const pack = { br: promisify(brotliCompress), gz: promisify(gzip) } as const;
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Assets are compressed once, at the highest quality, instead of at every request. */
export const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  async writeBundle({ dir = 'dist' }) {
    const assets = join(dir, 'assets');
    const names = (await readdir(assets)).filter((name) => COMPRESSIBLE.test(name));
    await Promise.all(
      names.map(async (name) => {
        const content = await readFile(join(assets, name));
        await writeFile(join(assets, `${name}.br`), await pack.br(content, best));
        await writeFile(join(assets, `${name}.gz`), await pack.gz(content));
      }),
    );
  },
});
