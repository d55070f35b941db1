import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { getMatchRunPairs, type MatchRunView, type Policy, type ProgramView } from '@viceversa/contract';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { AdviceView } from './advice-view.tsx';
import { CompareRuns } from './compare-runs.tsx';
import { ConstraintList } from './constraint-list.tsx';
import classes from './matching.module.css';
import { MoveDialog } from './move-dialog.tsx';
import { ObjectivesView } from './objectives-view.tsx';
import { canMove, PairActions, PairDetail } from './pair-detail.tsx';
import { entriesOf } from './pair-entries.ts';
import { PairList } from './pair-list.tsx';
import { pairKey } from './pair-order.ts';
import { PreviewAnnouncer, PreviewBar } from './preview-bar.tsx';
import type { RunResult } from './run-result.ts';
import { UnmatchedList } from './unmatched-list.tsx';
import { useConstraints } from './use-constraints.ts';
import type { Trial } from './use-trial.ts';
import { useTrialMatch } from './use-trial-match.ts';
import { WeightsPanel } from './weights-panel.tsx';

const route = getRouteApi('/programs/$programId/matching');

type Props = {
  readonly program: ProgramView;
  readonly runs: readonly MatchRunView[];
  readonly run: MatchRunView;
  readonly trial: Trial;
  readonly isBusy: boolean;
  readonly onMatch: (policy?: Policy) => void;
};
type ResultProps = Props & { readonly result: RunResult };

const views = ['pairs', 'unmatched', 'constraints', 'objectives', 'advice', 'compare'] as const;

const ViewChoice = ({ result, byHand }: { readonly result: RunResult; readonly byHand: number }) => {
  const t = useTranslations('matching.view');
  const { view = 'pairs' } = route.useSearch();
  const navigate = route.useNavigate();
  const labels = {
    pairs: t('pairs', { count: result.pairs.length }),
    unmatched: t('unmatched', { count: result.unmatched.length }),
    constraints: t('constraints', { count: byHand }),
    objectives: t('objectives'),
    advice: t('advice'),
    compare: t('compare'),
  };
  return (
    <Choice
      label={t('label')}
      value={view}
      options={views.map((value) => ({ value, label: labels[value] }))}
      onChange={(next) =>
        void navigate({
          search: (before) => ({ ...before, view: next === 'pairs' ? undefined : next }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
};

type PairsProps = Pick<ResultProps, 'result'> &
  Pick<Trial, 'preview' | 'isReweighed'> &
  Omit<Parameters<typeof PairList>[0], 'entries' | 'isPreview' | 'isReweighed'>;

/**
 * The pairs of the run; while other choices are tried, those they would bring and take as well. Each step of a slider
 * draws the workbench again, but not this, its largest part, before there is an answer.
 */
const Pairs = memo(({ result, preview, isReweighed, ...rest }: PairsProps) => {
  // The slider under the hand comes first, the list follows.
  const shown = useDeferredValue(preview);
  const entries = useMemo(() => entriesOf(result, shown), [result, shown]);
  const isPreview = shown !== undefined;
  return <PairList entries={entries} isPreview={isPreview} isReweighed={isPreview && isReweighed} {...rest} />;
});

const Result = ({ program, runs, run, trial, isBusy, onMatch, result }: ResultProps) => {
  const t = useTranslations('matching');
  const { view = 'pairs' } = route.useSearch();
  const constraints = useConstraints(program.id);
  const trialMatch = useTrialMatch(program, trial, onMatch);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [isMoving, setMoving] = useState(false);
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosenKey !== null && side.current !== null) side.current.scrollTop = 0;
  }, [chosenKey]);
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const canEdit = program.can.includes('match');
  const chosen = result.pairs.find((pair) => pairKey(pair) === chosenKey);
  const actions = chosen && (
    <PairActions pair={chosen} constraints={constraints} canEdit={canEdit} onMove={() => setMoving(true)} />
  );
  const choose = useCallback(
    (key: string, isByKeyboard: boolean): void => {
      setChosenKey(key === chosenKey ? null : key);
      // The list may go on for a hundred stops; what was asked for lies behind its end.
      if (isByKeyboard && isWide && key !== chosenKey) side.current?.focus();
    },
    [chosenKey, isWide],
  );
  const title = chosen && t('detail.title', { mentee: chosen.mentee.name, mentor: chosen.mentor.name });
  const weights = canEdit ? (
    <WeightsPanel
      program={program}
      trial={trial}
      isOpen={isWide}
      isKept={trialMatch.isKept}
      onKept={trialMatch.setKept}
      error={trialMatch.error}
      onMatch={trialMatch.match}
    />
  ) : null;
  const preview = trial.isChanged ? (
    <PreviewBar
      run={run}
      trial={trial}
      canMatch={canEdit}
      isBusy={isBusy || trialMatch.isPending}
      onMatch={trialMatch.match}
    />
  ) : null;
  return (
    <div className={classes.layout} aria-busy={isBusy}>
      <PreviewAnnouncer trial={trial} />
      {isWide ? null : weights}
      <section className="vv-panel">
        <ViewChoice result={result} byHand={constraints.items.length} />
        <div className={classes.view}>
          {view === 'pairs' ? (
            <Pairs
              result={result}
              preview={trial.preview}
              isReweighed={trial.isReweighed}
              constraints={constraints}
              canEdit={canEdit}
              chosen={chosenKey}
              onChoose={choose}
            />
          ) : null}
          {view === 'unmatched' ? <UnmatchedList unmatched={result.unmatched} /> : null}
          {view === 'constraints' ? (
            <ConstraintList programId={program.id} constraints={constraints} canEdit={canEdit} />
          ) : null}
          {view === 'objectives' ? <ObjectivesView run={run} trial={trial} /> : null}
          {view === 'advice' ? <AdviceView run={run} /> : null}
          {view === 'compare' ? <CompareRuns runs={runs} run={run} /> : null}
        </div>
      </section>
      {isWide ? (
        <aside
          ref={side}
          className={classes.side}
          aria-label={title}
          tabIndex={-1}
          onKeyDown={({ key }) => {
            if (key === 'Escape') document.querySelector<HTMLElement>('[data-pair-button][aria-pressed=true]')?.focus();
          }}
        >
          {view !== 'pairs' ? null : chosen === undefined || title === undefined ? (
            <p className={classes.hint}>{t('detail.choose')}</p>
          ) : (
            <Panel title={title}>
              <div className={classes.stack}>
                {actions}
                <PairDetail pair={chosen} run={run} />
              </div>
            </Panel>
          )}
          {weights}
          {preview}
        </aside>
      ) : (
        preview
      )}
      {!isWide && chosen !== undefined && title !== undefined && !isMoving ? (
        <Dialog title={title} foot={actions} onClose={() => setChosenKey(null)}>
          <PairDetail pair={chosen} run={run} />
        </Dialog>
      ) : null}
      {chosen !== undefined && isMoving ? (
        <MoveDialog
          program={program}
          runId={run.id}
          pair={chosen}
          result={result}
          canEdit={canMove(chosen, constraints, canEdit)}
          onMatch={() => onMatch(run.policy)}
          onClose={() => setMoving(false)}
        />
      ) : null}
    </div>
  );
};

/** What a finished run brought. While a newer one is solved, the one before stays in sight. */
export const Workbench = (props: Props) => {
  const { program, run } = props;
  const isFinished = run.state === 'done' || run.state === 'published';
  const result = useEndpoint(getMatchRunPairs, { programId: program.id, runId: run.id }, { enabled: isFinished });
  if (result.data === undefined && !isFinished) return null;
  return (
    <Loaded query={result} skeleton={<RowsSkeleton rows={10} height={96} />}>
      {(data) => <Result {...props} result={data} />}
    </Loaded>
  );
};
