import { isTest } from '../places.ts';
import { fileRule } from '../rule.ts';
import { dottedName, nodesOf } from '../source.ts';

const CALLS =
  /^(?:(?:globalThis\.)?fetch|https?\.(?:request|get)|http2\.connect|(?:net|tls)\.(?:connect|createConnection))$/;
const NAMES = new Set(['request', 'get', 'connect', 'createConnection']);

export const outbound = fileRule(
  'outbound',
  'every request that leaves the server passes kernel/outbound.ts, where addresses, sizes and waiting times are limited',
  (file) => {
    if (!file.path.startsWith('apps/server/src/') || isTest(file.path)) return [];
    if (file.path === 'apps/server/src/kernel/outbound.ts') return [];
    const calls = nodesOf(file, 'CallExpression').filter(({ callee }) => CALLS.test(dottedName(callee) ?? ''));
    const imports = file.imports.filter(
      ({ specifier, names, typeOnly }) =>
        !typeOnly &&
        (/^(undici|axios|got)$/.test(specifier) ||
          (/^node:(https?|http2|net|tls)$/.test(specifier) && names.some((name) => NAMES.has(name)))),
    );
    return [...calls.map(({ start }) => start), ...imports.map(({ offset }) => offset)].map((offset) => ({
      offset,
      what: 'opens a connection of its own',
    }));
  },
);
