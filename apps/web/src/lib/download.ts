import type { Endpoint } from '@viceversa/contract';
import { fill } from './client.ts';

/** The address of an endpoint that answers with a file; the browser downloads it by itself. */
export const addressOf = (endpoint: Pick<Endpoint, 'method' | 'path'>, input: unknown): string =>
  fill(endpoint, input).url;
