/** Door of the library: what the content package says, for everybody who is signed in. */
import type { Module } from '../../kernel/module.ts';
import { pages } from './pages.ts';

export const library: Module = { name: 'library', endpoints: [], pages };
