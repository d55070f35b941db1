import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useMe } from '../../lib/endpoint.ts';
import { BookIcon, HomeIcon, PairIcon, PeopleIcon, ProgramIcon, ShieldIcon } from '../../ui/icons.tsx';
import classes from './navigation.module.css';

type Area = 'home' | 'people' | 'programs' | 'pairs' | 'library' | 'admin';
type Target = '/' | '/programs' | '/people' | '/pairs' | '/admin/roles' | '/admin/audit' | '/admin/outbox';
/** Pages of the server's own, not of this app. */
type Outside = '/library';
type Item = { readonly area: Area; readonly to: Target | Outside; readonly icon: ReactNode };

/** Pages of an area that do not lie under its own address. */
const alsoUnder: Partial<Record<Area, string>> = { people: '/imports', admin: '/admin' };
const isWithin = (path: string, start: string): boolean => path === start || path.startsWith(`${start}/`);
const isHere = ({ area, to }: Pick<Item, 'area' | 'to'>, path: string): boolean =>
  isWithin(path, to) || isWithin(path, alsoUnder[area] ?? to);

export const isOutside = (to: Target | Outside): to is Outside => to === '/library';

/** Six for whoever manages and takes part, fewer for the others: the bar at the foot of a phone holds them all. */
export const useNavigation = (): readonly Item[] => {
  const { can, personId } = useMe();
  const has = (permission: string): boolean => can.includes(permission);
  const admin = has('role.read') ? '/admin/roles' : has('audit.read') ? '/admin/audit' : '/admin/outbox';
  const items: readonly (Item & { readonly isShown: boolean })[] = [
    { area: 'home', to: '/', icon: <HomeIcon />, isShown: true },
    { area: 'programs', to: '/programs', icon: <ProgramIcon />, isShown: has('program.list') },
    { area: 'people', to: '/people', icon: <PeopleIcon />, isShown: has('person.list') },
    { area: 'pairs', to: '/pairs', icon: <PairIcon />, isShown: has('pair.respond') && personId !== null },
    { area: 'library', to: '/library', icon: <BookIcon />, isShown: has('library.read') },
    {
      area: 'admin',
      to: admin,
      icon: <ShieldIcon />,
      isShown: has('role.read') || has('audit.read') || has('outbox.read'),
    },
  ];
  return items.filter((item) => item.isShown);
};

export const Navigation = () => {
  const t = useTranslations('common');
  const { openProposals } = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav className={classes.nav} aria-label={t('shell.navigation')}>
      {useNavigation().map(({ area, to, icon }) =>
        isOutside(to) ? (
          <a key={area} href={to} className={classes.item}>
            {icon}
            <span>{t(`area.${area}`)}</span>
          </a>
        ) : (
          <Link
            key={area}
            to={to}
            className={classes.item}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={isHere({ area, to }, path) ? 'page' : undefined}
          >
            {icon}
            <span>{t(`area.${area}`)}</span>
            {area === 'pairs' && openProposals > 0 ? (
              <span className={classes.count}>
                {openProposals}
                <span className="vv-sr">{t('shell.waiting', { count: openProposals })}</span>
              </span>
            ) : null}
          </Link>
        ),
      )}
    </nav>
  );
};
