import * as contract from '@viceversa/contract';
import { bind } from '../../kernel/endpoints.ts';
import { acceptPair, declinePair } from './actions/answer.ts';
import { withdrawFromProgram } from './actions/withdraw.ts';
import { listPairRows, viewMyPairs, viewPair } from './reads/pairs.ts';

export const endpoints = [
  bind(contract.listMyPairs, viewMyPairs),
  bind(contract.getPair, (ctx, { pairId }) => viewPair(ctx, pairId)),
  bind(contract.acceptPair, (ctx, { pairId }) => acceptPair(ctx, pairId)),
  bind(contract.declinePair, (ctx, { pairId }) => declinePair(ctx, pairId)),
  bind(contract.listPairs, listPairRows),
  bind(contract.withdrawEnrollment, withdrawFromProgram),
];
