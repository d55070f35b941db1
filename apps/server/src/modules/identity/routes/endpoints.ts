import * as contract from '@viceversa/contract';
import { type Binding, bind } from '../../../kernel/endpoints.ts';
import { dismissDelegate, endDelegation, nameDelegate } from '../actions/delegates.ts';
import { invite, revokeInvitation } from '../actions/invitations.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  revokeOtherSignIns,
  revokeSignIn,
  setPassword,
  updateMe,
} from '../actions/me.ts';
import type { IdentityParts } from '../actions/parts.ts';
import { revokeRole } from '../actions/roles.ts';
import { listDelegates, listDelegations } from '../reads/delegates.ts';
import { listSignIns, viewMe } from '../reads/me.ts';
import { listInvitations, listRoles } from '../reads/roles.ts';

export const endpoints = (parts: IdentityParts): readonly Binding[] => [
  bind(contract.getMe, viewMe),
  bind(contract.updateMe, updateMe),
  bind(contract.listSignIns, listSignIns),
  bind(contract.revokeSignIn, revokeSignIn),
  bind(contract.revokeOtherSignIns, revokeOtherSignIns),
  bind(contract.beginSecondFactor, (ctx) => beginSecondFactor(parts, ctx)),
  bind(contract.confirmSecondFactor, (ctx, input) => confirmSecondFactor(parts, ctx, input)),
  bind(contract.removeSecondFactor, (ctx, input) => removeSecondFactor(parts, ctx, input)),
  bind(contract.setPassword, (ctx, input) => setPassword(parts, ctx, input)),
  bind(contract.listMyDelegates, listDelegates),
  bind(contract.nameDelegate, nameDelegate),
  bind(contract.dismissDelegate, dismissDelegate),
  bind(contract.listDelegations, listDelegations),
  bind(contract.endDelegation, endDelegation),
  bind(contract.listRoles, listRoles),
  bind(contract.revokeRole, revokeRole),
  bind(contract.listInvitations, listInvitations),
  bind(contract.invite, invite),
  bind(contract.revokeInvitation, revokeInvitation),
];
