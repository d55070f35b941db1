import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './section-tabs.module.css';

/** Links between the pages of one area; the links themselves come from the feature, which knows the routes. */
export const SectionTabs = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const tabs = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // On a phone they do not all fit: the present one must not hide at the edge.
  useEffect(() => {
    const present = tabs.current?.querySelector<HTMLElement>(`[href="${path}"]`);
    if (present && tabs.current) tabs.current.scrollLeft = present.offsetLeft - present.offsetWidth;
  }, [path]);
  return (
    <nav ref={tabs} className={`${classes.tabs} vv-no-print`} aria-label={label}>
      {children}
    </nav>
  );
};
