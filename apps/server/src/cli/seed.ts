/** `viceversa seed`: fills an empty database with the demo, by the product's own actions and jobs, without serving it. */
import { translator } from '@viceversa/locales';
import { systemClock } from '../kernel/clock.ts';
import { createLog } from '../kernel/log.ts';
import { DemoRefused, prepareDemo, refuseMixture } from '../modules/demo/index.ts';
import { wire } from '../wire.ts';
import { badInput, done } from './exit-codes.ts';
import { onDatabase } from './on-database.ts';
import { printLines, type Screens } from './terminal.ts';
import { systemLanguage } from './words.ts';

export const seedDemo = ({ data }: { readonly data?: string }, { out, err }: Screens): Promise<number> =>
  onDatabase(data, { out, err }, async (connection, _, given) => {
    const config = { ...given, isDemo: true };
    try {
      await refuseMixture({ config, connection });
    } catch (error) {
      if (!(error instanceof DemoRefused)) throw error;
      printLines(err, [error.message]);
      return badInput;
    }
    // What comes out here is for people; only what goes wrong is worth a line of the log.
    const product = await wire({ config, connection, clock: systemClock, log: createLog({ level: 'warn' }) });
    try {
      const say = (line: string) => printLines(err, [line]);
      await prepareDemo({ config, connection, context: product.context, say }, systemClock());
    } finally {
      await product.close();
    }
    printLines(out, [translator(systemLanguage())('cli.seed.done')]);
    return done;
  });
