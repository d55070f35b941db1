import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useFieldText } from '../lib/errors.ts';

type Props = {
  readonly label: ReactNode;
  /** Read out instead of the label where the label is not a whole phrase. */
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** Waits until the field is left or Enter is pressed, for changes that are sent at once. */
  readonly isLazy?: boolean;
  readonly isDisabled?: boolean;
  readonly width?: number;
};

/** A whole number. What is out of bounds stays as typed, is explained, and is not taken over. */
export const NumberField = ({ label, name, hint, value, min, max, onChange, isLazy, isDisabled, width }: Props) => {
  const textOf = useFieldText();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const read = Number(typed);
  const isWhole = typed.trim() !== '' && Number.isInteger(read);
  const problem = !isWhole
    ? textOf({ path: '', code: 'required' })
    : read < min
      ? textOf({ path: '', code: 'too_small', limit: min })
      : read > max
        ? textOf({ path: '', code: 'too_big', limit: max })
        : undefined;
  const take = (): void => {
    if (problem === undefined && read !== value) onChange(read);
  };
  return (
    <TextInput
      type="number"
      inputMode="numeric"
      label={label}
      {...(name === undefined ? {} : { 'aria-label': name })}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={min}
      max={max}
      step={1}
      value={typed}
      error={problem}
      disabled={isDisabled ?? false}
      styles={{ input: { maxWidth: width ?? 120 } }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const next = Number(event.currentTarget.value);
        const isFit = event.currentTarget.value.trim() !== '' && Number.isInteger(next) && next >= min && next <= max;
        if (!isLazy && isFit) onChange(next);
      }}
      onBlur={isLazy ? take : undefined}
      onKeyDown={(event) => {
        if (isLazy && event.key === 'Enter') take();
      }}
    />
  );
};
