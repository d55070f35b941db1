import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './dialog.module.css';
import { CloseIcon } from './icons.tsx';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly onClose: () => void;
  /** Stays in sight under the scrolling body. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** Open as long as it is drawn. The browser's own dialog: keeps the focus inside, closes on Escape, gives it back. */
export const Dialog = ({ title, lead, onClose, foot, children }: Props) => {
  const t = useTranslations('common.action');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the document: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={id} onCancel={onClose}>
      <div className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
        </div>
        <button type="button" className={classes.close} onClick={onClose} aria-label={t('close')}>
          <CloseIcon />
        </button>
      </div>
      <div className={classes.body}>{children}</div>
      {foot === undefined ? null : <div className={classes.foot}>{foot}</div>}
    </dialog>
  );
};
