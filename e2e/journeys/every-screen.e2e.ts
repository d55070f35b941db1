/** Every screen of the app, as each persona sees it: accessible, whole, quiet, in both languages, schemes and widths. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAll } from '../support/api.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { apply, faultyFile, noTable, soundFile, upload } from '../support/import-files.ts';
import { screens, shapeOf } from '../support/screens.ts';
import { overflowsOf, visitAll } from '../support/visit.ts';

describe('every screen', () => {
  let demo: Demo;

  beforeAll(async () => {
    demo = await startDemo();
    const manager = await demo.as('program_manager', 'en');
    demo.name('applied', await upload(manager, 'nuove persone.csv', soundFile));
    await apply(manager, demo.address(':applied'));
    demo.name('faulty', await upload(manager, 'esportazione HR.csv', faultyFile));
    demo.name('unreadable', await upload(manager, 'elenco.csv', noTable));
  });
  afterAll(() => demo?.stop());

  visitAll(() => demo, screens);

  it('does not scroll sideways at 320 px, with longer words too', { timeout: 300_000 }, async () => {
    expect(await overflowsOf(demo, screens)).toEqual([]);
  });

  it('is every route that the app knows, and the home of every persona', async () => {
    const page = await (await demo.as('program_manager', 'en')).newPage();
    await page.goto('/');
    await page.locator('h1').waitFor();
    const routes = await page.evaluate<string[]>('Object.keys(globalThis.__TSR_ROUTER__.routesByPath)');
    const seen = new Set(screens.map(({ path }) => shapeOf(path)));
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.filter((route) => !seen.has(shapeOf(route)))).toEqual([]);
    const personas = await getAll(await demo.as('owner', 'en'), '/api/demo/personas');
    const homes = new Set(screens.filter(({ path }) => path === '/').map(({ persona }) => persona));
    expect(personas.map(({ key }) => String(key)).filter((key) => !homes.has(key))).toEqual([]);
  });
});
