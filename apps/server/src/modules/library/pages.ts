/** The reading room inside the product: `/library` leads to the reader's own language, each language is a folder. */
import type { Language } from '@viceversa/contract';
import { authorize } from '../../kernel/authorize.ts';
import { AppError } from '../../kernel/errors.ts';
import { type Page, type PageAnswer, type PageRequest, page } from '../../kernel/pages.ts';
import { findFile } from './reads.ts';

type Place = { readonly language: Language; readonly name: string };

/** `it/playbooks.html`; a folder alone is its index, which relative links need to see in the address. */
const placeIn = (path: string): Place | null => {
  const [, language, name = ''] = /^(en|it)(?:\/(.*))?$/s.exec(path) ?? [];
  return language === 'en' || language === 'it' ? { language, name } : null;
};

const ownLanguage = ({ actor, language }: PageRequest): Language =>
  (actor?.kind === 'account' ? actor.language : null) ?? language;

const read = async (request: PageRequest): Promise<PageAnswer> => {
  const path = request.params['*'] ?? '';
  if (request.actor === null) {
    const next = path === '' ? '/library' : `/library/${path}`;
    return { kind: 'redirect', to: `/sign-in?${new URLSearchParams({ next, language: request.language }).toString()}` };
  }
  authorize(request.actor, 'library.read', null);
  const place = path === '' ? { language: ownLanguage(request), name: '' } : placeIn(path);
  if (place === null) throw new AppError('not_found');
  if (place.name === '') return { kind: 'redirect', to: `/library/${place.language}/index.html` };
  const file = await findFile(place.language, place.name);
  if (file === undefined) throw new AppError('not_found');
  return { kind: 'file', ...file };
};

export const pages: readonly Page[] = [
  page({ method: 'GET', path: '/library', answer: read }),
  page({ method: 'GET', path: '/library/*', answer: read }),
];
