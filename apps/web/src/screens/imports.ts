import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

const all = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  staticData: { needs: 'import.use' },
  component: lazyRouteComponent(() => import('../features/imports/imports-page.tsx'), 'ImportsPage'),
});

const upload = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/new',
  staticData: { needs: 'import.use' },
  component: lazyRouteComponent(() => import('../features/imports/upload-page.tsx'), 'UploadPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/$importId',
  staticData: { needs: 'import.use' },
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
});

export const importRoutes = [all, upload, one] as const;
