import { Button, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { downloadMatchRun, type MatchRunView, type ProgramView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { fill } from '../../lib/client.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { BalanceIcon, CheckIcon, DownloadIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import { Certificate } from './certificate.tsx';
import classes from './matching.module.css';

type Props = {
  readonly program: ProgramView;
  readonly runs: readonly MatchRunView[];
  readonly run: MatchRunView;
  readonly isStarting: boolean;
  /** What is tried has its own way forward, in the same place. */
  readonly isTrying: boolean;
  readonly onMatch: () => void;
  readonly onPublish: () => void;
};

const isFinished = ({ state }: MatchRunView): boolean => state === 'done' || state === 'published';
const isUnderWay = ({ state }: MatchRunView): boolean => state === 'queued' || state === 'running';

const RunSelect = ({ runs, run }: Pick<Props, 'runs' | 'run'>) => {
  const t = useTranslations('matching.run');
  const format = useFormat();
  const navigate = useNavigate({ from: '/programs/$programId/matching' });
  return (
    <NativeSelect
      label={t('label')}
      value={run.id}
      data={runs.map((each) => ({
        value: each.id,
        label: isFinished(each)
          ? t('option', { number: each.number, when: format.instant(each.createdAt), pairs: each.pairs })
          : t('optionOther', { number: each.number, state: t(`state.${each.state}`) }),
      }))}
      onChange={(event) => void navigate({ search: (before) => ({ ...before, run: event.currentTarget.value }) })}
    />
  );
};

const Figures = ({ run }: { readonly run: MatchRunView }) => {
  const t = useTranslations('matching.run');
  const format = useFormat();
  const names = useTranslations('review.objective.name');
  const fitText = useFitNumber();
  const figures = [
    { label: t('aim'), value: names(run.policy.objective) },
    { label: t('matched'), value: format.number(run.pairs) },
    {
      label: t('unmatched'),
      value: t('unmatchedCounts', { mentees: run.unmatchedMentees, mentors: run.unmatchedMentors }),
    },
    { label: t('total'), value: run.objective === null ? '–' : fitText(run.objective) },
    { label: t('mean'), value: run.meanScore === null ? '–' : fitText(run.meanScore) },
    { label: t('minimum'), value: run.minimumScore === null ? '–' : fitText(run.minimumScore) },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const RunNotice = ({ program, run, onMatch }: Pick<Props, 'program' | 'run' | 'onMatch'>) => {
  const t = useTranslations('matching.run');
  if (run.state === 'failed') return <Notice tone="bad">{t('failed')}</Notice>;
  if (run.state === 'cancelled') return <Notice tone="info">{t('cancelled')}</Notice>;
  if (run.state !== 'done' || !run.isOutdated) return null;
  return (
    <Notice tone="warning">
      <span className={classes.noticeRow}>
        {t('outdated')}
        {program.can.includes('match') ? (
          <Button size="compact-sm" variant="default" onClick={onMatch}>
            {t('outdatedAction')}
          </Button>
        ) : null}
      </span>
    </Notice>
  );
};

/** Who made the run and when; once published, the way to the answers. */
const RunOrigin = ({ run }: { readonly run: MatchRunView }) => {
  const t = useTranslations('matching.run');
  const format = useFormat();
  const { number, createdBy: name, createdAt, milliseconds } = run;
  const when = format.relative(createdAt);
  return (
    <div className={classes.origin}>
      {run.state === 'published' ? (
        <span className={classes.published}>
          <CheckIcon />
          <span>
            {t('published')}{' '}
            <Link to="/programs/$programId/pairs" params={{ programId: run.programId }}>
              {t('publishedLink')}
            </Link>
          </span>
        </span>
      ) : null}
      <span className={classes.dim}>
        <time dateTime={createdAt} title={format.instant(createdAt)}>
          {name === '' ? t('made', { number, when }) : t('by', { number, name, when })}
        </time>
        {milliseconds === null ? null : ` · ${t('took', { milliseconds })}`}
      </span>
    </div>
  );
};

const RunActions = ({ program, run, isStarting, onMatch, onPublish }: Omit<Props, 'runs' | 'isTrying'>) => {
  const t = useTranslations('matching');
  const canPublish = run.can.includes('publish');
  const canMatch = program.can.includes('match');
  if (!canMatch && !canPublish) return null;
  return (
    <div className={classes.barActions}>
      {canMatch ? (
        <Button
          variant={canPublish || run.state === 'published' ? 'default' : 'filled'}
          loading={isStarting}
          disabled={isUnderWay(run)}
          onClick={onMatch}
        >
          {t('run.matchAgain')}
        </Button>
      ) : null}
      {canPublish ? <Button onClick={onPublish}>{t('publish.button')}</Button> : null}
    </div>
  );
};

/** Which run, what it reached, its proof, and what can be done with it. */
export const RunBar = (props: Props) => {
  const { program, runs, run, isTrying, onMatch } = props;
  const t = useTranslations('matching');
  const fairness = useTranslations('review.fairness');
  // On a phone the actions stay under the thumb while the pairs scroll.
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <>
      <section className={`vv-panel ${classes.bar}`} aria-label={t('run.named', { number: run.number })}>
        <div className={classes.barHead}>
          <RunSelect runs={runs} run={run} />
          <div className={classes.barActions}>
            {isFinished(run) ? (
              <Button
                variant="subtle"
                leftSection={<BalanceIcon />}
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/programs/$programId/matching/fairness"
                    params={{ programId: program.id }}
                    search={{ run: run.id }}
                  />
                )}
              >
                {fairness('link')}
              </Button>
            ) : null}
            {isFinished(run) ? (
              <Button
                component="a"
                href={fill(downloadMatchRun, { programId: program.id, runId: run.id }).url}
                variant="subtle"
                leftSection={<DownloadIcon />}
              >
                {t('download')}
              </Button>
            ) : null}
            {isPhone ? null : <RunActions {...props} />}
          </div>
        </div>
        {isFinished(run) ? (
          <>
            <Figures run={run} />
            <Certificate run={run} />
            <RunOrigin run={run} />
          </>
        ) : null}
        <RunNotice program={program} run={run} onMatch={onMatch} />
      </section>
      {isPhone && !isTrying ? (
        <section className={classes.foot} aria-label={t('run.actions')}>
          <RunActions {...props} />
        </section>
      ) : null}
    </>
  );
};
