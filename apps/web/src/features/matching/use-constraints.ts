import {
  addConstraint,
  getMatchRun,
  listConstraints,
  listMatchRuns,
  type MatchPairView,
  type Out,
  removeConstraint,
} from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { showToast } from '../../ui/toast.ts';
import { pairKey } from './pair-order.ts';

type Sides = Pick<MatchPairView, 'mentor' | 'mentee'>;
export type Constraint = Out<typeof listConstraints>['items'][number];

/** A change by hand outdates the runs before it. */
const refreshed = { refreshes: [listConstraints, getMatchRun, listMatchRuns] };

/** Locked and forbidden pairs of a program, and the ways to change them; each can be undone from its toast. */
export const useConstraints = (programId: string) => {
  const t = useTranslations('matching');
  const undo = useTranslations('common.action')('undo');
  const query = useEndpoint(listConstraints, { programId });
  const add = useAction(addConstraint, refreshed);
  const remove = useAction(removeConstraint, refreshed);
  const items = query.data?.items ?? [];
  const byPair = new Map(items.map((item) => [pairKey(item), item]));

  const takeBack = (constraint: Constraint, message: string): void =>
    remove.mutate(
      { programId, constraintId: constraint.id },
      {
        onSuccess: () =>
          void showToast({ message, undo: { label: undo, run: () => put(constraint, constraint.kind) } }),
      },
    );
  const put = ({ mentor, mentee }: Sides, kind: Constraint['kind']): void => {
    const names = { mentor: mentor.name, mentee: mentee.name };
    add.mutate(
      { programId, kind, mentor: mentor.enrollmentId, mentee: mentee.enrollmentId },
      {
        onSuccess: (constraint) =>
          void showToast({
            message: t(kind === 'lock' ? 'pairs.lockedToast' : 'pairs.forbiddenToast', names),
            undo: { label: undo, run: () => takeBack(constraint, t('constraints.removed', names)) },
          }),
      },
    );
  };
  return {
    query,
    items,
    of: (pair: Sides): Constraint | undefined => byPair.get(pairKey(pair)),
    put,
    takeBack,
    isPending: add.isPending || remove.isPending,
    error: add.error ?? remove.error,
  };
};
export type Constraints = ReturnType<typeof useConstraints>;
