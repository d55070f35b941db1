import type { FieldProblem } from '@viceversa/contract';
import { wordedParams } from '@viceversa/locales/error-params';
import { useCallback } from 'react';
import { createTranslator, useMessages } from 'use-intl';
import { at } from './at.ts';
import { ApiError } from './client.ts';
import { useLanguage } from './i18n.tsx';

type Params = Readonly<Record<string, string | number>>;

const isMessage = (value: unknown): value is string | readonly unknown[] =>
  typeof value === 'string' || Array.isArray(value);

/** Any area of the catalog as sentences by a key that only the server knows; undefined for a key without a text. */
export const useSentences = (area: 'errors' | 'imports'): ((key: string, params?: Params) => string | undefined) => {
  const messages = useMessages();
  const { language } = useLanguage();
  return useCallback(
    (key, params) => {
      // A plain string, or what the build made of one.
      const message = at(messages[area], key.split('.'));
      if (!isMessage(message)) return undefined;
      const say = createTranslator({
        locale: language,
        messages: { one: message },
        onError: () => {},
        getMessageFallback: () => key,
      });
      return say('one', params ?? {});
    },
    [messages, language, area],
  );
};

/** The sentence for an error: what happened and what to do. */
export const useErrorText = (): ((error: unknown) => string) => {
  const sentence = useSentences('errors');
  const messages = useMessages();
  const { language } = useLanguage();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return sentence('internal', { requestId: '–' }) ?? '';
      if (error.code === 'offline') return messages.common.state.offline;
      const params = wordedParams(error.code, error.params, language, messages);
      return sentence(error.code, { requestId: error.requestId || '–', ...params }) ?? error.code;
    },
    [sentence, messages, language],
  );
};

export const useFieldText = (): ((problem: FieldProblem) => string) => {
  const sentence = useSentences('errors');
  return useCallback(
    (problem) => sentence(`field.${problem.code}`, { limit: problem.limit ?? 0 }) ?? problem.code,
    [sentence],
  );
};
