import { fileRule } from '../rule.ts';
import { nodesOf } from '../source.ts';

const NAMES = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML']);

export const htmlInjection = fileRule(
  'html-injection',
  'text becomes markup only through React, which escapes it',
  (file) =>
    // The browser driver of the journeys has methods of these names that only read.
    file.path.startsWith('e2e/')
      ? []
      : nodesOf(file, 'Identifier', 'JSXIdentifier')
          .filter(({ name }) => NAMES.has(name))
          .map(({ start, name }) => ({ offset: start, what: `uses ${name}` })),
);
