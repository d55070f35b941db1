import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { getRunFairness, listMatchRuns, type MatchRunView, type ProgramView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { PrintIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { ProgramFrame } from '../programs/program-frame.tsx';
import { DeclaredGroups } from './declared-groups.tsx';
import classes from './fairness.module.css';
import { FairnessGroups } from './fairness-groups.tsx';
import { ObjectiveTable } from './objective-table.tsx';
import { Sensitivity } from './sensitivity.tsx';

const route = getRouteApi('/programs/$programId/matching/fairness');

const isFinished = ({ state }: MatchRunView): boolean => state === 'done' || state === 'published';

const Fairness = ({ run }: { readonly run: MatchRunView }) => {
  const t = useTranslations('review.fairness');
  const query = useEndpoint(getRunFairness, { programId: run.programId, runId: run.id });
  return (
    <>
      <Loaded query={query} skeleton={<RowsSkeleton rows={16} height={40} />}>
        {({ groups, declared, blockingPairs, sensitivity }) => (
          <>
            <Panel title={t('wishes')}>
              <p className={classes.plain}>{t('blocking', { count: blockingPairs })}</p>
              <p className={classes.dim}>{t('blockingWhy')}</p>
            </Panel>
            <Panel title={t('groups')}>
              <FairnessGroups groups={groups} />
            </Panel>
            {declared === null ? null : <DeclaredGroups reports={declared} />}
            <Panel title={t('sensitivity')}>
              <Sensitivity run={run} sensitivity={sensitivity} />
            </Panel>
          </>
        )}
      </Loaded>
      <Panel title={t('price')}>
        <ObjectiveTable run={run} marked={run.policy.objective} />
      </Panel>
    </>
  );
};

const RunFairnessPage = ({ run }: { readonly run: MatchRunView }) => {
  const t = useTranslations('review.fairness');
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div>
          <Link
            to="/programs/$programId/matching"
            params={{ programId: run.programId }}
            search={{ run: run.id }}
            className="vv-no-print"
          >
            {t('back')}
          </Link>
          <h2 className={classes.title}>{t('heading', { number: run.number })}</h2>
          <p className={classes.lead}>{t('lead')}</p>
        </div>
        <Button className="vv-no-print" variant="default" leftSection={<PrintIcon />} onClick={() => print()}>
          {t('print')}
        </Button>
      </div>
      {isFinished(run) ? <Fairness run={run} /> : <Notice tone="info">{t('unfinished')}</Notice>}
    </div>
  );
};

const ChosenRun = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('review.fairness');
  const search = route.useSearch();
  const runs = useEndpoint(listMatchRuns, { programId: program.id });
  return (
    <Loaded query={runs} skeleton={<RowsSkeleton rows={16} height={40} />}>
      {({ items }) => {
        const run = items.find(({ id }) => id === search.run) ?? items.find(isFinished);
        if (run !== undefined) return <RunFairnessPage run={run} />;
        return (
          <div className="vv-panel">
            <EmptyState
              title={t('noneTitle')}
              why={t('noneWhy')}
              action={
                <Button component={Link} to={`/programs/${program.id}/matching`}>
                  {t('noneAction')}
                </Button>
              }
            />
          </div>
        );
      }}
    </Loaded>
  );
};

export const FairnessPage = () => {
  const t = useTranslations('review.fairness');
  const { programId } = route.useParams();
  return (
    <ProgramFrame programId={programId} tab="matching" part={t('title')}>
      {(program) => (
        <>
          <ChosenRun program={program} />
          <VisibilityNote>{t('visibility')}</VisibilityNote>
        </>
      )}
    </ProgramFrame>
  );
};
