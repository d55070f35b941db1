import { judge } from '../boundaries/judge.ts';
import { type Gate, root } from './gate.ts';

export const boundaries: Gate = {
  name: 'boundaries',
  async run() {
    const { seen, faults } = judge(root);
    const told = faults.map(({ path, line, what, rule, warning }) => ({
      text: `${path}:${line} ${rule.id}: ${what} (${rule.reason})`,
      isWarning: warning === true,
    }));
    return {
      seen,
      findings: told.filter(({ isWarning }) => !isWarning).map(({ text }) => text),
      warnings: told.filter(({ isWarning }) => isWarning).map(({ text }) => text),
    };
  },
};
