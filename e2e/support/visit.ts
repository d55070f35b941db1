/** Goes to a screen of the demo, opens what is to be opened there, and tells everything that is wrong with it. */
import { it } from 'vitest';
import { screenshot } from './browser.ts';
import type { Demo } from './demo.ts';
import { type Fault, faultsOf, type Language, measure, settled } from './looks.ts';
import { nameOf, type Screen } from './screens.ts';

/** One test for each screen and language. */
export const visitAll = (demo: () => Demo, screens: readonly Screen[]): void => {
  for (const screen of screens)
    for (const language of ['en', 'it'] as const)
      it.concurrent(`is accessible, whole and quiet: ${nameOf(screen)} in ${language}`, async ({ expect }) => {
        expect(await visit(demo(), screen, language)).toEqual([]);
      });
};

const visit = (demo: Demo, screen: Screen, language: Language): Promise<Fault[]> =>
  demo.inTab(screen.persona, language, async ({ page, load, errors }) => {
    const name = nameOf(screen);
    try {
      await load(demo.address(screen.path));
      await settled(page);
      await screen.open?.(page, language);
      await settled(page);
      const faults = await faultsOf(page, { name, language });
      return [...faults, ...errors().map((error) => ({ name, error }))];
    } catch (error) {
      await screenshot(page, `fault-${name}-${language}`);
      throw error;
    }
  });

/** At 320 px, with texts a third longer and accented: whatever cannot give way widens the page. */
export const overflowsOf = async (demo: Demo, screens: readonly Screen[]): Promise<string[]> => {
  const wide: string[] = [];
  for (const [persona, all] of Map.groupBy(screens, (screen) => screen.persona)) {
    const context = await demo.open(persona, { width: 320, scheme: 'light', language: 'it' });
    const page = await context.newPage();
    for (const screen of all) {
      const path = demo.address(screen.path);
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}pseudo=1`);
      await settled(page);
      if (!(await measure(page)).overflows) continue;
      wide.push(nameOf(screen));
      await screenshot(page, `overflow-${nameOf(screen)}`);
    }
    await context.close();
  }
  return wide;
};
