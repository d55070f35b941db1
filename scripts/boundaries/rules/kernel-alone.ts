import { isTest, modulePlace } from '../places.ts';
import { importRule } from '../rule.ts';

export const kernelAlone = importRule(
  'kernel-alone',
  'kernel and database know no module, so that a module can be added or removed without touching them',
  ({ target }, file) => {
    if (!/^apps\/server\/src\/(kernel|db)\//.test(file.path) || isTest(file.path) || target === undefined)
      return undefined;
    return modulePlace(target) ? `imports ${target}` : undefined;
  },
);
