import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { searchChoice, searchText } from '../lib/search-params.ts';
import { rootRoute } from './root.tsx';

export type PeopleSearch = {
  q?: string | undefined;
  department?: string | undefined;
  site?: string | undefined;
  level?: string | undefined;
  state?: 'active' | 'left' | 'all' | undefined;
  sort?: 'name' | 'level' | 'department' | undefined;
};

const directory = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  staticData: { needs: 'person.list' },
  validateSearch: (search: Record<string, unknown>): PeopleSearch => ({
    q: searchText(search.q, 100),
    department: searchText(search.department),
    site: searchText(search.site),
    level: searchText(search.level, 4),
    state: searchChoice(search.state, ['active', 'left', 'all']),
    sort: searchChoice(search.sort, ['name', 'level', 'department']),
  }),
  component: lazyRouteComponent(() => import('../features/people/directory-page.tsx'), 'DirectoryPage'),
});

const orgChart = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/org-chart',
  staticData: { needs: 'orgchart.read' },
  validateSearch: (search: Record<string, unknown>): { under?: string | undefined } => ({
    under: searchText(search.under, 36),
  }),
  component: lazyRouteComponent(() => import('../features/people/org-chart-page.tsx'), 'OrgChartPage'),
});

const person = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$personId',
  staticData: { needs: 'person.read' },
  component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
});

export const peopleRoutes = [directory, orgChart, person] as const;
