import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

export const Panel = ({ title, lead, actions, children }: Props) => {
  const id = useId();
  return (
    <section className="vv-panel" aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
};
