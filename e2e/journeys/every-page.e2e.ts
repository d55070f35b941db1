/** Every page that the server itself draws, in each of its states: accessible, whole, in the reader's language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../support/demo.ts';
import { collectLinks, type Links } from '../support/links.ts';
import { type Fault, faultsOf, type Language, settled } from '../support/looks.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';
import { shapeOf } from '../support/screens.ts';
import { declaredPages, fillAndSend, serverPages } from '../support/server-pages.ts';
import type { Tab } from '../support/tabs.ts';

describe('every page of the server', () => {
  let demo: Demo;
  let fresh: RunningProduct;
  let links: Readonly<Record<Language, Links>>;

  beforeAll(async () => {
    [demo, fresh] = await Promise.all([startDemo(), startProduct()]);
    links = await collectLinks(demo);
  });
  afterAll(async () => {
    await Promise.all([demo?.stop(), fresh?.stop()]);
  });

  it.concurrent.each(['en', 'it'] as const)('is accessible and whole in %s', { timeout: 300_000 }, async (language) => {
    const signedIn = language === 'en' ? 'sponsor' : 'line_manager';
    const faults: Fault[] = [];
    for (const { path, shows, open, isSignedIn } of serverPages) {
      const look = async ({ page, load }: Tab): Promise<Fault[]> => {
        await load(path.replace(/^.*:(\w+)/, (_, key: string) => links[language][key] ?? ''));
        await open?.(page);
        await settled(page);
        const name = `page${path.replaceAll(/[^a-z]+/gi, '-').slice(0, 20)}-${shows}`;
        return faultsOf(page, { name, language });
      };
      faults.push(...(await demo.inTab(isSignedIn ? signedIn : 'nobody', language, look)));
    }
    expect(faults).toEqual([]);
  });

  it.concurrent.each(['en', 'it'] as const)('is accessible and whole before the set-up in %s', async (language) => {
    const link = /http\S+\/setup\?token=\S+/.exec(fresh.output())?.[0] ?? '';
    const context = await demo.as('nobody', language);
    const page = await context.newPage();
    const faults: Fault[] = [];
    for (const [name, address, fields] of [
      ['page-setup', link, null],
      ['page-setup-refused', link, { organization: '', name: '', email: 'no address', password: 'short' }],
      ['page-setup-closed', `${fresh.url}/setup?token=${'x'.repeat(43)}`, null],
      ['page-sign-in-before-setup', `${fresh.url}/sign-in`, null],
    ] as const) {
      await page.goto(address);
      if (fields !== null) await fillAndSend(fields)(page);
      await settled(page);
      faults.push(...(await faultsOf(page, { name, language })));
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it('describes the API in a page that is accessible too', async () => {
    const page = await (await demo.as('nobody', 'en')).newPage();
    await page.goto('/api/docs');
    expect(await faultsOf(page, { name: 'page-api-docs', language: 'en' })).toEqual([]);
  });

  it('is every page that the source declares', () => {
    const seen = new Set([...serverPages.map(({ path }) => path), '/setup'].map(shapeOf));
    const declared = declaredPages();
    expect(declared.length).toBeGreaterThan(10);
    expect(declared.filter((path) => !seen.has(shapeOf(path)))).toEqual([]);
  });
});
