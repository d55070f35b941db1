/** The demo in a browser: a context for each persona and language, and the addresses of what is in it. */
import type { Browser, BrowserContext } from 'playwright-core';
import { getAll } from './api.ts';
import { openBrowser, openContext, type View } from './browser.ts';
import { type Language, prepareLooks } from './looks.ts';
import { type RunningProduct, startProduct } from './product.ts';
import { lendTabs, type Tab } from './tabs.ts';

export type Demo = {
  readonly url: string;
  readonly browser: Browser;
  /** Signed in as the persona, ready to be looked at; the same one for the same question. */
  as(persona: string, language: Language): Promise<BrowserContext>;
  /** Lends one of the persona's tabs. */
  inTab<T>(persona: string, language: Language, use: (tab: Tab) => Promise<T>): Promise<T>;
  open(persona: string, view: View): Promise<BrowserContext>;
  /** `:program` and the like in a path stand for one that is there. */
  address(path: string): string;
  name(key: string, id: string): void;
  stop(): Promise<void>;
};

export const startDemo = async (): Promise<Demo> => {
  const [product, browser]: [RunningProduct, Browser] = await Promise.all([startProduct(['--demo']), openBrowser()]);
  const named = new Map<string, string>();
  const contexts = new Map<string, Promise<BrowserContext>>();

  const lend = lendTabs();
  const open: Demo['open'] = async (persona, view) => {
    const context = await openContext(browser, product.url, view);
    await prepareLooks(context);
    if (persona !== 'nobody') await context.request.get(`/demo/as/${persona}`, { maxRedirects: 0 });
    return context;
  };
  const demo: Demo = {
    url: product.url,
    browser,
    open,
    as: (persona, language) => {
      const key = `${persona} ${language}`;
      const context = contexts.get(key) ?? open(persona, { width: 1280, scheme: 'light', language });
      contexts.set(key, context);
      return context;
    },
    inTab: async (persona, language, use) => lend(await demo.as(persona, language), use),
    address: (path) =>
      path.replace(/:(\w+)/g, (_, key: string) => {
        const id = named.get(key);
        if (id === undefined) throw new Error(`nothing is named ${key}`);
        return id;
      }),
    name: (key, id) => void named.set(key, id),
    stop: async () => {
      await browser.close();
      await product.stop();
    },
  };

  const manager = await demo.as('program_manager', 'en');
  const mentor = await demo.as('mentor', 'en');
  const programs = await getAll(manager, '/api/programs');
  demo.name('person', String((await getAll(manager, '/api/people?limit=1'))[0]?.id));
  demo.name('ready', String(programs.find(({ pairs }) => pairs === 0)?.id));
  demo.name('program', String(programs.find(({ pairs }) => pairs !== 0)?.id));
  demo.name('pair', String((await getAll(mentor, '/api/me/pairs'))[0]?.id));
  return demo;
};
