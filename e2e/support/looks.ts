/** Looks at what a page shows, in both schemes and widths: accessible, whole, in its language. */
import axe from 'axe-core';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { screenshot, type View } from './browser.ts';

export type Language = View['language'];
/** Milliseconds that a step of a busy machine may take. */
const patience = 60_000;

export type Fault = Readonly<Record<string, unknown>>;

const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const prepareLooks = (context: BrowserContext): Promise<unknown> => context.addInitScript(axe.source);

/** Behind a dialog nothing can be reached, and it has been looked at without the dialog. */
const inFront = 'dialog[open], [role=dialog], :popover-open';

const violations = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    `axe.run(document.querySelector('${inFront}') ?? document, { runOnly: { type: 'tag', values: ${JSON.stringify(axeRules)} }, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) =>
        ({ id, count: nodes.length, where: nodes.slice(0, 3).map(({ html, any }) =>
          [html.slice(0, 200), ...any.map(({ message }) => message)]) })))`,
  );

type Facts = {
  readonly headings: number;
  readonly overflows: boolean;
  readonly language: string;
  readonly title: string;
};

/** A dialog scrolls on its own: too wide a text widens it, not the page. */
export const measure = (page: Page): Promise<Facts> =>
  page.evaluate(
    `({ headings: document.querySelectorAll('h1').length,
        overflows: [document.documentElement, ...document.querySelectorAll('${inFront}')]
          .some((part) => part.scrollWidth > part.clientWidth),
        language: document.documentElement.lang, title: document.title })`,
  );

const underWay = new WeakMap<Page, Set<Request>>();

/** From now on `settled` knows what the page is still waiting for. */
export const watchRequests = (page: Page): void => {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
};

/** The heading is there, every answer has come, nothing is a placeholder any more and nothing moves. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor({ timeout: patience });
  do {
    await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached', timeout: patience });
    await page.evaluate(
      `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        .then(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))`,
    );
  } while ((underWay.get(page)?.size ?? 0) > 0);
};

/** The app follows the scheme by an attribute, the server's own pages by their style sheet. */
const wear = async (page: Page, scheme: View['scheme']): Promise<void> => {
  await page.emulateMedia({ colorScheme: scheme });
  const name = 'data-mantine-color-scheme';
  await page
    .locator(`:root:is([${name}="${scheme}"], :not([${name}]))`)
    .waitFor({ state: 'attached', timeout: patience });
};

/** The two that a person looks at; the others show nothing new. */
const isPictured = (language: Language, width: number, scheme: View['scheme']): boolean =>
  (language === 'en' && width === 1280 && scheme === 'light') ||
  (language === 'it' && width === 390 && scheme === 'dark');

const resize = (page: Page, width: View['width'], height = width === 1280 ? 900 : 844): Promise<void> =>
  page.setViewportSize({ width, height });

/** A bar that sticks to an edge covers what scrolling uncovers: only what is wrong without scrolling too is a fault. */
const lastingViolations = async (page: Page, width: View['width']): Promise<unknown[]> => {
  if ((await violations(page)).length === 0) return [];
  await resize(page, width, await page.evaluate<number>('document.documentElement.scrollHeight'));
  await settled(page);
  const lasting = await violations(page);
  await resize(page, width);
  return lasting;
};

type Look = { readonly name: string; readonly language: Language };

/** One load a screen; widths and colour schemes change under it, as they do on a person's desk. */
export const faultsOf = async (page: Page, { name, language }: Look): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const width of [1280, 390] as const) {
    await resize(page, width);
    for (const scheme of ['light', 'dark'] as const) {
      await wear(page, scheme);
      await settled(page);
      const wrong = await lastingViolations(page, width);
      if (wrong.length > 0) faults.push({ name, width, scheme, wrong });
      if (isPictured(language, width, scheme)) await screenshot(page, `${name}-${width}-${scheme}-${language}`);
    }
    const { headings, overflows, language: spoken, title } = await measure(page);
    if (headings !== 1) faults.push({ name, width, headings });
    if (overflows) faults.push({ name, width, overflows });
    if (spoken !== language) faults.push({ name, spoken });
    if (!title.includes('Viceversa')) faults.push({ name, title });
  }
  await resize(page, 320);
  await settled(page);
  if ((await measure(page)).overflows) faults.push({ name, width: 320, overflows: true });
  return faults;
};
