import { participant } from './participant.ts';
import { staff } from './staff.ts';

export const web = { ...participant, ...staff } as const;
