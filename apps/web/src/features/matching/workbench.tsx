import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { getMatchRunPairs, type MatchRunView, type Policy, type ProgramView } from '@viceversa/contract';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { CompareRuns } from './compare-runs.tsx';
import { ConstraintList } from './constraint-list.tsx';
import classes from './matching.module.css';
import { MoveDialog } from './move-dialog.tsx';
import { PairActions, PairDetail } from './pair-detail.tsx';
import { PairList } from './pair-list.tsx';
import { pairKey } from './pair-order.ts';
import type { RunResult } from './run-result.ts';
import { UnmatchedList } from './unmatched-list.tsx';
import { useConstraints } from './use-constraints.ts';
import { WeightsPanel } from './weights-panel.tsx';

const route = getRouteApi('/programs/$programId/matching');

type Props = {
  readonly program: ProgramView;
  readonly runs: readonly MatchRunView[];
  readonly run: MatchRunView;
  readonly isBusy: boolean;
  readonly onMatch: (policy?: Policy) => void;
};

const Result = ({ program, runs, run, isBusy, onMatch, result }: Props & { readonly result: RunResult }) => {
  const t = useTranslations('matching');
  const { view = 'pairs' } = route.useSearch();
  const navigate = route.useNavigate();
  const constraints = useConstraints(program.id);
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
  const title = chosen && t('detail.title', { mentee: chosen.mentee.name, mentor: chosen.mentor.name });
  return (
    <div className={classes.layout} aria-busy={isBusy}>
      <section className="vv-panel">
        <Choice
          label={t('view.label')}
          value={view}
          options={[
            { value: 'pairs', label: t('view.pairs', { count: result.pairs.length }) },
            { value: 'unmatched', label: t('view.unmatched', { count: result.unmatched.length }) },
            { value: 'constraints', label: t('view.constraints', { count: constraints.items.length }) },
            { value: 'compare', label: t('view.compare') },
          ]}
          onChange={(next) =>
            void navigate({
              search: (before) => ({ ...before, view: next === 'pairs' ? undefined : next }),
              replace: true,
            })
          }
        />
        <div className={classes.view}>
          {view === 'pairs' ? (
            <PairList
              pairs={result.pairs}
              constraints={constraints}
              canEdit={canEdit}
              chosen={chosenKey}
              onChoose={(key, isByKeyboard) => {
                setChosenKey(key === chosenKey ? null : key);
                // The list may go on for a hundred stops; what was asked for lies behind its end.
                if (isByKeyboard && isWide && key !== chosenKey) side.current?.focus();
              }}
            />
          ) : null}
          {view === 'unmatched' ? <UnmatchedList unmatched={result.unmatched} /> : null}
          {view === 'constraints' ? <ConstraintList constraints={constraints} canEdit={canEdit} /> : null}
          {view === 'compare' ? <CompareRuns runs={runs} run={run} /> : null}
        </div>
      </section>
      <aside
        ref={side}
        className={classes.side}
        aria-label={title}
        tabIndex={-1}
        onKeyDown={({ key }) => {
          if (key === 'Escape') document.querySelector<HTMLElement>('[data-pair-button][aria-pressed=true]')?.focus();
        }}
      >
        {isWide && view === 'pairs' ? (
          chosen === undefined || title === undefined ? (
            <p className={classes.hint}>{t('detail.choose')}</p>
          ) : (
            <Panel title={title}>
              <div className={classes.stack}>
                {actions}
                <PairDetail pair={chosen} />
              </div>
            </Panel>
          )
        ) : null}
        {canEdit ? (
          <WeightsPanel program={program} run={run} isBusy={isBusy} isOpen={isWide} onMatch={onMatch} />
        ) : null}
      </aside>
      {!isWide && chosen !== undefined && title !== undefined && !isMoving ? (
        <Dialog title={title} foot={actions} onClose={() => setChosenKey(null)}>
          <PairDetail pair={chosen} />
        </Dialog>
      ) : null}
      {chosen !== undefined && isMoving ? (
        <MoveDialog
          program={program}
          runId={run.id}
          pair={chosen}
          result={result}
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
