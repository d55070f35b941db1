import type { ReactNode } from 'react';
import classes from './section-tabs.module.css';

/** Links between the pages of one area; the links themselves come from the feature, which knows the routes. */
export const SectionTabs = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <nav className={`${classes.tabs} vv-no-print`} aria-label={label}>
    {children}
  </nav>
);
