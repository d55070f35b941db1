/** What somebody sees who moves a weight in the workbench: from the input to the frame that shows its result. */
import { openBrowser, openContext, watchErrors } from '../../e2e/support/browser.ts';
import { settled, watchRequests } from '../../e2e/support/looks.ts';

type Visit = { readonly base: string; readonly cookie: string; readonly programId: string };
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openContext>>['newPage']>>;

/** Milliseconds since the last input. */
export type Shown = {
  /** The browser asks the server. */
  readonly asked: number;
  readonly answered: number;
  /** The frame with the new figures is painted. */
  readonly figures: number;
  /** The frame is painted after which nothing changes any more: the list has followed. */
  readonly everything: number;
};
export type Moves = { readonly keyboard: readonly Shown[]; readonly pointer: readonly Shown[] };

/** A list that has not changed for so long has followed the figures. */
const restMilliseconds = 400;
const patience = 60_000;
/** The two weights that move most pairs; they begin at 20 and at 40 of 100. */
const byKeyboard = /Goals/;
const byPointer = /Skills/;
const presses = [...Array.from({ length: 10 }, () => 'ArrowRight'), ...Array.from({ length: 5 }, () => 'PageUp')];
/** Shares of the track, never the same: an answer that is known already takes no time. */
const places = [0.3, 0.55, 0.2, 0.75, 0.42, 0.9, 0.1, 0.63, 0.35, 0.87, 0.05, 0.47];

/**
 * Waits inside the page, so that no message between processes is counted. A frame is painted by the end of the second
 * frame callback after the change. `input` is the time the browser took the hand's event in, not the time it was handled.
 */
const arm = `globalThis.shown = new Promise((resolve, reject) => {
  const isFresh = () => document.querySelector('[data-preview-bar] dl')?.dataset.fresh === 'true';
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  let input = 0, hand = 0, figures = 0, everything = 0, rest = 0;
  const felt = ({ timeStamp }) => { hand = timeStamp; };
  const moved = () => { input = hand; figures = 0; };
  for (const name of ['keydown', 'pointerdown', 'pointermove']) addEventListener(name, felt, true);
  addEventListener('input', moved, true);
  const done = () => {
    changes.disconnect();
    for (const name of ['keydown', 'pointerdown', 'pointermove']) removeEventListener(name, felt, true);
    removeEventListener('input', moved, true);
    const { startTime, responseEnd } = performance.getEntriesByType('resource').findLast(({ name }) => name.endsWith('/preview'));
    performance.clearResourceTimings();
    const since = (time) => time - input;
    resolve({ asked: since(startTime), answered: since(responseEnd), figures: since(figures), everything: since(everything) });
  };
  const changes = new MutationObserver(() => {
    if (input === 0 || !isFresh()) return;
    const of = input;
    painted((now) => {
      if (of !== input || !isFresh()) return;
      figures ||= now;
      everything = now;
      clearTimeout(rest);
      rest = setTimeout(done, ${restMilliseconds});
    });
  });
  setTimeout(() => reject(new Error('the preview did not come')), ${patience});
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}); void 0`;

const watched = async (page: Page, move: () => Promise<void>): Promise<Shown> => {
  await page.evaluate(arm);
  await move();
  return page.evaluate<Shown>('globalThis.shown');
};

const throughKeyboard = async (page: Page): Promise<Shown[]> => {
  await page.getByRole('slider', { name: byKeyboard }).focus();
  const shown: Shown[] = [];
  for (const key of presses) shown.push(await watched(page, () => page.keyboard.press(key)));
  return shown;
};

/** Each second jump becomes a drag: the hand goes on, and the wait begins where it rests. */
const throughPointer = async (page: Page): Promise<Shown[]> => {
  const slider = page.getByRole('slider', { name: byPointer });
  await slider.scrollIntoViewIfNeeded();
  const track = await slider.boundingBox();
  if (track === null) throw new Error('the slider is not in sight');
  const at = (share: number) => track.x + share * track.width;
  const middle = track.y + track.height / 2;
  const shown: Shown[] = [];
  for (const [index, share] of places.entries()) {
    const move = async () => {
      await page.mouse.move(at(share), middle);
      await page.mouse.down();
      if (index % 2 === 1) await page.mouse.move(at(share + 0.065), middle, { steps: 6 });
    };
    shown.push(await watched(page, move));
    await page.mouse.up();
  }
  return shown;
};

/** Moves weights of the newest run as its manager would, by keyboard and by pointer, in a real browser. */
export const watchLivePreview = async ({ base, cookie, programId }: Visit): Promise<Moves> => {
  const browser = await openBrowser();
  try {
    const context = await openContext(browser, base, { width: 1280, scheme: 'light', language: 'en' });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: base }]);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const errors = watchErrors(page);
    watchRequests(page);
    await page.goto(`/programs/${programId}/matching`);
    await settled(page);
    const keyboard = await throughKeyboard(page);
    const pointer = await throughPointer(page);
    if (errors().length > 0) throw new Error(errors().join('\n'));
    return { keyboard, pointer };
  } finally {
    await browser.close();
  }
};
