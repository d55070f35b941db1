import { type ReactNode, useEffect, useRef } from 'react';
import { takeHeadingFocus } from '../lib/page-focus.ts';
import classes from './page-header.module.css';

type Props = {
  readonly title: string;
  /** Names the browser's tab when several pages share a heading. */
  readonly windowTitle?: string;
  /** One sentence: what is this. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Way back or breadcrumbs, above the heading. */
  readonly above?: ReactNode;
};

/** The one h1 of a page; it also names the browser's tab. */
export const PageHeader = ({ title, windowTitle = title, lead, actions, above }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} · Viceversa`;
    if (takeHeadingFocus()) heading.current?.focus();
  }, [windowTitle]);
  return (
    <header className={classes.header}>
      {above === undefined ? null : <div className={classes.above}>{above}</div>}
      <div className={classes.row}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </div>
    </header>
  );
};
