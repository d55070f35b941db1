import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const CATALOG = /[\\/]packages[\\/]locales[\\/]src[\\/](?:en|it)[\\/][a-z-]+\.ts$/;

export const compiled = (node: unknown): unknown => {
  if (typeof node === 'string') return compile(node);
  return Object.fromEntries(entriesOf(node).map(([key, value]) => [key, compiled(value)]));
};

const entriesOf = (node: unknown): readonly (readonly [string, unknown])[] =>
  typeof node === 'object' && node !== null ? Object.entries(node) : [];

/**
 * The built app carries messages that are parsed already, and a formatter that cannot parse: about 9 kB less to load
 * before the first paint. A message with wrong ICU syntax fails the build. While developing, messages are parsed in
 * the browser, so that a changed text shows at once.
 */
export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  apply: 'build',
  config: () => ({
    resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  }),
  async load(id) {
    if (!CATALOG.test(id)) return null;
    const areas: unknown = await import(id);
    return entriesOf(areas)
      .map(([area, messages]) => `export const ${area} = ${JSON.stringify(compiled(messages))};`)
      .join('\n');
  },
});
