/** `viceversa migrate`: brings the database's schema up to date, for those who do it before they start the server. */
import { translator } from '@viceversa/locales';
import { done } from './exit-codes.ts';
import { onDatabase } from './on-database.ts';
import type { Screens } from './terminal.ts';
import { systemLanguage } from './words.ts';

export const migrateDatabase = ({ data }: { readonly data?: string }, screens: Screens): Promise<number> =>
  onDatabase(data, screens, async (_, migrated) => {
    const say = translator(systemLanguage());
    const count = migrated.length;
    for (const name of migrated) screens.out.write(`${name}\n`);
    screens.out.write(`${count > 0 ? say('cli.database.updated', { count }) : say('cli.database.current')}\n`);
    return done;
  });
