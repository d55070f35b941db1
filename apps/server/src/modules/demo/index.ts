/** Door of the demo: an invented company to try the product with. Nothing here runs outside demo mode. */
import type { Config } from '../../config.ts';
import type { Connection } from '../../db/client.ts';
import type { Module } from '../../kernel/module.ts';
import { pages } from './pages.ts';
import { publicEndpoints } from './routes.ts';

export { DemoRefused, prepareDemo, refuseMixture } from './actions/prepare.ts';

export const demo = (parts: { readonly config: Config; readonly connection: Connection }): Module => ({
  name: 'demo',
  endpoints: [],
  publicEndpoints: publicEndpoints(parts),
  pages: pages(parts),
});
