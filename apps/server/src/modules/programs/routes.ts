import * as contract from '@viceversa/contract';
import { bind } from '../../kernel/endpoints.ts';
import { enroll, updateEnrollment } from './actions/enrollments.ts';
import { createProgram, moveProgram, updateProgram } from './actions/programs.ts';
import { listEnrollmentViews, previewFilter } from './reads/enrollments.ts';
import { listProgramRows, viewProgram } from './reads/programs.ts';
import { templateCatalog } from './rules/templates.ts';

export const endpoints = [
  bind(contract.listTemplates, async () => templateCatalog()),
  bind(contract.listPrograms, listProgramRows),
  bind(contract.createProgram, createProgram),
  bind(contract.getProgram, (ctx, { programId }) => viewProgram(ctx, programId)),
  bind(contract.updateProgram, updateProgram),
  bind(contract.moveProgram, moveProgram),
  bind(contract.listEnrollments, listEnrollmentViews),
  bind(contract.previewEnrollment, previewFilter),
  bind(contract.enroll, enroll),
  bind(contract.updateEnrollment, updateEnrollment),
];
