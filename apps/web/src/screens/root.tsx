import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import type { Permission } from '@viceversa/contract';
import { NotFoundPage } from '../features/shell/not-found-page.tsx';
import { RouteError } from '../features/shell/route-error.tsx';
import { Shell } from '../features/shell/shell.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Without this permission the page says so instead of asking the server in vain. */
    readonly needs?: Permission;
  }
}

export const rootRoute = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteError,
});
