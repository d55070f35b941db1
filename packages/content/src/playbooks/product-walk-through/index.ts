import type { Playbook } from '../../types.ts';
import { productWalkThrough1 } from './product-walk-through-1.ts';
import { productWalkThrough2 } from './product-walk-through-2.ts';
import { productWalkThrough3 } from './product-walk-through-3.ts';

export const productWalkThroughPlaybooks: readonly Playbook[] = [
  productWalkThrough1,
  productWalkThrough2,
  productWalkThrough3,
];
