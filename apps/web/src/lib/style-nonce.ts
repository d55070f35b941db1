/** The server puts a fresh nonce into each page; only style elements that carry it are obeyed. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
