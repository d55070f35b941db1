/** Once what changes is drawn: for a control that goes away when it is used, so that the focus has a place to be. */
export const focusSoon = (within: Element | null, selector: string): void => {
  setTimeout(() => {
    const found = within?.querySelector(selector);
    if (found instanceof HTMLElement) found.focus();
  });
};
