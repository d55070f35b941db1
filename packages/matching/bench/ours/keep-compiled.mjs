/** As the product starts: from the second start on, no source is stripped of its types and compiled anew. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../../../../.cache/bench-matching/compiled'));
