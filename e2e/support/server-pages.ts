/** The pages that the server itself draws, each state of them, and what leads there. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { oneTimeCode } from './one-time-code.ts';

export type ServerPage = {
  /** `:answer` and the like stand for a link from a mail. */
  readonly path: string;
  readonly shows: string;
  readonly open?: (page: Page) => Promise<void>;
  /** Signed in as somebody of the demo who has no second factor yet, another one for each language. */
  readonly isSignedIn?: true;
};

const main = (page: Page) => page.locator('main');
/** Sends the form as it is, whatever the browser thinks of it: the server has to answer well without its help. */
export const fillAndSend =
  (fields: Readonly<Record<string, string>>, button = 'button[type=submit]') =>
  async (page: Page): Promise<void> => {
    for (const [name, value] of Object.entries(fields)) await main(page).locator(`[name=${name}]`).fill(value);
    await page.evaluate('for (const form of document.forms) form.noValidate = true');
    await Promise.all([page.waitForEvent('load'), main(page).locator(button).first().click()]);
  };
const enterCode = async (page: Page): Promise<void> => {
  const key = (await main(page).locator('code').first().textContent()) ?? '';
  await fillAndSend({ code: oneTimeCode(key) }, '[value=confirm]')(page);
};
const found = (page: Page): Promise<void> => page.locator('#hits li').first().waitFor();
const unfold = (page: Page): Promise<void> =>
  page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");

export const serverPages: readonly ServerPage[] = [
  { path: '/sign-in', shows: 'form' },
  { path: '/sign-in', shows: 'refused', open: fillAndSend({ email: 'nobody@demo.example', password: 'wrong' }) },
  { path: '/sign-in', shows: 'no-address', open: fillAndSend({ email: 'no address' }, '[value=link]') },
  { path: '/sign-in', shows: 'sent', open: fillAndSend({ email: 'nobody@demo.example' }, '[value=link]') },
  { path: '/sign-in/code', shows: 'form' },
  { path: '/sign-in/link/:signIn', shows: 'form' },
  { path: '/forgot', shows: 'form' },
  { path: '/forgot', shows: 'no-address', open: fillAndSend({ email: '' }) },
  { path: '/forgot/:password', shows: 'form' },
  { path: '/forgot/:password', shows: 'short', open: fillAndSend({ password: 'short' }) },
  { path: '/forgot/:password', shows: 'weak', open: fillAndSend({ password: 'aaaaaaaaaaaaaaaaaa' }) },
  { path: '/invitation/:invitation', shows: 'form' },
  { path: '/invitation/:invitation', shows: 'no-name', open: fillAndSend({ name: '', password: 'short' }) },
  { path: '/invitation/:known', shows: 'known' },
  { path: '/answer/:toAccept', shows: 'proposal' },
  { path: '/answer/:toAccept', shows: 'accepted', open: fillAndSend({}, '[value=accept]') },
  { path: '/answer/:toAccept', shows: 'already' },
  { path: '/answer/:toDecline?choice=decline', shows: 'decline' },
  { path: '/answer/:toDecline', shows: 'declined', open: fillAndSend({}, '[value=decline]') },
  { path: `/answer/${'x'.repeat(43)}`, shows: 'no-link' },
  { path: '/library', shows: 'library', isSignedIn: true },
  { path: '/library/:search', shows: 'library-found', isSignedIn: true, open: found },
  { path: '/library/:playbook', shows: 'library-playbook', isSignedIn: true },
  { path: '/library/:lesson', shows: 'library-lesson', isSignedIn: true, open: unfold },
  { path: '/library/:article', shows: 'library-article', isSignedIn: true },
  { path: '/confirm', shows: 'is-it-you', isSignedIn: true },
  { path: '/second-factor', shows: 'start', isSignedIn: true },
  { path: '/second-factor', shows: 'scan', isSignedIn: true, open: fillAndSend({}, '[value=start]') },
  { path: '/second-factor', shows: 'wrong', isSignedIn: true, open: fillAndSend({ code: '12' }, '[value=confirm]') },
  { path: '/second-factor', shows: 'codes', isSignedIn: true, open: enterCode },
  { path: '/second-factor', shows: 'on', isSignedIn: true },
];

const root = resolve(import.meta.dirname, '../..');
/** A form that ends in another place, and links that sign a persona of the demo in: neither draws a page. */
const drawNothing = ['/sign-out', '/demo/as/:key'];

/** Every path under which the server's source declares a page. */
export const declaredPages = (): string[] =>
  globSync('apps/server/src/modules/**/*pages.ts', { cwd: root })
    .flatMap((file) => [...readFileSync(resolve(root, file), 'utf8').matchAll(/\bpath(?::| =) '(\/[^']*)'/g)])
    .map(([, path = '']) => path)
    .filter((path) => !drawNothing.includes(path));
