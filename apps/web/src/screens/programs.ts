import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

const all = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs',
  component: lazyRouteComponent(() => import('../features/programs/programs-page.tsx'), 'ProgramsPage'),
});

const create = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/new',
  component: lazyRouteComponent(() => import('../features/programs/new-program-page.tsx'), 'NewProgramPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId',
  component: lazyRouteComponent(() => import('../features/programs/program-page.tsx'), 'ProgramPage'),
});

const matching = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId/matching',
  component: lazyRouteComponent(() => import('../features/matching/workbench-page.tsx'), 'WorkbenchPage'),
});

export const programRoutes = [all, create, one, matching] as const;
