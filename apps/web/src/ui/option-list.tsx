import { useId } from 'react';
import classes from './option-list.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly hint?: string;
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
};

/** One of several that may be long, wrapped as the width allows: radio buttons in boxes. */
export const OptionList = <T extends string>({ label, hint, value, options, onChange }: Props<T>) => {
  const name = useId();
  return (
    <fieldset className={classes.list} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.options}>
        {options.map((option) => (
          <label key={option.value} className={classes.option}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
};
