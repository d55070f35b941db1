import { modulePlace } from '../places.ts';
import { importRule } from '../rule.ts';

export const moduleDoor = importRule(
  'module-door',
  'a module is entered by its index.ts; what lies behind it may change without asking anybody',
  ({ target }, file) => {
    const place = target === undefined ? undefined : modulePlace(target);
    if (place === undefined || place.rest === 'index.ts') return undefined;
    return modulePlace(file.path)?.module === place.module
      ? undefined
      : `reaches past the door of ${place.module}: ${target}`;
  },
);
