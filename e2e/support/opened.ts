/** What somebody opens on a screen: dialogs, menus, forms, steps, tabs. `:ready` is matched twice and not published yet. */
import type { Page } from 'playwright-core';
import type { Language } from './looks.ts';
import type { Screen } from './screens.ts';

type Open = NonNullable<Screen['open']>;
type Words = Readonly<Record<Language, string>>;

const press =
  (en: string, it: string): Open =>
  (page, language) => {
    const words: Words = { en, it };
    return page.getByRole('button', { name: words[language] }).first().click();
  };
const choose =
  (en: string, it: string): Open =>
  (page, language) => {
    const words: Words = { en, it };
    return page.getByRole('dialog').getByRole('radio', { name: words[language] }).check();
  };
const inTurn =
  (...steps: readonly Open[]): Open =>
  async (page, language) => {
    for (const step of steps) await step(page, language);
  };
const click =
  (selector: string, at = 0): Open =>
  (page) =>
    page.locator(selector).nth(at).click();
const nothing: Open = async () => undefined;

const searchFor = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('an');
  await page.getByRole('dialog').locator('button').nth(2).waitFor();
};
const pair = click('[data-pair-button]');
const move = inTurn(pair, press('Move to another mentor…', 'Sposta a un altro mentor…'));
const effect = inTurn(move, press('Show the effect', 'Mostra l’effetto'), (page) =>
  page.getByRole('dialog').locator('dl').waitFor(),
);
const worth = inTurn(pair, click('aside details summary'), (page) => page.locator('aside ol').waitFor());
const seen: Open = (page) => page.locator('[data-preview-bar] dl').waitFor();
const weigh: Open = inTurn((page) => page.getByRole('slider').first().fill('95'), seen);
const aim: Open = inTurn(
  (page) => page.locator('table').waitFor(),
  (page) => page.locator('main fieldset').last().getByRole('radio').last().check(),
  seen,
);
const enroll = press('Enroll people', 'Iscrivi persone');
const template = press('Use this template', 'Usa questo modello');
const next = press('Next', 'Avanti');

const on = (persona: string, path: string, opened: Readonly<Record<string, Open>>): Screen[] =>
  Object.entries(opened).map(([shows, open]) => ({ persona, path, shows, open }));

export const opened: readonly Screen[] = [
  ...on('program_manager', '/', { palette: searchFor, 'account-menu': click('[popovertarget=account-menu]') }),
  ...on('program_manager', '/programs/:ready/matching', {
    pair,
    move,
    effect,
    worth,
    weights: weigh,
    publish: press('Publish…', 'Pubblica…'),
  }),
  ...on('program_manager', '/programs/:ready/matching?view=unmatched', { list: nothing }),
  ...on('program_manager', '/programs/:ready/matching?view=constraints', { list: nothing }),
  ...on('program_manager', '/programs/:ready/matching?view=compare', { table: nothing }),
  ...on('program_manager', '/programs/:ready/matching?view=objectives', { table: nothing, preview: aim }),
  ...on('program_manager', '/programs/:ready/matching?view=advice', { list: nothing }),
  ...on('program_manager', '/programs/:ready/matching/fairness', {
    tables: inTurn(click('main details summary', 0), click('main details summary', 1)),
  }),
  ...on('program_manager', '/programs/:ready/people', {
    enroll,
    'enroll-filter': inTurn(enroll, choose('By filter', 'Con un filtro')),
    'enroll-name': inTurn(enroll, choose('By name', 'Per nome'), (page) =>
      page.getByRole('dialog').getByRole('searchbox').fill('an'),
    ),
  }),
  ...on('program_manager', '/programs/new', {
    name: template,
    rules: inTurn(template, next),
    plan: inTurn(template, next, next),
    weights: inTurn(template, next, next, next),
    review: inTurn(template, next, next, next, next),
  }),
  ...on('program_manager', '/imports/:faulty', {
    columns: click('[role=tab]', 0),
    'new-people': click('[role=tab]', 2),
  }),
  ...on('program_manager', '/people/:person', { edit: press('Edit', 'Modifica') }),
  ...on('mentee', '/', { 'help-menu': click('[popovertarget=help-menu]') }),
  ...on('mentee', '/pairs/:pair', { decline: press('Decline', 'Rinuncia') }),
  ...on('mentor', '/profile', {
    times: press('Add a time on Wednesday', 'Aggiungi un orario: mercoledì'),
    'faulty-time': inTurn(
      press('Add a time on Wednesday', 'Aggiungi un orario: mercoledì'),
      (page) => page.locator('[data-day]').nth(2).locator('[data-row]').last().fill(''),
      press('Save times', 'Salva gli orari'),
    ),
  }),
  ...on('mentor', '/account', {
    delegate: press('Name a delegate', 'Indica chi ti assiste'),
    'second-factor': press('Set up an authenticator app', 'Configura un’app di autenticazione'),
  }),
  ...on('owner', '/admin/outbox', { mail: click('main table button') }),
  ...on('owner', '/admin/roles', {
    invite: press('Invite', 'Invita'),
    revoke: click('main table button'),
  }),
];
