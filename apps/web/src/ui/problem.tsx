import { useErrorText } from '../lib/errors.ts';
import { Notice } from './notice.tsx';

/** What went wrong with something just tried, beside where it was tried. */
export const Problem = ({ error }: { readonly error: unknown }) => {
  const sentence = useErrorText();
  return error ? <Notice tone="bad">{sentence(error)}</Notice> : null;
};
