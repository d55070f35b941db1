import { type ReactNode, useRef } from 'react';
import classes from './drop-panel.module.css';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** Shown beside the icon on wide screens. */
  readonly text?: string;
  /** Called with a way to close the panel. */
  readonly children: (close: () => void) => ReactNode;
};

/** A panel under a button of the header. The browser's own popover: closes on Escape and outside, gives focus back. */
export const DropPanel = ({ id, label, icon, text, children }: Props) => {
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div className={classes.anchor}>
      <button
        type="button"
        className={classes.button}
        popoverTarget={id}
        aria-label={text === undefined ? label : `${text}: ${label}`}
        title={label}
      >
        {icon}
        {text === undefined ? null : <span className={classes.text}>{text}</span>}
      </button>
      <div ref={panel} id={id} popover="auto" className={classes.panel}>
        {children(() => panel.current?.hidePopover())}
      </div>
    </div>
  );
};
