/** Chromium of this machine, one fresh profile per context. */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export type View = {
  readonly width: 390 | 1280 | 320;
  readonly scheme: 'light' | 'dark';
  readonly language: 'en' | 'it';
};

const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const screenshots = resolve(import.meta.dirname, '../screenshots');

export const openBrowser = (): Promise<Browser> => {
  if (!existsSync(executable)) throw new Error(`Chromium is missing at ${executable}; set CHROMIUM_PATH or install it`);
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};

/** A context of its own: cookies, language and colour scheme of one person. */
export const openContext = (browser: Browser, baseURL: string, view: View): Promise<BrowserContext> =>
  browser.newContext({
    baseURL,
    viewport: { width: view.width, height: view.width === 1280 ? 900 : 844 },
    colorScheme: view.scheme,
    locale: view.language === 'it' ? 'it-IT' : 'en-US',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
    hasTouch: view.width !== 1280,
  });

/** Errors a page printed or threw; a journey expects none. */
export const watchErrors = (page: Page): (() => string[]) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    errors.push(`${page.url()}: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  return () => errors;
};

/** Kept out of the repository, for people to look at. */
export const screenshot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
};
