import type { Card } from '../types.ts';
import { roleReversion } from './role-reversion.ts';

export const cards: readonly Card[] = [roleReversion];
