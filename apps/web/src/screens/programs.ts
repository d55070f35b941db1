import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { enrollmentRole, pairStates } from '@viceversa/contract';
import { searchChoice, searchText } from '../lib/search-params.ts';
import { rootRoute } from './root.tsx';

const all = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs',
  staticData: { needs: 'program.list' },
  component: lazyRouteComponent(() => import('../features/programs/programs-page.tsx'), 'ProgramsPage'),
});

const create = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/new',
  staticData: { needs: 'program.create' },
  component: lazyRouteComponent(() => import('../features/programs/new-program-page.tsx'), 'NewProgramPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId',
  staticData: { needs: 'program.read' },
  component: lazyRouteComponent(() => import('../features/programs/program-page.tsx'), 'ProgramPage'),
});

export type PeopleOfProgramSearch = { role?: 'mentor' | 'mentee' | undefined; q?: string | undefined };

const people = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId/people',
  staticData: { needs: 'enrollment.read' },
  validateSearch: (search: Record<string, unknown>): PeopleOfProgramSearch => ({
    role: searchChoice(search.role, enrollmentRole.options),
    q: searchText(search.q, 100),
  }),
  component: lazyRouteComponent(() => import('../features/programs/enrollments-page.tsx'), 'EnrollmentsPage'),
});

const views = ['pairs', 'unmatched', 'constraints', 'objectives', 'advice', 'compare'] as const;
export type MatchingSearch = {
  run?: string | undefined;
  view?: (typeof views)[number] | undefined;
  with?: string | undefined;
};

const matching = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId/matching',
  staticData: { needs: 'match.read' },
  validateSearch: (search: Record<string, unknown>): MatchingSearch => ({
    run: searchText(search.run, 36),
    view: searchChoice(search.view, views),
    with: searchText(search.with, 36),
  }),
  component: lazyRouteComponent(() => import('../features/matching/workbench-page.tsx'), 'WorkbenchPage'),
});

const fairness = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId/matching/fairness',
  staticData: { needs: 'match.read' },
  validateSearch: (search: Record<string, unknown>): { run?: string | undefined } => ({
    run: searchText(search.run, 36),
  }),
  component: lazyRouteComponent(() => import('../features/matching/fairness-page.tsx'), 'FairnessPage'),
});

const pairs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId/pairs',
  staticData: { needs: 'pair.list' },
  validateSearch: (search: Record<string, unknown>): { state?: (typeof pairStates)[number] | undefined } => ({
    state: searchChoice(search.state, pairStates),
  }),
  component: lazyRouteComponent(() => import('../features/pairs/program-pairs-page.tsx'), 'ProgramPairsPage'),
});

/** Whoever runs the program reads a pair here; the two people have it under their own pairs. */
const pair = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId/pairs/$pairId',
  staticData: { needs: 'pair.list' },
  component: lazyRouteComponent(() => import('../features/pairs/pair-page.tsx'), 'PairPage'),
});

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$programId/settings',
  staticData: { needs: 'program.write' },
  component: lazyRouteComponent(() => import('../features/programs/settings-page.tsx'), 'SettingsPage'),
});

export const programRoutes = [all, create, one, people, matching, fairness, pairs, pair, settings] as const;
