import { isTest, type ModulePart, modulePart, modulePlace } from '../places.ts';
import { importRule } from '../rule.ts';

const HEIGHT: Readonly<Record<ModulePart, number>> = {
  index: 4,
  routes: 3,
  pages: 3,
  jobs: 3,
  actions: 2,
  reads: 1,
  policy: 0,
  rules: 0,
  mails: 0,
};

export const importsDown = importRule(
  'imports-down',
  'inside a module imports go down only: index → routes, pages, jobs → actions → reads → policy, rules, mails',
  ({ target }, file) => {
    const from = modulePlace(file.path);
    const to = target === undefined ? undefined : modulePlace(target);
    if (from === undefined || to?.module !== from.module || isTest(file.path)) return undefined;
    const [upper, lower] = [modulePart(from.rest), modulePart(to.rest)];
    if (upper === undefined || lower === undefined || upper === lower) return undefined;
    const isDown = HEIGHT[lower] < HEIGHT[upper] || HEIGHT[lower] + HEIGHT[upper] === 0;
    return isDown ? undefined : `${upper} imports ${lower}`;
  },
);
