/** What there is to look at in the app. `:program` and the like stand for one that the persona can see. */
import type { Page } from 'playwright-core';
import type { Language } from './looks.ts';

export type Screen = {
  readonly persona: string;
  readonly path: string;
  /** What is opened on it, for names and pictures. */
  readonly shows?: string;
  readonly open?: (page: Page, language: Language) => Promise<void>;
};

const paths = {
  program_manager: [
    '/',
    '/people',
    '/people/:person',
    '/people/org-chart',
    '/imports',
    '/imports/new',
    '/imports/:faulty',
    '/imports/:applied',
    '/imports/:unreadable',
    '/programs',
    '/programs/new',
    '/programs/:program',
    '/programs/:program/people',
    '/programs/:program/matching',
    '/programs/:program/matching/fairness',
    '/programs/:program/pairs',
    '/programs/:program/pairs/:pair',
    '/programs/:program/settings',
    '/programs/:ready',
    '/programs/:ready/matching',
    '/programs/:ready/matching/fairness',
    '/account',
    '/no-such-page',
  ],
  mentor: ['/', '/pairs', '/pairs/:pair', '/people', '/profile', '/profile/questions'],
  mentee: ['/', '/account', '/profile'],
  line_manager: ['/'],
  owner: ['/', '/admin/roles', '/admin/outbox', '/admin/audit'],
  it_admin: ['/'],
  delegate: ['/'],
  sponsor: ['/', '/programs'],
} as const;

export const screens: readonly Screen[] = Object.entries(paths).flatMap(([persona, all]) =>
  all.map((path) => ({ persona, path })),
);

export const nameOf = ({ persona, path, shows }: Screen): string =>
  [persona, path.replaceAll(/[^a-z]+/gi, '-').replace(/^-$/, '-home'), shows ? `-${shows}` : ''].join('');

/** `/programs/:ready` and `/programs/$programId` are the same place. */
export const shapeOf = (path: string): string => path.replace(/[:$]\w+/g, '*');
