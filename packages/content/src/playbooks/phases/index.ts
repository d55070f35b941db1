import type { Playbook } from '../../types.ts';
import { apply5Brief } from './apply-5-15.ts';
import { apply5Usual } from './apply-5-30.ts';
import { apply5Deep } from './apply-5-45.ts';
import { close7Brief } from './close-7-15.ts';
import { close7Usual } from './close-7-30.ts';
import { close7Deep } from './close-7-45.ts';
import { explore3Brief } from './explore-3-15.ts';
import { explore3Usual } from './explore-3-30.ts';
import { explore3Deep } from './explore-3-45.ts';
import { midpoint4Brief } from './midpoint-4-15.ts';
import { midpoint4Usual } from './midpoint-4-30.ts';
import { midpoint4Deep } from './midpoint-4-45.ts';
import { trust1Brief } from './trust-1-15.ts';
import { trust1Usual } from './trust-1-30.ts';
import { trust1Deep } from './trust-1-45.ts';
import { trust2Brief } from './trust-2-15.ts';
import { trust2Usual } from './trust-2-30.ts';
import { trust2Deep } from './trust-2-45.ts';

export const phasePlaybooks: readonly Playbook[] = [
  trust1Brief,
  trust1Usual,
  trust1Deep,
  trust2Brief,
  trust2Usual,
  trust2Deep,
  explore3Brief,
  explore3Usual,
  explore3Deep,
  midpoint4Brief,
  midpoint4Usual,
  midpoint4Deep,
  apply5Brief,
  apply5Usual,
  apply5Deep,
  close7Brief,
  close7Usual,
  close7Deep,
];
