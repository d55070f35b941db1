import { workspaceFolder } from '../places.ts';
import { importRule } from '../rule.ts';

const PURE: readonly string[] = [];
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'apps/server': ['contract', 'matching', 'evidence', 'locales', 'content'],
  'apps/web': ['contract', 'locales'],
  'packages/content': ['contract'],
  'packages/contract': PURE,
  'packages/matching': PURE,
  'packages/evidence': PURE,
  'packages/locales': PURE,
  // A journey uses the product from outside; it may read what a screen shows.
  e2e: ['contract', 'locales', 'content'],
};

export const packageArrow = importRule(
  'package-arrow',
  'server → contract, matching, evidence, locales, content · web → contract, locales · content → contract · the pure packages → nothing of ours',
  ({ specifier }, file) => {
    const name = /^@viceversa\/([^/]+)/.exec(specifier)?.[1];
    const allowed = ARROWS[workspaceFolder(file.path)];
    if (name === undefined || allowed === undefined || allowed.includes(name)) return undefined;
    return `imports ${specifier}`;
  },
);
