import { useForm } from '@mantine/form';
import type { Endpoint, FieldCode, FieldProblem } from '@viceversa/contract';
import * as z from 'zod/mini';
import { at } from './at.ts';
import { ApiError } from './client.ts';
import { useFieldText } from './errors.ts';

type Issue = z.core.$ZodIssue;

const codeOf = (issue: Issue, value: unknown): Pick<FieldProblem, 'code' | 'limit'> => {
  const isMissing = value === undefined || value === null || value === '';
  switch (issue.code) {
    case 'too_small': {
      if (isMissing || issue.origin === 'array') return { code: 'required' };
      const code: FieldCode = issue.origin === 'string' ? 'too_short' : 'too_small';
      return { code, limit: Number(issue.minimum) };
    }
    case 'too_big':
      return { code: issue.origin === 'string' ? 'too_long' : 'too_big', limit: Number(issue.maximum) };
    case 'invalid_type':
      return { code: isMissing ? 'required' : 'wrong_type' };
    case 'invalid_value':
    case 'invalid_union':
      return { code: isMissing ? 'required' : 'unknown_value' };
    case 'unrecognized_keys':
      return { code: 'unknown_field' };
    default:
      return { code: isMissing ? 'required' : 'wrong_format' };
  }
};

/** What the contract says against an input, in the same codes the server would answer with. */
export const problemsOf = (schema: z.ZodMiniType, input: unknown): readonly FieldProblem[] => {
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    ...codeOf(issue, at(input, issue.path)),
  }));
};

type Options<V extends Record<string, unknown>, I extends z.ZodMiniType> = {
  readonly endpoint: Endpoint<I>;
  readonly initialValues: V;
  readonly toInput: (values: V) => z.input<I>;
  readonly onInput: (input: z.input<I>, values: V) => Promise<unknown>;
};

/**
 * A form over an endpoint: its input schema decides before sending, the server's field problems land at the same
 * fields afterwards, and the first field with a problem takes the focus.
 */
export const useContractForm = <V extends Record<string, unknown>, I extends z.ZodMiniType>({
  endpoint,
  initialValues,
  toInput,
  onInput,
}: Options<V, I>) => {
  const form = useForm<V>({ initialValues });
  const textOf = useFieldText();
  const show = (problems: readonly FieldProblem[]): void => {
    form.setErrors(Object.fromEntries(problems.map((problem) => [problem.path.split('.')[0] ?? '', textOf(problem)])));
    const first = problems[0]?.path.split('.')[0];
    // After the errors are drawn, so that the field is announced together with its problem.
    if (first !== undefined) setTimeout(() => form.getInputNode(first)?.focus());
  };
  const submit = form.onSubmit(async (values) => {
    const input = toInput(values);
    const problems = problemsOf(endpoint.input, input);
    if (problems.length > 0) return show(problems);
    await onInput(input, values).catch((error: unknown) => {
      if (error instanceof ApiError && error.fields.length > 0) show(error.fields);
    });
  });
  return { form, submit };
};
