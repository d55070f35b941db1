/** Every screen of the demo, as each persona sees it: accessible, whole, quiet, in both languages, schemes and widths. */
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openContext, screenshot, type View, watchErrors } from '../support/browser.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

/** `:program`, `:pair`, `:person` stand for one that the persona can see. */
const screens = {
  program_manager: [
    '/',
    '/people',
    '/people/:person',
    '/people/org-chart',
    '/imports',
    '/imports/new',
    '/programs',
    '/programs/new',
    '/programs/:program',
    '/programs/:program/people',
    '/programs/:program/matching',
    '/programs/:program/pairs',
    '/programs/:program/settings',
    '/pairs/:pair',
    '/account',
    '/no-such-page',
  ],
  mentor: ['/', '/pairs', '/pairs/:pair', '/people'],
  owner: ['/', '/admin/roles', '/admin/outbox', '/admin/audit'],
  sponsor: ['/', '/programs'],
  nobody: ['/sign-in', '/forgot', '/api/docs'],
} as const;
const languages = ['en', 'it'] as const;
/** The two that a person looks at; the others show nothing new. */
const isPictured = ({ language, width, scheme }: View): boolean =>
  (language === 'en' && width === 1280 && scheme === 'light') ||
  (language === 'it' && width === 390 && scheme === 'dark');

const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Dark differs from light in its colours only. */
const violations = (page: Page, scheme: View['scheme']): Promise<unknown[]> => {
  const only = scheme === 'light' ? { type: 'tag', values: axeRules } : { type: 'rule', values: ['color-contrast'] };
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) =>
        ({ id, count: nodes.length, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) })))`,
  );
};

type Facts = {
  readonly headings: number;
  readonly overflows: boolean;
  readonly language: string;
  readonly title: string;
};

const measure = (page: Page): Promise<Facts> =>
  page.evaluate(
    `({ headings: document.querySelectorAll('h1').length,
        overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        language: document.documentElement.lang, title: document.title })`,
  );

/** The heading is there and nothing is a placeholder any more. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor({ timeout: 10_000 });
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached', timeout: 10_000 });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
};

/** The app follows the scheme by an attribute, the server's own pages by their style sheet. */
const wear = async (page: Page, scheme: View['scheme']): Promise<void> => {
  await page.emulateMedia({ colorScheme: scheme });
  const name = 'data-mantine-color-scheme';
  await page.locator(`:root:is([${name}="${scheme}"], :not([${name}]))`).waitFor({ state: 'attached', timeout: 5_000 });
};

/** A screen that is still settling (a late answer, a color on its way) is looked at again; what is wrong stays wrong. */
const lasting = async <T>(look: () => Promise<T[]>): Promise<T[]> => {
  const first = await look();
  if (first.length === 0) return first;
  await new Promise((resolve) => setTimeout(resolve, 700));
  return look();
};

describe('every screen', () => {
  let product: RunningProduct;
  let browser: Browser;
  const found = new Map<string, string>();

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(['--demo']), openBrowser()]);
    for (const [name, persona, list] of [
      ['person', 'program_manager', '/api/people?limit=1'],
      ['program', 'program_manager', '/api/programs'],
      ['pair', 'mentor', '/api/me/pairs'],
    ] as const) {
      const context = await browser.newContext({ baseURL: product.url });
      await context.request.get(`/demo/as/${persona}`);
      const body: unknown = await (await context.request.get(list)).json();
      found.set(name, /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(body))?.[1] ?? '');
      await context.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const address = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => found.get(name) ?? '');
  const open = async (persona: string, view: View): Promise<BrowserContext> => {
    const context = await openContext(browser, product.url, view);
    if (persona !== 'nobody') await context.request.get(`/demo/as/${persona}`);
    return context;
  };

  /** One load a screen; widths and colour schemes change under it, as they do on a person's desk. */
  const faultsOf = async (page: Page, path: string, view: Pick<View, 'language'>, name: string): Promise<unknown[]> => {
    const faults: unknown[] = [];
    await page.goto(address(path));
    await settled(page);
    for (const width of [1280, 390] as const) {
      await page.setViewportSize({ width, height: width === 1280 ? 900 : 844 });
      for (const scheme of ['light', 'dark'] as const) {
        await wear(page, scheme);
        await settled(page);
        const at = { path, width, scheme };
        const wrong = await lasting(() => violations(page, scheme));
        if (wrong.length > 0) faults.push({ ...at, wrong });
        const seen = { ...view, width, scheme };
        if (isPictured(seen)) await screenshot(page, `${name}-${width}-${scheme}-${view.language}`);
      }
      const { headings, overflows, language, title } = await measure(page);
      if (headings !== 1) faults.push({ path, width, headings });
      if (overflows) faults.push({ path, width, overflows });
      // The description of the API is for developers and speaks English.
      if (language !== view.language && path !== '/api/docs') faults.push({ path, language });
      if (!title.includes('Viceversa')) faults.push({ path, title });
    }
    return faults;
  };

  for (const language of languages) {
    it.concurrent.for(Object.entries(screens))(
      `is accessible, whole and quiet in ${language} for %s`,
      { timeout: 150_000 },
      async ([persona, paths], { expect: expectHere }) => {
        const context = await open(persona, { width: 1280, scheme: 'light', language });
        await context.addInitScript(axe.source);
        const page = await context.newPage();
        const errors = watchErrors(page);
        const faults: unknown[] = [];
        for (const path of paths) {
          const name = `every-${persona}${path.replaceAll(/[^a-z]+/gi, '-')}`;
          try {
            faults.push(...(await faultsOf(page, path, { language }, name)));
          } catch (error) {
            faults.push({ path, error: String(error) });
            await screenshot(page, `fault-${name}`);
          }
        }
        await context.close();
        expectHere([...faults, ...errors().filter((error) => !error.includes('no-such-page'))]).toEqual([]);
      },
    );
  }

  it('does not scroll sideways at 320 px, with longer words too', { timeout: 120_000 }, async () => {
    const faults: unknown[] = [];
    for (const [persona, paths] of Object.entries(screens)) {
      const context = await open(persona, { width: 320, scheme: 'light', language: 'it' });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(`${address(path)}${persona === 'nobody' ? '' : '?pseudo=1'}`);
        await settled(page);
        if ((await measure(page)).overflows) {
          faults.push({ path, persona });
          await screenshot(page, `overflow-${persona}${path.replaceAll(/[^a-z]+/gi, '-')}`);
        }
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });
});
