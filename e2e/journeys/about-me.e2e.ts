/** Somebody says how they like to work and when they have time, without a mouse, and the next match knows. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAll, getOne, post, until } from '../support/api.ts';
import { watchErrors } from '../support/browser.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { lostStops, type Stop, tabTo } from '../support/keyboard.ts';
import { settled, watchRequests } from '../support/looks.ts';

describe('what somebody says about themself', () => {
  let demo: Demo;
  let manager: BrowserContext;
  let page: Page;
  let errors: () => string[];
  const stops: Stop[] = [];

  beforeAll(async () => {
    demo = await startDemo();
    manager = await demo.as('program_manager', 'en');
    page = await (await demo.as('mentee', 'en')).newPage();
    page.setDefaultTimeout(20_000);
    errors = watchErrors(page);
    watchRequests(page);
    await page.goto('/');
    await settled(page);
  });
  afterAll(() => demo?.stop());

  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> => {
    stops.push(...(await tabTo(page, page.getByRole(role, { name, exact: true }).first(), 90)));
    await page.keyboard.press('Enter');
  };
  const run = async () => {
    const runs = demo.address('/api/programs/:program/match-runs');
    const { id } = await post(manager, runs);
    return until(async () => {
      const view = await getOne(manager, `${runs}/${String(id)}`);
      return view.state === 'done' ? view : undefined;
    }, 'a run');
  };

  it('is one link away on the first page, and optional', async () => {
    const about = page.getByRole('region', { name: 'About you' });
    await about.getByText('Optional, two minutes').waitFor();
    stops.push(...(await tabTo(page, about.getByRole('link', { name: 'Open' }))));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'About you', level: 1 }).waitFor();
    await settled(page);
  });

  it('is answered with Tab, Space and the arrows, and saved on the way', async () => {
    await press(/Answer the questions|Go on|Look at my answers/, 'link');
    await page.getByRole('heading', { name: 'How you like to work', level: 1 }).waitFor();
    await settled(page);
    const clear = page.getByRole('button', { name: 'Delete all my answers' });
    if (await clear.isVisible()) {
      await press('Delete all my answers');
      await clear.waitFor({ state: 'detached' });
      await page.reload();
      await settled(page);
    }
    const questions = page.getByRole('group');
    const count = await questions.count();
    for (let question = 0; question < count; question++) {
      stops.push(...(await tabTo(page, questions.nth(question).getByRole('radio').first())));
      await page.keyboard.press('Space');
      for (let step = 0; step < question % 5; step++) await page.keyboard.press('ArrowRight');
    }
    await page.getByText(`${count} of ${count} answered.`).waitFor();
    await page.getByText('Your answers count in the next match.').waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await settled(page);
    const chosen = await page.getByRole('radio', { checked: true }).count();
    expect(chosen).toBe(count);
    expect(await questions.nth(3).getByRole('radio', { name: 'Mostly like me' }).isChecked()).toBe(true);
  });

  it('takes a single answer back, keeps the focus, and saves although the page is left at once', async () => {
    await press(/^Take back: /);
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('radio');
    await page.goto('/profile');
    await expect.poll(async () => (await getOne(page.context(), '/api/me/questionnaire')).answered).toBe(13);
  });

  it('holds times of the week that are copied from day to day and joined', async () => {
    await settled(page);
    const removeAll = page.getByRole('button', { name: 'Remove all' });
    if (await removeAll.isVisible()) await press('Remove all');
    await press('Add a time on Monday');
    expect(await page.getByLabel('Monday, from').inputValue()).toBe('09:00');
    await press('Add a time on Monday');
    await page.getByLabel('Monday, from').nth(1).fill('11:00');
    await press('Copy to Mon–Fri: Monday');
    await press('Save times');
    await page.getByText('Times that overlapped or touched were joined.').waitFor();
    const mentee = await demo.as('mentee', 'en');
    const { windows } = await getOne(mentee, '/api/me/availability');
    expect(windows).toEqual([1, 2, 3, 4, 5].map((day) => ({ day, start: '09:00', end: '17:00' })));
  });

  it('says what is wrong with a time, beside it, and goes there', async () => {
    await press('Add a time on Sunday');
    await page.getByLabel('Sunday, to').fill('09:00');
    await press('Save times');
    await page.getByText('The end must differ from the beginning.').waitFor();
    const place = 'document.activeElement.getAttribute("aria-label")';
    await expect.poll(() => page.evaluate(place)).toBe('Sunday, to');
    await press('Discard changes');
    await page.getByLabel('Sunday, to').waitFor({ state: 'detached' });
  });

  it('is in the next match: other input, and a part of the fit that counts', async () => {
    const runs = demo.address('/api/programs/:program/match-runs');
    const [before] = await getAll(manager, runs);
    const after = await run();
    expect(after.inputHash).not.toBe(before?.inputHash);
    const { pairs } = await getOne(manager, `${runs}/${String(after.id)}/pairs`);
    expect(JSON.stringify(pairs)).toContain('"part":"style"');
    expect((await run()).inputHash).toBe(after.inputHash);
  });

  it('shows every focus on the way and logs no error', () => {
    expect(lostStops(stops)).toEqual([]);
    expect(errors()).toEqual([]);
  });
});
