/** A person without a mouse: moves by Tab and sees where the focus is, on every stop of the way. */
import type { Locator, Page } from 'playwright-core';

export type Stop = {
  readonly name: string;
  /** Drawn with a ring of 2 px or more around it or around what stands for it. */
  readonly isRinged: boolean;
  /** Something that sticks to an edge lies over its middle (WCAG 2.2, 2.4.11). */
  readonly isCovered: boolean;
  readonly isInDialog: boolean;
};

/** Null while the focus is on the page as a whole, or in the browser around it. */
export const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(`(() => {
    const stop = document.activeElement;
    if (stop === null || stop === document.body) return null;
    const isRing = (part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const box = stop.getBoundingClientRect();
    const over = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2);
    const isFamily = over !== null && (stop.contains(over) || over.contains(stop) || stop.parentElement.contains(over));
    const text = stop.getAttribute('aria-label') ?? stop.labels?.[0]?.textContent ?? stop.textContent;
    return {
      name: text.trim().replaceAll(/\\s+/g, ' ').slice(0, 60),
      isRinged: [stop, stop.nextElementSibling].some((part) => part !== null && isRing(part)),
      isCovered: !isFamily,
      isInDialog: stop.closest('dialog, [role=dialog], [popover]') !== null,
    };
  })()`);

/** Presses Tab until `target` has the focus; answers the stops on the way, the target's last. */
export const tabTo = async (page: Page, target: Locator, atMost = 60): Promise<Stop[]> => {
  const stops: Stop[] = [];
  await target.waitFor();
  while (stops.length < atMost) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop !== null) stops.push(stop);
    if ((await target.and(page.locator(':focus')).count()) > 0) return stops;
  }
  throw new Error(`Tab does not lead there: ${stops.map(({ name }) => name).join(' → ')}`);
};

/** What is wrong with the stops, as sentences. */
export const lostStops = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ name, isRinged, isCovered }) => [
    ...(isRinged ? [] : [`“${name}” shows no focus`]),
    ...(isCovered ? [`“${name}” is covered`] : []),
  ]);

/** Goes round once and more with Tab; names of stops outside the dialog. Null is the browser's own bar. */
export const leaks = async (page: Page, presses = 25): Promise<string[]> => {
  const outside: string[] = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(press % 5 === 4 ? 'Shift+Tab' : 'Tab');
    const stop = await focused(page);
    if (stop !== null && !stop.isInDialog) outside.push(stop.name);
  }
  return outside;
};
