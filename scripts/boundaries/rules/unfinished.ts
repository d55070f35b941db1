import { fileRule } from '../rule.ts';

export const unfinished = fileRule(
  'unfinished',
  'work is done or it is an issue; a note in the code is neither',
  ({ comments }) =>
    comments.flatMap(({ value, start }) => {
      const [word] = /\b(TODO|FIXME|XXX|HACK)\b/.exec(value) ?? [];
      return word === undefined ? [] : [{ offset: start, what: `a ${word} comment` }];
    }),
);
