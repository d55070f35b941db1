import { getProgram, type Policy, type ProgramView, updateProgram } from '@viceversa/contract';
import { useState } from 'react';
import { useAction } from '../../lib/endpoint.ts';
import type { Trial } from './use-trial.ts';

/** Turns what was tried into a run, and into the program's own choice where that is wished. */
export const useTrialMatch = (program: ProgramView, trial: Trial, onMatch: (policy?: Policy) => void) => {
  const [isKept, setKept] = useState(false);
  const keep = useAction(updateProgram, { refreshes: [getProgram] });
  const policy = { ...program.policy, weights: trial.weights, objective: trial.objective };
  return {
    isKept,
    setKept,
    isPending: keep.isPending,
    error: keep.error,
    match: (): void => {
      if (!isKept) {
        onMatch(policy);
        return;
      }
      keep.mutate(
        { programId: program.id, version: program.version, policy },
        {
          onSuccess: () => {
            setKept(false);
            onMatch();
          },
        },
      );
    },
  };
};
