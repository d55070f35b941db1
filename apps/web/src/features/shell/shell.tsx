import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, useMe } from '../../lib/endpoint.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { onToast } from '../../ui/toast.ts';
import { Wordmark } from '../../ui/wordmark.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ForbiddenPage } from './forbidden-page.tsx';
import { HelpMenu } from './help-menu.tsx';
import { Navigation } from './navigation.tsx';
import classes from './shell.module.css';

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));
const DemoBanner = lazy(() => import('./demo-banner.tsx').then((module) => ({ default: module.DemoBanner })));
const ToastStack = lazy(() => import('../../ui/toast-stack.tsx').then((module) => ({ default: module.ToastStack })));

/** How often the palette was asked for: the first time loads it, each time opens it. */
const usePaletteRequests = () => {
  const [requests, setRequests] = useState(0);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setRequests((count) => count + 1);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return { requests, ask: () => setRequests((count) => count + 1) };
};

const useToastsWanted = (): boolean => {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => onToast(() => setWanted(true)), []);
  return isWanted;
};

const useIsAllowed = (): boolean => {
  const can = useCan();
  const needs = useMatches({ select: (matches) => matches.at(-1)?.staticData.needs });
  return needs === undefined || can(needs);
};

export const Shell = () => {
  const t = useTranslations('common');
  const { organization } = useMe();
  const { requests, ask } = usePaletteRequests();
  const areToastsWanted = useToastsWanted();
  const isAllowed = useIsAllowed();
  return (
    <div className={classes.shell}>
      <a className={`${classes.skip} vv-no-print`} href="#content">
        {t('shell.skip')}
      </a>
      {organization.isDemo ? (
        <div className={classes.demo}>
          <Suspense>
            <DemoBanner />
          </Suspense>
        </div>
      ) : null}
      <header className={`${classes.header} vv-no-print`}>
        <Link to="/" className={classes.brand} aria-label={t('shell.toHome')}>
          <Wordmark />
        </Link>
        <Navigation />
        <div className={classes.tools}>
          <button type="button" className={classes.search} onClick={ask} aria-keyshortcuts="Control+K Meta+K">
            <SearchIcon />
            <span className={classes.searchText}>{t('shell.search')}</span>
            <kbd className="vv-wide-only">Ctrl K</kbd>
          </button>
          <HelpMenu />
          <AccountMenu />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        {isAllowed ? <Outlet /> : <ForbiddenPage />}
      </main>
      <Suspense>
        {requests > 0 ? <Palette request={requests} /> : null}
        {areToastsWanted ? <ToastStack /> : null}
      </Suspense>
    </div>
  );
};
