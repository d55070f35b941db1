/** Whatever opens on a screen (dialogs, menus, steps, tabs) is looked at like the screens themselves. */
import { afterAll, beforeAll, describe } from 'vitest';
import { getOne, post, until } from '../support/api.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { faultyFile, upload } from '../support/import-files.ts';
import { opened } from '../support/opened.ts';
import { visitAll } from '../support/visit.ts';

describe('whatever opens on a screen', () => {
  let demo: Demo;

  beforeAll(async () => {
    demo = await startDemo();
    const manager = await demo.as('program_manager', 'en');
    demo.name('faulty', await upload(manager, 'esportazione HR.csv', faultyFile));
    const runs = demo.address('/api/programs/:ready/match-runs');
    for (const seed of [1, 2]) {
      const { id } = await post(manager, runs, { seed });
      await until(async () => {
        const { state } = await getOne(manager, `${runs}/${String(id)}`);
        return state === 'done' ? state : undefined;
      }, 'a matching run');
    }
  });
  afterAll(() => demo?.stop());

  visitAll(() => demo, opened);
});
