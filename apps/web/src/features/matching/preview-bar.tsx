import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { MatchPreview, MatchRunView } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { focusHeading } from '../../lib/page-focus.ts';
import { EyeIcon } from '../../ui/icons.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './preview.module.css';
import type { Trial } from './use-trial.ts';

/** A drag brings several answers a second; only the one it rests on is read out. */
const SPOKEN_AFTER_MS = 700;

const useFigures = (run: MatchRunView, isReweighed: boolean) => {
  const t = useTranslations('matching.run');
  const preview = useTranslations('review.preview');
  const format = useFormat();
  const fitText = useFitNumber();
  const fit = (score: number | null): string => (score === null ? '–' : fitText(score));
  return (tried: MatchPreview) => {
    const now = (value: string): string | null => (isReweighed ? null : preview('now', { value }));
    return [
      {
        label: t('matched'),
        value: format.number(tried.pairs.length),
        now: preview('now', { value: format.number(run.pairs) }),
      },
      { label: t('total'), value: fit(tried.objective), now: now(fit(run.objective)) },
      { label: t('mean'), value: fit(tried.meanScore), now: now(fit(run.meanScore)) },
      { label: t('minimum'), value: fit(tried.minimumScore), now: now(fit(run.minimumScore)) },
    ];
  };
};

/** Says the figures once they rest. Always in the document: a live region that comes with its text stays unheard. */
export const PreviewAnnouncer = ({ trial }: { readonly trial: Trial }) => {
  const t = useTranslations('review.preview');
  const fitText = useFitNumber();
  const { preview, isChanged, isFresh } = trial;
  const said =
    isChanged && isFresh && preview !== undefined
      ? t('announced', {
          pairs: preview.pairs.length,
          mean: fitText(preview.meanScore ?? 0),
          lowest: fitText(preview.minimumScore ?? 0),
          joining: preview.joining.length,
          leaving: preview.leaving.length,
        })
      : '';
  const [spoken] = useDebouncedValue(said, SPOKEN_AFTER_MS);
  return (
    <p role="status" className="vv-sr">
      {spoken}
    </p>
  );
};

const Changes = ({ preview: { joining, leaving } }: { readonly preview: MatchPreview }) => {
  const t = useTranslations('review.preview');
  return (
    <p className={classes.changes}>
      {joining.length + leaving.length === 0
        ? t('same')
        : t('changes', { joining: joining.length, leaving: leaving.length })}
    </p>
  );
};

const Figures = ({ preview, run, trial }: { readonly preview: MatchPreview } & Pick<Props, 'run' | 'trial'>) => {
  const t = useTranslations('review.preview');
  const figures = useFigures(run, trial.isReweighed)(preview);
  return (
    <>
      <dl className={classes.figures} data-fresh={trial.isFresh}>
        {figures.map(({ label, value, now }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            {now === null ? null : <dd className={classes.now}>{now}</dd>}
          </div>
        ))}
      </dl>
      {trial.isReweighed ? <p className={classes.hint}>{t('otherScale')}</p> : null}
      {preview.isProved ? null : <p className={classes.hint}>{t('notProved')}</p>}
      {preview.isExact ? null : <p className={classes.hint}>{t('notExact')}</p>}
    </>
  );
};

type Props = {
  readonly run: MatchRunView;
  readonly trial: Trial;
  readonly canMatch: boolean;
  readonly isBusy: boolean;
  readonly onMatch: () => void;
};

/** What the choices under way would bring, and the way forward or back. Nothing of it is saved. */
export const PreviewBar = ({ run, trial, canMatch, isBusy, onMatch }: Props) => {
  const t = useTranslations('review.preview');
  const common = useTranslations('common.action');
  const { preview } = trial;
  // Both buttons go away with the bar: the focus goes back to what was moved, or on to what the new run shows.
  const [origin] = useState(() => document.activeElement);
  const back = (): void => {
    trial.reset();
    if (origin instanceof HTMLElement) origin.focus();
  };
  const match = (): void => {
    focusHeading();
    onMatch();
  };
  return (
    <section className={classes.bar} aria-label={t('title')} data-preview-bar>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <EyeIcon size={16} />
          {t('title')}
        </h2>
        {preview === undefined ? null : <Changes preview={preview} />}
      </div>
      {trial.error ? <Problem error={trial.error} /> : null}
      {preview === undefined ? null : <Figures preview={preview} run={run} trial={trial} />}
      {preview === undefined && trial.error === null && trial.isSolvable ? (
        <p className={classes.waiting}>{t('working')}</p>
      ) : null}
      <div className={classes.buttons}>
        {canMatch ? (
          <Button size="compact-sm" loading={isBusy} disabled={!trial.isSolvable} onClick={match}>
            {trial.isReweighed ? t('run') : t('runChoice')}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="default" onClick={back}>
          {common('back')}
        </Button>
      </div>
    </section>
  );
};
