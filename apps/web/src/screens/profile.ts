import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

const profile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('../features/profile/profile-page.tsx'), 'ProfilePage'),
});

const questionnaire = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profile/questions',
  component: lazyRouteComponent(() => import('../features/profile/questions-page.tsx'), 'QuestionsPage'),
});

export const profileRoutes = [profile, questionnaire] as const;
