import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { compareMatchRuns, type MatchPairView, type MatchRunView, type Out, scoreParts } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './matching.module.css';
import { pairKey } from './pair-order.ts';

const route = getRouteApi('/programs/$programId/matching');
const PAIRS_SHOWN = 100;

type Comparison = Out<typeof compareMatchRuns>;

const OnlyIn = ({ title, pairs }: { readonly title: string; readonly pairs: readonly MatchPairView[] }) => {
  const t = useTranslations('matching');
  const fitText = useFitNumber();
  return (
    <section>
      <h2 className={classes.subtitle}>
        {title} ({pairs.length})
      </h2>
      <ul className={classes.compared}>
        {pairs.slice(0, PAIRS_SHOWN).map((pair) => (
          <li key={pairKey(pair)}>
            <span>{t('move.pair', { mentee: pair.mentee.name, mentor: pair.mentor.name })}</span>
            <span>{fitText(pair.score)}</span>
          </li>
        ))}
        {pairs.length > PAIRS_SHOWN ? <li>{t('compare.more', { count: pairs.length - PAIRS_SHOWN })}</li> : null}
      </ul>
    </section>
  );
};

const FigureTable = ({ comparison }: { readonly comparison: Comparison }) => {
  const t = useTranslations('matching');
  const format = useFormat();
  const fitText = useFitNumber();
  const { run, other, kept } = comparison;
  const signed = (value: number, text: string): string => (value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`);
  const counts = (key: 'pairs' | 'unmatchedMentees' | 'unmatchedMentors', label: string) => ({
    label,
    here: format.number(run[key]),
    there: format.number(other[key]),
    difference: signed(run[key] - other[key], format.number(Math.abs(run[key] - other[key]))),
  });
  const fits = (key: 'objective' | 'meanScore' | 'minimumScore', label: string) => {
    const change = (run[key] ?? 0) - (other[key] ?? 0);
    return {
      label,
      here: fitText(run[key] ?? 0),
      there: fitText(other[key] ?? 0),
      difference: signed(change, fitText(Math.abs(change))),
    };
  };
  const rows = [
    counts('pairs', t('run.matched')),
    fits('objective', t('run.total')),
    fits('meanScore', t('run.mean')),
    fits('minimumScore', t('run.minimum')),
  ];
  return (
    <table className={classes.table}>
      <caption className="vv-sr">{t('compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('run.named', { number: run.number })}</th>
          <th scope="col">{t('run.named', { number: other.number })}</th>
          <th scope="col">{t('compare.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, here, there, difference }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{here}</td>
            <td>{there}</td>
            <td>{difference}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('compare.kept')}</th>
          <td colSpan={3}>{format.number(kept)}</td>
        </tr>
      </tbody>
    </table>
  );
};

const Compared = ({ run, otherId }: { readonly run: MatchRunView; readonly otherId: string }) => {
  const t = useTranslations('matching.compare');
  const query = useEndpoint(compareMatchRuns, { programId: run.programId, runId: run.id, otherRunId: otherId });
  return (
    <Loaded query={query} skeleton={<RowsSkeleton rows={8} />}>
      {(comparison) => (
        <div className={classes.stack}>
          <FigureTable comparison={comparison} />
          {scoreParts.every(
            (part) => comparison.run.policy.weights[part] === comparison.other.policy.weights[part],
          ) ? null : (
            <Notice tone="info">{t('otherWeights')}</Notice>
          )}
          {comparison.onlyInRun.length + comparison.onlyInOther.length === 0 ? (
            <p>{t('identical')}</p>
          ) : (
            <div className={classes.twoColumns}>
              <OnlyIn title={t('onlyHere', { number: comparison.run.number })} pairs={comparison.onlyInRun} />
              <OnlyIn title={t('onlyThere', { number: comparison.other.number })} pairs={comparison.onlyInOther} />
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
};

/** Two runs side by side: figures, and the pairs that only one of them has. */
export const CompareRuns = ({ runs, run }: { readonly runs: readonly MatchRunView[]; readonly run: MatchRunView }) => {
  const t = useTranslations('matching');
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const others = runs.filter(({ id, state }) => id !== run.id && (state === 'done' || state === 'published'));
  const chosen = others.find(({ id }) => id === search.with) ?? others[0];
  if (chosen === undefined) return <EmptyState title={t('view.compare')} why={t('compare.onlyOne')} />;
  return (
    <div className={classes.list}>
      <NativeSelect
        label={t('compare.with')}
        value={chosen.id}
        data={others.map((each) => ({
          value: each.id,
          label: t('run.option', { number: each.number, when: format.instant(each.createdAt), pairs: each.pairs }),
        }))}
        onChange={(event) =>
          void navigate({ search: (before) => ({ ...before, with: event.currentTarget.value }), replace: true })
        }
        maw={420}
      />
      <Compared run={run} otherId={chosen.id} />
    </div>
  );
};
