import { Button, TextInput } from '@mantine/core';
import { confirmSecondFactor } from '@viceversa/contract';
import { useContractForm } from '../../lib/contract-form.ts';
import { Problem } from '../../ui/problem.tsx';
import classes from './account.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onCode: (code: string) => Promise<unknown>;
};

/** Six digits of an authenticator app; pasting and the phone's own suggestion work (WCAG 2.2, 3.3.8). */
export const CodeForm = ({ label, hint, button, isPending, error, onCode }: Props) => {
  const { form, submit } = useContractForm({
    endpoint: confirmSecondFactor,
    initialValues: { code: '' },
    toInput: ({ code }) => ({ code: code.replace(/\s/g, '') }),
    onInput: ({ code }) => onCode(code),
  });
  return (
    <form onSubmit={submit} className={classes.stack} noValidate>
      <TextInput
        label={label}
        description={hint ?? null}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...form.getInputProps('code')}
      />
      <Problem error={error} />
      <Button type="submit" loading={isPending}>
        {button}
      </Button>
    </form>
  );
};
