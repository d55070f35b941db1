import { fileRule } from '../rule.ts';

const SILENCERS =
  /@ts-(?:ignore|expect-error|nocheck)|(?:biome|oxlint|eslint|prettier)-(?:ignore|disable)|(?:v8|c8|istanbul) ignore/;

export const silenced = fileRule(
  'silenced',
  'a complaint is answered by better code or by a changed rule, not silenced',
  ({ comments }) =>
    comments.flatMap(({ value, start }) => {
      const [silencer] = SILENCERS.exec(value) ?? [];
      return silencer === undefined ? [] : [{ offset: start, what: `a ${silencer} comment` }];
    }),
);
