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
    for (const method of methods.split(', ').filter(Boolean)) found.push({ method, path: above.join('') });
  }
  return found;
};

/** Server HTML, which people meet before they are signed in. */
export const pageRoutes = (app: FastifyInstance): readonly Route[] =>
  routesOf(app).filter(({ path }) => !path.startsWith('/api/') && !path.startsWith('/assets/') && path !== '*');
