import { boundaries } from './boundaries.ts';
import { catalogs, content } from './catalogs.ts';
import type { Gate } from './gate.ts';
import { migrations } from './migrations.ts';
import { sizes } from './sizes.ts';
import { format, promises, types, webTypes } from './tools.ts';
import { unused } from './unused.ts';

/** The slow ones first, so that the quick ones fill the gaps. */
export const allGates: readonly Gate[] = [
  ...[types, promises, webTypes, format],
  ...[unused, boundaries, catalogs, content, migrations, sizes],
];
