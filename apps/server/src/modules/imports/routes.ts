import {
  applyImport,
  cancelImport,
  downloadImportProblems,
  getImport,
  listImportChanges,
  listImportProblems,
  listImports,
  mapImport,
  startImport,
} from '@viceversa/contract';
import { bind } from '../../kernel/endpoints.ts';
import { applyImport as apply, cancelImport as cancel, mapImport as map } from './actions/decide.ts';
import { startImport as start } from './actions/start.ts';
import { findImport, importView, listImports as list } from './reads/imports.ts';
import { listChanges, listProblems, problemsCsv } from './reads/preview.ts';

export const routes = [
  bind(startImport, start),
  bind(listImports, list),
  bind(getImport, async (ctx, { importId }) => importView(await findImport(ctx, importId))),
  bind(mapImport, map),
  bind(listImportProblems, listProblems),
  bind(listImportChanges, listChanges),
  bind(applyImport, apply),
  bind(cancelImport, cancel),
  bind(downloadImportProblems, problemsCsv),
];
