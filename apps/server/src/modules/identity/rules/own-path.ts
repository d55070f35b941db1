/** Where to go after signing in: a path of this product, never another site (open redirect). */
export const ownPath = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[\w\-./?=&%#~]*$/.test(next) && !next.startsWith('/api/') ? next : '/';
