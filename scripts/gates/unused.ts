import { relative } from 'node:path';
import { createOptions, createSession, type IssueType } from 'knip/session';
import { type Gate, root } from './gate.ts';

export const unused: Gate = {
  name: 'unused code and packages',
  async run() {
    const session = await createSession(await createOptions({ cwd: root, isSession: true }));
    const { issues, counters } = session.getResults();
    const found = Object.values(issues).flatMap((byFile) =>
      Object.values(byFile).flatMap((bySymbol) => Object.values(bySymbol)),
    );
    const findings = found.map(({ type, filePath, line, symbol, parentSymbol }) => {
      const name = type === 'files' ? '' : ` ${parentSymbol ? `${parentSymbol}.` : ''}${symbol}`;
      return `${relative(root, filePath)}${line === undefined ? '' : `:${line}`} ${KINDS[type] ?? type}${name}`;
    });
    return { seen: counters.total, findings: [...new Set(findings)].sort() };
  },
};

const KINDS: Readonly<Partial<Record<IssueType, string>>> = {
  files: 'nobody imports this file',
  dependencies: 'unused package',
  devDependencies: 'unused package for development',
  optionalPeerDependencies: 'package used, but listed as optional peer',
  unlisted: 'package used, but not listed:',
  unresolved: 'nothing is found at',
  exports: 'unused export',
  nsExports: 'unused export',
  types: 'unused exported type',
  nsTypes: 'unused exported type',
  duplicates: 'exported twice:',
};
