import { useEffect, useRef } from 'react';

/**
 * After a navigation the keyboard and the screen reader must start at the new page's heading. The heading may be drawn
 * later than the navigation ends (its chunk and data load first), so the wish is kept until a heading takes it.
 */
let isWanted = false;

export const wantHeadingFocus = (): void => {
  isWanted = true;
};

export const takeHeadingFocus = (): boolean => {
  const wanted = isWanted;
  isWanted = false;
  return wanted;
};

/** The button that ended a state has gone with it: whoever pressed it goes on from the heading. */
export const useHeadingAfter = (isOver: boolean): void => {
  const wasOver = useRef(isOver);
  useEffect(() => {
    if (isOver && !wasOver.current) focusHeading();
    wasOver.current = isOver;
  }, [isOver]);
};

/** For a button that goes away with what it starts: the focus stays on the page. */
export const focusHeading = (): void => document.querySelector('h1')?.focus();
