/** Every route that the running product answers, read back from its router. */
import type { FastifyInstance } from 'fastify';

export type Route = { readonly method: string; readonly path: string };

export const routesOf = (app: FastifyInstance): readonly Route[] => {
  const found: Route[] = [];
  const above: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods = ''] =
      /^((?:│ {3}| {4})*[├└]── )(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (part === '') continue;
    const depth = indent.length / 4;
    above.length = depth - 1;
    above.push(part);
    // Below a page of the same name the router prints a folder without its slash.
    const path = above.join('').replace(/(?<=[^/])\*$/, '/*');
    for (const method of methods.split(', ').filter(Boolean)) found.push({ method, path });
  }
  return found;
};

/** Server HTML, which people meet before they are signed in. */
export const pageRoutes = (app: FastifyInstance): readonly Route[] =>
  routesOf(app).filter(({ path }) => !path.startsWith('/api/') && !path.startsWith('/assets/') && path !== '*');
