/** Tabs that are used again: to open one, with a process of its own, takes a browser longer than to load a screen. */
import type { BrowserContext, Page } from 'playwright-core';
import { watchErrors } from './browser.ts';
import { watchRequests } from './looks.ts';

export type Tab = {
  readonly page: Page;
  /** Loads a document in which nothing is left of the one before. */
  readonly load: (path: string) => Promise<void>;
  /** What the present document printed and threw. */
  readonly errors: () => readonly string[];
};

const openTab = async (context: BrowserContext): Promise<Tab> => {
  const page = await context.newPage();
  watchRequests(page);
  const errors = watchErrors(page);
  let before = 0;
  return {
    page,
    load: async (path) => {
      // What the document before says while it is torn down is not about this one.
      page.once('framenavigated', () => {
        before = errors().length;
      });
      await page.goto(path);
    },
    errors: () => errors().slice(before),
  };
};

/** As new, but for its history: nothing kept, nothing under the mouse, of the usual size and scheme. */
const tidy = async ({ page }: Tab): Promise<void> => {
  await page.evaluate('sessionStorage.clear()');
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
};

/** Lends a tab of the context for as long as `use` takes; one in which something failed is closed. */
export const lendTabs = () => {
  const idle = new Map<BrowserContext, Tab[]>();
  return async <T>(context: BrowserContext, use: (tab: Tab) => Promise<T>): Promise<T> => {
    const free = idle.get(context) ?? [];
    idle.set(context, free);
    const tab = free.pop() ?? (await openTab(context));
    try {
      const result = await use(tab);
      await tidy(tab);
      free.push(tab);
      return result;
    } catch (error) {
      await tab.page.close();
      throw error;
    }
  };
};
