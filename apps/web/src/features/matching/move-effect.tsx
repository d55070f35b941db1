import { type MatchPerson, type Out, previewSwap } from '@viceversa/contract';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ErrorState, RowsSkeleton } from '../../ui/states.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import { ChainStory } from './chain-story.tsx';
import classes from './matching.module.css';
import { SlotPrices } from './slot-prices.tsx';

type Effect = Out<typeof previewSwap>;

const Change = ({ effect }: { readonly effect: Effect }) => {
  const t = useTranslations('matching.move');
  const why = useTranslations('review.why');
  const format = useFormat();
  const fitText = useFitNumber();
  const change = effect.after - effect.before;
  const points = fitText(Math.abs(change));
  const fewer = effect.leaving.length - effect.joining.length;
  const share = `${format.number((Math.abs(change) / Math.max(1, effect.before)) * 100, 2)} %`;
  return (
    <>
      {fewer > 0 ? <Notice tone="warning">{t('fewer', { count: fewer })}</Notice> : null}
      {change < 0 ? <Notice tone="warning">{t('loss', { points, share })}</Notice> : null}
      {change === 0 ? <Notice tone="good">{t('same')}</Notice> : null}
      {change > 0 ? <Notice tone="info">{why('gain', { points, share })}</Notice> : null}
      <Facts
        facts={[
          { label: t('before'), value: fitText(effect.before) },
          { label: t('after'), value: fitText(effect.after) },
        ]}
      />
    </>
  );
};

type Props = {
  readonly programId: string;
  readonly runId: string;
  readonly mentee: MatchPerson;
  readonly mentor: MatchPerson;
  readonly change: 'lock' | 'forbid';
  readonly onAllowed?: (isAllowed: boolean) => void;
};

/** One pair made or ruled out: the rules against it, or its exact price and everybody it moves. */
export const MoveEffect = ({ programId, runId, mentee, mentor, change, onAllowed }: Props) => {
  const t = useTranslations('matching.move');
  const rules = useTranslations('reasons.rule');
  const format = useFormat();
  const effect = useEndpoint(previewSwap, {
    programId,
    runId,
    mentor: mentor.enrollmentId,
    mentee: mentee.enrollmentId,
    change,
  });
  const isFresh = effect.data !== undefined && !effect.isPlaceholderData;
  const isAllowed = isFresh && effect.data.allowed;
  useEffect(() => onAllowed?.(isAllowed), [isAllowed, onAllowed]);
  if (effect.error) return <ErrorState error={effect.error} retry={() => void effect.refetch()} />;
  if (!isFresh) {
    return (
      <div>
        <p role="status">{t('working')}</p>
        <RowsSkeleton rows={4} />
      </div>
    );
  }
  const { allowed, chain, prices } = effect.data;
  if (!allowed) {
    return (
      <Notice tone="bad" title={t('notAllowed', { rules: format.list(effect.data.rules.map((rule) => rules(rule))) })}>
        {t('notAllowedWhy')}
      </Notice>
    );
  }
  return (
    <div className={classes.stack} role="status">
      <Change effect={effect.data} />
      <ChainStory chain={chain} />
      {chain.length <= 1 ? <p className={classes.dim}>{t('stays')}</p> : null}
      {prices === null ? null : <SlotPrices prices={prices} mentor={mentor.name} mentee={mentee.name} />}
    </div>
  );
};
