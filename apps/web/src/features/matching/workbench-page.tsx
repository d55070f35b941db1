import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  getMatchRun,
  getProgram,
  listMatchRuns,
  type MatchRunView,
  type Policy,
  type ProgramView,
} from '@viceversa/contract';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint, useRefresh } from '../../lib/endpoint.ts';
import { focusHeading } from '../../lib/page-focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { Problem } from '../../ui/problem.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { ProgramFrame } from '../programs/program-frame.tsx';
import classes from './matching.module.css';
import { PublishDialog } from './publish-dialog.tsx';
import { RunBar } from './run-bar.tsx';
import { RunProgress } from './run-progress.tsx';
import { useMatch } from './use-match.ts';
import { useTrial } from './use-trial.ts';
import { Workbench } from './workbench.tsx';

const route = getRouteApi('/programs/$programId/matching');
/** A cohort of hundreds is solved in less time than a person notices; looking more rarely would make it feel slow. */
const LOOK_EVERY_MS = 80;

const isUnderWay = (run: MatchRunView | undefined): boolean => run?.state === 'queued' || run?.state === 'running';

const FirstRun = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('matching.run');
  const { match, isPending, error } = useMatch(program);
  const { mentors, mentees } = program;
  if (mentors === 0 || mentees === 0) {
    return (
      <div className="vv-panel">
        <EmptyState
          title={t('noPeople')}
          why={t('noPeopleWhy')}
          action={
            <Button component={Link} to={`/programs/${program.id}/people`}>
              {t('noPeopleAction')}
            </Button>
          }
        />
      </div>
    );
  }
  return (
    <div className="vv-panel">
      <EmptyState
        title={t('none')}
        why={t('noneWhy', { mentors, mentees })}
        action={
          program.can.includes('match') ? (
            <Button
              size="md"
              loading={isPending}
              onClick={() => {
                focusHeading();
                match();
              }}
            >
              {t('match')}
            </Button>
          ) : (
            <Notice tone="info">{t('readOnly')}</Notice>
          )
        }
      />
      <Problem error={error} />
    </div>
  );
};

type RunProps = {
  readonly program: ProgramView;
  readonly runs: readonly MatchRunView[];
  readonly run: MatchRunView;
  readonly isBusy: boolean;
  readonly isStarting: boolean;
  readonly error: unknown;
  readonly onMatch: (policy?: Policy) => void;
};

const Run = ({ program, runs, run, isBusy, isStarting, error, onMatch }: RunProps) => {
  const [isPublishing, setPublishing] = useState(false);
  const trial = useTrial(run);
  const { weights, objective } = run.policy;
  return (
    <div className={classes.page}>
      <RunBar
        program={program}
        runs={runs}
        run={run}
        isStarting={isStarting}
        isTrying={trial.isChanged}
        onMatch={() => onMatch({ ...program.policy, weights, objective })}
        onPublish={() => setPublishing(true)}
      />
      <Problem error={error} />
      {isUnderWay(run) ? <RunProgress run={run} /> : null}
      <Workbench program={program} runs={runs} run={run} trial={trial} isBusy={isBusy} onMatch={onMatch} />
      {isPublishing ? <PublishDialog program={program} run={run} onClose={() => setPublishing(false)} /> : null}
    </div>
  );
};

const ChosenRun = ({
  program,
  runs,
  newest,
}: Pick<RunProps, 'program' | 'runs'> & { readonly newest: MatchRunView }) => {
  const search = route.useSearch();
  const { match, isPending, error } = useMatch(program);
  const refresh = useRefresh();
  const runId = search.run ?? newest.id;
  const query = useEndpoint(
    getMatchRun,
    { programId: program.id, runId },
    { every: (run) => (run === undefined || isUnderWay(run) ? LOOK_EVERY_MS : false) },
  );
  // The run before stays in sight until the first answer about the new one.
  const run = query.data;
  const isBusy = isPending || query.isPlaceholderData || isUnderWay(run);
  const isListOld = isUnderWay(runs.find(({ id }) => id === run?.id)) && !isUnderWay(run);
  useEffect(() => {
    if (isListOld) void refresh([listMatchRuns, getProgram]);
  }, [isListOld, refresh]);
  return (
    <Loaded query={query} skeleton={<RowsSkeleton rows={10} height={72} />}>
      {(view) => (
        <Run
          program={program}
          runs={runs}
          run={view}
          isBusy={isBusy}
          isStarting={isPending}
          error={error}
          onMatch={match}
        />
      )}
    </Loaded>
  );
};

const Runs = ({ program }: { readonly program: ProgramView }) => {
  const runs = useEndpoint(listMatchRuns, { programId: program.id });
  return (
    <Loaded query={runs} skeleton={<RowsSkeleton rows={10} height={72} />}>
      {({ items }) => {
        const newest = items[0];
        return newest === undefined ? (
          <FirstRun program={program} />
        ) : (
          <ChosenRun program={program} runs={items} newest={newest} />
        );
      }}
    </Loaded>
  );
};

export const WorkbenchPage = () => {
  const t = useTranslations('matching');
  const { programId } = route.useParams();
  return (
    <ProgramFrame programId={programId} tab="matching">
      {(program) => (
        <>
          <Runs program={program} />
          <VisibilityNote>{t('visibility')}</VisibilityNote>
        </>
      )}
    </ProgramFrame>
  );
};
