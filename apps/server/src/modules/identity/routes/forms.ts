/** Pieces of the pages: a form that says beside each field what is wrong, and a foot that changes the language. */
import { errorStatus, type FieldCode } from '@viceversa/contract';
import { errorSentence, type Language, type Translator, translator } from '@viceversa/locales';
import type * as z from 'zod/mini';
import { AppError } from '../../../kernel/errors.ts';
import { type Html, html } from '../../../kernel/html.ts';
import type { PageAnswer, PageRequest } from '../../../kernel/pages.ts';
import { invalidInput } from '../../../kernel/validation.ts';

export type Sight = {
  readonly t: Translator;
  readonly request: PageRequest;
  /** What stopped the last submission, to be shown in the form. */
  readonly error: AppError | null;
};

export const sightOf = (request: PageRequest, error: AppError | null = null): Sight => ({
  t: translator(request.language),
  request,
  error,
});

/** `path` with the page's language and whatever else must survive a submission. */
export const address = (path: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, value);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
};

const sentenceOf = (language: Language, { code, params }: AppError): string => errorSentence(language, code, params);

const fieldSentence = (t: Translator, code: FieldCode, limit = 0): string => {
  switch (code) {
    case 'too_short':
      return t('errors.field.too_short', { limit });
    case 'too_long':
      return t('errors.field.too_long', { limit });
    case 'required':
      return t('errors.field.required');
    default:
      return t('errors.field.wrong_format');
  }
};

export const shown = (
  { t, request, error }: Sight,
  title: string,
  body: Html,
  /** Where the same page is found in the other language. */
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): Extract<PageAnswer, { kind: 'page' }> => {
  const other = request.language === 'it' ? 'en' : 'it';
  return {
    kind: 'page',
    title,
    ...(error ? { status: errorStatus[error.code] } : {}),
    body: html`<h1>${title}</h1>
${error && error.code !== 'invalid_input' ? html`<p class="alert" role="alert">${sentenceOf(request.language, error)}</p>` : ''}
${body}
<p class="language"><a href="${address(path, { ...parameters, language: other })}" hreflang="${other}" lang="${other}">${t('pages.otherLanguage')}</a></p>`,
  };
};

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly value?: string;
  readonly hint?: string;
  readonly autocomplete: string;
  readonly isOptional?: boolean;
  readonly minLength?: number;
  readonly maxLength: number;
  readonly isCode?: boolean;
};

export const field = ({ t, request, error }: Sight, field: Field): Html => {
  const problem = error?.fields.find(({ path }) => path === field.name);
  const described = [field.hint ? `${field.name}-hint` : '', problem ? `${field.name}-problem` : ''].join(' ').trim();
  const value = field.type === 'password' ? '' : (request.form[field.name] ?? field.value ?? '');
  return html`<div class="field">
<label for="${field.name}">${field.label}</label>
<input id="${field.name}" name="${field.name}" type="${field.type ?? 'text'}" value="${value}" autocomplete="${field.autocomplete}" maxlength="${field.maxLength}"${field.minLength ? html` minlength="${field.minLength}"` : ''}${field.isOptional ? '' : html` required`}${field.isCode ? html` autocapitalize="none" spellcheck="false" class="code"` : ''}${described ? html` aria-describedby="${described}"` : ''}${problem ? html` aria-invalid="true"` : ''}>
${field.hint ? html`<p class="hint" id="${field.name}-hint">${field.hint}</p>` : ''}
${problem ? html`<p class="problem" id="${field.name}-problem">${fieldSentence(t, problem.code, problem.limit)}</p>` : ''}
</div>`;
};

export const choice = (
  { request }: Sight,
  options: {
    readonly name: string;
    readonly label: string;
    readonly hint?: string;
    readonly chosen: string;
    readonly values: readonly { readonly value: string; readonly text: string }[];
  },
): Html => {
  const chosen = request.form[options.name] ?? options.chosen;
  return html`<div class="field">
<label for="${options.name}">${options.label}</label>
<select id="${options.name}" name="${options.name}"${options.hint ? html` aria-describedby="${options.name}-hint"` : ''}>${options.values.map(
    ({ value, text }) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`,
  )}</select>
${options.hint ? html`<p class="hint" id="${options.name}-hint">${options.hint}</p>` : ''}
</div>`;
};

/** Fields of a submitted form by a schema of the contract's vocabulary. */
export const readForm = <S extends z.ZodMiniType>(schema: S, form: Readonly<Record<string, string>>): z.output<S> => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) throw invalidInput(parsed.error.issues);
  return parsed.data;
};

const retryable = new Set(['invalid_input', 'sign_in_failed', 'weak_password', 'too_many_requests', 'busy']);

/** Does the work of a form; what the person can mend comes back as the form itself. */
export const orAgain = async (
  request: PageRequest,
  work: () => Promise<PageAnswer>,
  again: (sight: Sight) => PageAnswer | Promise<PageAnswer>,
): Promise<PageAnswer> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && retryable.has(error.code)) return again(sightOf(request, error));
    throw error;
  }
};
