import {
  addConstraint,
  getMatchRun,
  listConstraints,
  listMatchRuns,
  type MatchPairView,
  type Out,
  removeConstraint,
} from '@viceversa/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { showToast } from '../../ui/toast.ts';
import { pairKey } from './pair-order.ts';

type Sides = Pick<MatchPairView, 'mentor' | 'mentee'>;
export type Constraint = Out<typeof listConstraints>['items'][number];

/** A change by hand outdates the runs before it. */
const refreshed = { refreshes: [listConstraints, getMatchRun, listMatchRuns] };

const none: readonly Constraint[] = [];

/**
 * Locked and forbidden pairs of a program, and the ways to change them; each can be undone from its toast. The same
 * object until one of them changes: lists of pairs are drawn from it.
 */
export const useConstraints = (programId: string) => {
  const t = useTranslations('matching');
  const undo = useTranslations('common.action')('undo');
  const items = useEndpoint(listConstraints, { programId }).data?.items ?? none;
  const add = useAction(addConstraint, refreshed);
  const remove = useAction(removeConstraint, refreshed);
  const [addNow, removeNow] = [add.mutate, remove.mutate];
  const isPending = add.isPending || remove.isPending;
  const error = add.error ?? remove.error;
  return useMemo(() => {
    const byPair = new Map(items.map((item) => [pairKey(item), item]));
    const takeBack = (constraint: Constraint, message: string): void =>
      removeNow(
        { programId, constraintId: constraint.id },
        {
          onSuccess: () =>
            void showToast({ message, undo: { label: undo, run: () => put(constraint, constraint.kind) } }),
        },
      );
    const put = ({ mentor, mentee }: Sides, kind: Constraint['kind']): void => {
      const names = { mentor: mentor.name, mentee: mentee.name };
      addNow(
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
    const of = (pair: Sides): Constraint | undefined => byPair.get(pairKey(pair));
    return { items, of, put, takeBack, isPending, error };
  }, [items, programId, addNow, removeNow, isPending, error, t, undo]);
};
export type Constraints = ReturnType<typeof useConstraints>;
