/** The founding journey: from an HR export to a pair that both people accepted, in one browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAll, linkIn, type Mail, readOutbox, until } from '../support/api.ts';
import { openBrowser, openContext, screenshot, watchErrors } from '../support/browser.ts';
import { exportFile } from '../support/export-file.ts';
import { oneTimeCode } from '../support/one-time-code.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

describe('from an HR export to an accepted pair', () => {
  let product: RunningProduct;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let errors: () => string[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    context = await openContext(browser, product.url, { width: 1280, scheme: 'light', language: 'en' });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    errors = watchErrors(page);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const clickButton = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

  it('sets the organization up through the link that the first start prints', async () => {
    const link = /http\S+\/setup\?token=\S+/.exec(product.output())?.[0] ?? '';
    await page.goto(link);
    await page.getByLabel('Name of the organization').fill('First Light');
    await page.getByLabel('Time zone').selectOption('Europe/Rome');
    await page.getByLabel('Your name').fill('Olga Owner');
    await page.getByLabel('E-mail address').fill('olga@firstlight.example');
    await page.getByLabel('Password').fill('a quiet morning by the lake');
    await screenshot(page, 'setup');
    await clickButton('Set up and continue');
    await page.getByRole('heading', { name: 'Protect your account with a second factor' }).waitFor();
    const key = (await page.locator('code').first().textContent()) ?? '';
    await page.getByRole('textbox', { name: 'Code' }).fill(oneTimeCode(key));
    await screenshot(page, 'second-factor');
    await clickButton('Turn on');
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
    await page
      .getByRole('button', { name: 'I have kept them' })
      .or(page.getByRole('link', { name: /I have kept them|Go to Viceversa/ }))
      .first()
      .click();
    await page.getByRole('heading', { name: /Hello Olga/ }).waitFor();
    await screenshot(page, 'home-empty');
  });

  it('is closed afterwards: the same link sets nothing up', async () => {
    const link = /http\S+\/setup\?token=\S+/.exec(product.output())?.[0] ?? '';
    const answer = await context.request.get(link);
    expect(answer.status()).toBeGreaterThanOrEqual(400);
  });

  it('reads the export, shows what it would do, and applies it', async () => {
    await page.goto('/imports/new');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(exportFile()) });
    const apply = page.getByRole('button', { name: /Apply to 48 people/ });
    await apply.waitFor();
    await screenshot(page, 'import-preview');
    await apply.click();
    await page.getByText('The directory is up to date').waitFor();
    await page.goto('/people');
    await page.getByText('48 people').waitFor();
  });

  it('creates a program from a template and enrolls people by the role of their file', async () => {
    await page.goto('/programs/new');
    await clickButton('Use this template');
    await page.getByLabel('Name of the program').fill('Digital spring');
    await clickButton('Create now with these settings');
    await page.getByRole('heading', { name: 'Digital spring' }).waitFor();
    await page.getByRole('link', { name: 'Enroll people' }).first().click();
    await clickButton('Enroll people');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: /^Enroll/ }).click();
    await page
      .getByText(/32 mentors|47 enrollments/)
      .first()
      .waitFor();
    await screenshot(page, 'enrolled');
  });

  it('matches everybody with a proof, and says why', async () => {
    const programPath = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
    await page.goto(`${programPath}/matching`);
    await clickButton('Match');
    await page.getByText('Proven best: no other set of pairs scores higher').waitFor();
    await page.getByRole('button', { name: /^Why / }).first().click();
    await page.getByText('can teach').first().waitFor();
    await screenshot(page, 'workbench');
  });

  it('publishes the pairs to both sides', async () => {
    await clickButton('Publish…');
    await screenshot(page, 'publish');
    await clickButton('Publish and send');
    await page
      .getByText(/is published/)
      .first()
      .waitFor();
  });

  it('lets one person accept from the mail without signing in, and the other in the app', async () => {
    // 15 pairs, both sides; announcements are written in the background.
    await expect.poll(async () => (await proposalsIn(context)).length, { timeout: 30_000 }).toBe(30);
    const proposals = await proposalsIn(context);
    const guest = await openContext(browser, product.url, { width: 390, scheme: 'light', language: 'en' });
    const phone = await guest.newPage();
    const first = proposals[0];
    const link = answerLink(first?.text ?? '');
    await phone.goto(link);
    await screenshot(phone, 'answer-page');
    await phone.getByRole('button', { name: /Accept/ }).click();
    await phone.getByRole('heading', { name: /said yes|Thank you|Thanks/i }).waitFor();
    const again = await phone.goto(link);
    expect(again?.status()).toBeLessThan(500);

    const partner = await partnerOf(context, first?.to ?? '');
    await phone.goto('/sign-in');
    await phone.getByLabel('E-mail address').last().fill(partner);
    await phone.getByRole('button', { name: 'Send me a sign-in link' }).click();
    await phone.getByRole('heading', { name: 'Look into your mail' }).waitFor();
    const signIn = await until(async () => {
      const mail = (await readOutbox(context)).find(({ to, text }) => to === partner && linkIn(text, '/sign-in/link'));
      return mail && linkIn(mail.text, '/sign-in/link');
    }, 'the sign-in link');
    await phone.goto(signIn);
    await phone.getByRole('button', { name: 'Sign in' }).click();
    await phone.getByRole('heading', { name: /Hello/ }).waitFor();
    await phone
      .getByRole('link', { name: /Read and answer|Read why/ })
      .first()
      .click();
    await phone.getByRole('button', { name: 'Accept', exact: true }).click();
    await phone.getByText('Both of you said yes').first().waitFor();
    await screenshot(phone, 'pair-accepted');
    await guest.close();
  });

  it('shows the program manager that both have answered', async () => {
    const programPath = /\/programs\/[^/]+/.exec(page.url())?.[0] ?? '';
    await page.goto(`${programPath}/pairs`);
    await page.getByText('2/2').first().waitFor();
    await screenshot(page, 'program-pairs');
  });

  it('looks whole on a phone and on a desktop, in both languages', async () => {
    const programPath = /\/programs\/[^/]+/.exec(page.url())?.[0] ?? '';
    const state = await context.storageState();
    const faults: string[] = [];
    for (const language of ['en', 'it'] as const)
      for (const width of [1280, 390] as const) {
        const view = await openContext(browser, product.url, { width, scheme: 'light', language });
        await view.addCookies(state.cookies);
        await view.request.patch('/api/me', { data: { language } });
        const look = await view.newPage();
        for (const path of ['/', '/people', programPath, `${programPath}/matching`, `${programPath}/pairs`]) {
          await look.goto(path);
          await look.waitForLoadState('networkidle');
          await look.locator('h1').first().waitFor();
          const overflows = await look.evaluate(
            'document.documentElement.scrollWidth > document.documentElement.clientWidth',
          );
          if ((await look.locator('html').getAttribute('lang')) !== language)
            faults.push(`${path} is not in ${language}`);
          if (overflows) faults.push(`${path} at ${width} px in ${language} scrolls sideways`);
          await screenshot(look, `journey-${path.split('/').at(-1) || 'home'}-${width}-${language}`);
        }
        await view.close();
      }
    expect(faults).toEqual([]);
  });

  it('printed and threw no error on the way', () => {
    expect(errors()).toEqual([]);
  });
});

const answerLink = (text: string): string => linkIn(text, '/answer');

const proposalsIn = async (context: BrowserContext): Promise<Mail[]> =>
  (await readOutbox(context)).filter(({ text }) => answerLink(text) !== '');

/** Whoever got the proposal of the same pair: the program's pair list names both, the directory their addresses. */
const partnerOf = async (context: BrowserContext, address: string): Promise<string> => {
  const people = await getAll(context, '/api/people?limit=100');
  const names = new Map(
    people.map(({ email, firstName, lastName }) => [[firstName, lastName].join(' '), String(email)]),
  );
  const [program] = await getAll(context, '/api/programs');
  for (const pair of await getAll(context, `/api/programs/${String(program?.id)}/pairs?limit=100`)) {
    const both = [pair.mentorName, pair.menteeName].map((name) => names.get(String(name)) ?? '');
    const partner = both.find((each) => each !== address);
    if (both.includes(address) && partner) return partner;
  }
  throw new Error(`no partner of ${address}`);
};
