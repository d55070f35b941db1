declare const localStorage: { getItem(key: string): string | null };
declare const document: { readonly documentElement: { setAttribute(name: string, value: string): void } };

/** Light or dark as chosen in the product; else the style sheet follows the system. */
function wearChosenScheme(): void {
  try {
    const chosen = localStorage.getItem('mantine-color-scheme-value');
    if (chosen === 'light' || chosen === 'dark')
      document.documentElement.setAttribute('data-mantine-color-scheme', chosen);
  } catch {
    // A browser that refuses storage keeps no choice.
  }
}

/** Runs in the head, before the first paint. A classic script: see `search.ts`. */
export const schemeScript = `${String(wearChosenScheme)}\nwearChosenScheme();\n`;
