import { useState } from 'react';

export type Rows = 'normal' | 'compact';

const STORED = 'viceversa-rows';
const stored = (): Rows => (localStorage.getItem(STORED) === 'compact' ? 'compact' : 'normal');

/** The height of table rows is a matter of taste and of the screen: kept in this browser, read by the table's styles. */
export const applyRows = (rows: Rows = stored()): void => {
  document.documentElement.dataset.rows = rows;
};

export const useRows = (): readonly [Rows, (rows: Rows) => void] => {
  const [rows, setRows] = useState(stored);
  const choose = (chosen: Rows): void => {
    localStorage.setItem(STORED, chosen);
    applyRows(chosen);
    setRows(chosen);
  };
  return [rows, choose];
};
