import { fileRule } from '../rule.ts';

export const syntax = fileRule('syntax', 'a file that cannot be read cannot be judged', ({ problem }) =>
  problem === undefined ? [] : [{ what: problem }],
);
