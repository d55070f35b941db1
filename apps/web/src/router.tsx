import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { wantHeadingFocus } from './lib/page-focus.ts';
import { accountRoutes } from './screens/account.ts';
import { adminRoutes } from './screens/admin.ts';
import { homeRoutes } from './screens/home.ts';
import { importRoutes } from './screens/imports.ts';
import { pairRoutes } from './screens/pairs.ts';
import { peopleRoutes } from './screens/people.ts';
import { profileRoutes } from './screens/profile.ts';
import { programRoutes } from './screens/programs.ts';
import { rootRoute } from './screens/root.tsx';

const routeTree = rootRoute.addChildren([
  ...homeRoutes,
  ...peopleRoutes,
  ...importRoutes,
  ...programRoutes,
  ...pairRoutes,
  ...profileRoutes,
  ...accountRoutes,
  ...adminRoutes,
]);

export const createAppRouter = (queries: QueryClient) => {
  const router = createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged) wantHeadingFocus();
  });
  return router;
};

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
