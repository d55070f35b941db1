/** The main ways through the product without a mouse: the focus is always seen, never lost, and comes back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getOne, post, until } from '../support/api.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { faultyFile } from '../support/import-files.ts';
import { focused, leaks, lostStops, type Stop, tabTo } from '../support/keyboard.ts';
import { collectLinks, type Links } from '../support/links.ts';
import { settled } from '../support/looks.ts';

describe('by keyboard alone', () => {
  let demo: Demo;
  let links: Links;

  beforeAll(async () => {
    demo = await startDemo();
    links = (await collectLinks(demo)).en;
    const manager = await demo.as('program_manager', 'en');
    const runs = demo.address('/api/programs/:ready/match-runs');
    const { id } = await post(manager, runs);
    await until(
      async () => ((await getOne(manager, `${runs}/${String(id)}`)).state === 'done' ? true : undefined),
      'a run',
    );
  });
  afterAll(() => demo?.stop());

  const pageOf = async (persona: string, path: string): Promise<Page> => {
    const page = await (await demo.as(persona, 'en')).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(demo.address(path));
    await settled(page);
    return page;
  };
  const heading = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('heading', { name }).first().waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  };
  const press = (page: Page, name: string | RegExp, role: 'button' | 'link' = 'button') =>
    tabTo(page, page.getByRole(role, { name, exact: true }).first());

  it('leads through an import, from the choice of a file to the new directory', async () => {
    const page = await pageOf('program_manager', '/imports/new');
    const chooser = page.waitForEvent('filechooser');
    const stops: Stop[] = [...(await press(page, 'Choose a file'))];
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'hr.csv', mimeType: 'text/csv', buffer: Buffer.from(faultyFile) });
    await heading(page, 'hr.csv');
    await page.getByRole('tab').first().waitFor();

    stops.push(...(await tabTo(page, page.getByRole('checkbox'))));
    await page.keyboard.press('Space');
    stops.push(...(await tabTo(page, page.getByRole('radio').first())));
    await page.keyboard.press('Space');
    stops.push(...(await press(page, /^Apply to/)));
    stops.push(...(await tabTo(page, page.getByRole('tab', { selected: true }))));
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: /^New/, selected: true }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The directory is up to date' }).waitFor();
    await expect.poll(() => focused(page).then((stop) => stop?.name)).toBe('hr.csv');
    stops.push(...(await press(page, 'Look at the directory', 'link')));
    expect(lostStops(stops)).toEqual([]);
    await page.close();
  });

  it('leads a participant from the mail to an accepted proposal', async () => {
    const page = await (await demo.as('nobody', 'en')).newPage();
    await page.goto(links.signIn ?? '');
    const stops: Stop[] = [...(await press(page, 'Sign in'))];
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Hello/ }).waitFor();
    await settled(page);

    const [skip] = await press(page, 'Skip to the content', 'link');
    expect(skip?.name).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    const open = page.getByRole('link', { name: 'Read and answer' });
    const within = await tabTo(page, open);
    expect(within.map(({ name }) => name)).toEqual(['Read and answer']);
    await page.keyboard.press('Enter');
    await heading(page, /^You and/);

    const answering = await press(page, 'Accept');
    expect(answering.map(({ name }) => name)).toEqual(['Decline', 'Accept']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes, decline' }).waitFor();
    expect((await focused(page))?.name).toBe('Go back');
    await page.keyboard.press('Enter');
    expect((await focused(page))?.name).toBe('Decline');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('You said yes').waitFor();
    expect((await focused(page))?.name).toMatch(/^You and/);
    expect(lostStops([...stops, ...within, ...answering])).toEqual([]);
    await page.close();
  });

  it('answers on the page behind a signed link', async () => {
    const page = await (await demo.as('nobody', 'it')).newPage();
    await page.goto(links.toAccept ?? '');
    const stops = [...(await press(page, 'Accetta')), ...(await press(page, 'Rinuncia'))];
    expect(stops.map(({ name }) => name)).toEqual(['Accetta', 'Rinuncia']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Grazie' }).waitFor();
    expect(lostStops([...stops, ...(await press(page, 'Apri Viceversa', 'link'))])).toEqual([]);
    await page.close();
  });

  // A menu lets the focus go on to what follows; a dialog does not.
  it.each([
    { what: 'a dialog', name: 'Publish…', path: '/programs/:ready/matching', isModal: true },
    { what: 'a long dialog', name: 'Enroll people', path: '/programs/:ready/people', isModal: true },
    { what: 'the search', name: /^Search/, path: '/', isModal: true },
    { what: 'the menu of the account', name: /Account and settings/, path: '/', isModal: false },
    { what: 'the help', name: 'Help', path: '/', isModal: false },
  ])('keeps the focus inside $what, and gives it back on Escape', async ({ name, path, isModal }) => {
    const page = await pageOf('program_manager', path);
    const stops = await press(page, name);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open], [role=dialog], :popover-open').first().waitFor();
    if (isModal) expect(await leaks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page).then((stop) => stop?.name)).toBe(stops.at(-1)?.name);
    expect(lostStops(stops)).toEqual([]);
    await page.close();
  });

  it('moves a mentee to another mentor and comes back to the pair', async () => {
    const page = await pageOf('program_manager', '/programs/:ready/matching');
    await tabTo(page, page.locator('[data-pair-button]').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const stops = await press(page, 'Move to another mentor…');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, page.getByRole('button', { name: /^Show the effect/ }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Another mentor', exact: true }).waitFor();
    expect((await focused(page))?.isInDialog).toBe(true);
    expect(await leaks(page, 12)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page).then((stop) => stop?.name)).toBe('Move to another mentor…');
    await page.keyboard.press('Escape');
    expect((await focused(page))?.name).toMatch(/^Why /);
    expect(lostStops(stops)).toEqual([]);
    await page.close();
  });
});
