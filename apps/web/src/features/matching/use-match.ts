import { useNavigate } from '@tanstack/react-router';
import { getProgram, listMatchRuns, type Policy, type ProgramView, startMatchRun } from '@viceversa/contract';
import { useAction, useRefresh } from '../../lib/endpoint.ts';

/** Starts a run and shows it. Without a policy the program's own counts. */
export const useMatch = (program: ProgramView) => {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const start = useAction(startMatchRun);
  return {
    isPending: start.isPending,
    error: start.error,
    match: (policy?: Policy): void =>
      start.mutate(
        { programId: program.id, ...(policy === undefined ? {} : { policy }) },
        {
          onSuccess: (run) => {
            void navigate({
              to: '/programs/$programId/matching',
              params: { programId: program.id },
              search: (before) => ({ run: run.id, view: before.view === 'compare' ? before.view : undefined }),
              replace: true,
              resetScroll: false,
            });
            // The run itself is what somebody waits for; lists may follow.
            void refresh([listMatchRuns, getProgram]);
          },
        },
      ),
  };
};
