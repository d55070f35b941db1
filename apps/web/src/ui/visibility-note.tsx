import type { ReactNode } from 'react';
import { EyeIcon } from './icons.tsx';
import classes from './visibility-note.module.css';

/** One line on who can see what is on this page. */
export const VisibilityNote = ({ children }: { readonly children: ReactNode }) => (
  <p className={classes.note}>
    <EyeIcon size={16} />
    <span>{children}</span>
  </p>
);
