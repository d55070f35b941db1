/** Judging a run before it is published: try weights and aims, match with them, ask why, read how groups fare. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAll, getOne, post, until } from '../support/api.ts';
import { watchErrors } from '../support/browser.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { settled, watchRequests } from '../support/looks.ts';

describe('the review of a matching run', () => {
  let demo: Demo;
  let page: Page;
  let errors: () => string[];
  let runs: string;

  beforeAll(async () => {
    demo = await startDemo();
    const manager = await demo.as('program_manager', 'en');
    runs = demo.address('/api/programs/:ready/match-runs');
    const { id } = await post(manager, runs);
    await until(
      async () => ((await getOne(manager, `${runs}/${String(id)}`)).state === 'done' ? true : undefined),
      'a run',
    );
    page = await manager.newPage();
    page.setDefaultTimeout(60_000);
    errors = watchErrors(page);
    watchRequests(page);
    await page.goto(demo.address('/programs/:ready/matching'));
    await settled(page);
  });
  afterAll(() => demo?.stop());

  const bar = () => page.getByRole('region', { name: 'Preview: not saved' });
  const named = (number: number) => page.getByRole('region', { name: `Run ${number}`, exact: true });
  const stored = async (): Promise<number> => (await getAll(await demo.as('program_manager', 'en'), runs)).length;

  it('shows what a moved weight would change, saves nothing, and forgets it on the way back', async () => {
    const skills = page.getByRole('slider', { name: /Skills/ });
    await skills.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('PageUp');
    await bar().getByText('Total fit').waitFor();
    await page.getByText(/^Preview: \d+ pairs?, mean fit/).waitFor();
    await page.getByText('would join').first().waitFor();
    await page.getByText('would leave').first().waitFor();
    await page.getByRole('checkbox', { name: 'Only what changes' }).check();
    expect(await page.locator('[data-fate=kept]').count()).toBe(0);
    expect(await stored()).toBe(1);
    await bar().getByRole('button', { name: 'Back' }).click();
    await bar().waitFor({ state: 'detached' });
    expect(await skills.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/Skills/);
    // The list follows the controls as soon as it can.
    await expect.poll(() => page.getByText('would join').count()).toBe(0);
  });

  it('matches with the weights that were tried', async () => {
    await page.getByRole('slider', { name: /Goals/ }).fill('90');
    await page.getByRole('button', { name: 'Match with these weights' }).click();
    await named(2).waitFor();
    await page.getByText('Proven best: no other set of pairs scores higher').waitFor();
    expect(await page.getByRole('slider', { name: /Goals/ }).inputValue()).toBe('90');
    expect(await stored()).toBe(2);
  });

  it('weighs the aims side by side and matches with another one, proven in its own words', async () => {
    await page.getByRole('radio', { name: 'Aims' }).check();
    const table = page.getByRole('table', { name: 'The four aims side by side' });
    await table.getByRole('row', { name: /^Price/ }).waitFor();
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Figure',
      'Best total',
      'Most people',
      'Weakest pair first',
      'Fair to the last',
    ]);
    await page.getByRole('radio', { name: /^Weakest pair first/ }).check();
    await bar().getByText('now').first().waitFor();
    await bar().getByRole('button', { name: 'Match this way' }).click();
    await named(3).getByText('Weakest pair first').waitFor();
    await page.getByText(/^Proven best: no other set .* has a better weakest pair/).waitFor();
  });

  it('says where and for what to recruit', async () => {
    await page.getByRole('radio', { name: 'Advice' }).check();
    await page.getByRole('heading', { name: 'Whose extra place helps most' }).waitFor();
    await page.getByRole('table', { name: /^Wanted skills/ }).waitFor();
    await page.getByRole('heading', { name: 'Which rule costs most' }).waitFor();
  });

  it('reports how groups fare, on a page of its own that prints', async () => {
    await page.getByRole('link', { name: 'Fairness of this run' }).click();
    await page.getByRole('heading', { name: 'Fairness of run 3' }).waitFor();
    await settled(page);
    expect(await page.title()).toMatch(/^Fairness/);
    const charts = page.getByRole('img', { name: /lowest fit .* middle half/ });
    expect(await charts.count()).toBeGreaterThan(4);
    expect(await page.getByText(/counted half, \d+ of 100 pairs would stay/).count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('table', { name: /^Mentees, By level/ }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Back to the pairs' }).click();
    await named(3).waitFor();
    expect(errors()).toEqual([]);
  });
});
