/** Door of the pairs: proposals, answers, and the page both people see. */
import type { Kernel } from '../../kernel/http.ts';
import type { Module } from '../../kernel/module.ts';
import { jobs } from './jobs.ts';
import { pages } from './pages.ts';
import { endpoints } from './routes.ts';

export { acceptPair } from './actions/answer.ts';
export { proposePairs } from './actions/propose.ts';
export { conceptName, factsIn } from './rules/facts.ts';

export const pairs = ({ kernel }: { readonly kernel: Kernel }): Module => ({
  name: 'pairs',
  endpoints,
  pages: pages(kernel),
  jobs,
});
