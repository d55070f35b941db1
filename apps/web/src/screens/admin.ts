import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { searchText } from '../lib/search-params.ts';
import { rootRoute } from './root.tsx';

const roles = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/roles',
  staticData: { needs: 'role.read' },
  component: lazyRouteComponent(() => import('../features/admin/roles-page.tsx'), 'RolesPage'),
});

const outbox = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/outbox',
  staticData: { needs: 'outbox.read' },
  component: lazyRouteComponent(() => import('../features/admin/outbox-page.tsx'), 'OutboxPage'),
});

const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/audit',
  staticData: { needs: 'audit.read' },
  validateSearch: (search: Record<string, unknown>): { action?: string | undefined } => ({
    action: searchText(search.action, 60),
  }),
  component: lazyRouteComponent(() => import('../features/admin/audit-page.tsx'), 'AuditPage'),
});

export const adminRoutes = [roles, outbox, audit] as const;
