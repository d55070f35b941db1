import type { AgreementField } from '../types.ts';
import { confidentiality } from './confidentiality.ts';

/** In the order in which both read and sign them. */
export const agreement: readonly AgreementField[] = [confidentiality];
