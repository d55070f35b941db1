import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

const mine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pairs',
  staticData: { needs: 'pair.respond' },
  component: lazyRouteComponent(() => import('../features/pairs/my-pairs-page.tsx'), 'MyPairsPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pairs/$pairId',
  staticData: { needs: 'pair.read' },
  component: lazyRouteComponent(() => import('../features/pairs/pair-page.tsx'), 'PairPage'),
});

export const pairRoutes = [mine, one] as const;
