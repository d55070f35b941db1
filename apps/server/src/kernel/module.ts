import type { Binding, PublicBinding } from './endpoints.ts';
import type { SealedJob } from './jobs.ts';
import type { Page } from './pages.ts';

/** What a module brings to the product; its index.ts exports one. */
export type Module = {
  readonly name: string;
  readonly endpoints: readonly Binding[];
  readonly publicEndpoints?: readonly PublicBinding[];
  readonly pages?: readonly Page[];
  readonly jobs?: readonly SealedJob[];
};
