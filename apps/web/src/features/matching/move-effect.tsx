import { type MatchPerson, type Out, previewSwap } from '@viceversa/contract';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ErrorState, RowsSkeleton } from '../../ui/states.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './matching.module.css';
import { type Move, swapStory } from './swap-story.ts';

type Effect = Out<typeof previewSwap>;

const Story = ({ move }: { readonly move: Move }) => {
  const t = useTranslations('matching.move');
  const format = useFormat();
  const [from, to] = [format.list(move.from), format.list(move.to)];
  if (move.from.length === 0) return <li>{t('storyNew', { mentee: move.mentee, to })}</li>;
  if (move.to.length === 0) return <li>{t('storyGone', { mentee: move.mentee, from })}</li>;
  return <li>{t('story', { mentee: move.mentee, from, to })}</li>;
};

const Change = ({ effect }: { readonly effect: Effect }) => {
  const t = useTranslations('matching.move');
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
  readonly onAllowed: (isAllowed: boolean) => void;
};

/** The whole solved again with one pair fixed: the exact price, and everybody it moves. */
export const MoveEffect = ({ programId, runId, mentee, mentor, onAllowed }: Props) => {
  const t = useTranslations('matching.move');
  const rules = useTranslations('reasons.rule');
  const format = useFormat();
  const effect = useEndpoint(previewSwap, {
    programId,
    runId,
    mentor: mentor.enrollmentId,
    mentee: mentee.enrollmentId,
    change: 'lock',
  });
  const isFresh = effect.data !== undefined && !effect.isPlaceholderData;
  const isAllowed = isFresh && effect.data.allowed;
  useEffect(() => onAllowed(isAllowed), [isAllowed, onAllowed]);
  if (effect.error) return <ErrorState error={effect.error} retry={() => void effect.refetch()} />;
  if (!isFresh) {
    return (
      <div>
        <p role="status">{t('working')}</p>
        <RowsSkeleton rows={4} />
      </div>
    );
  }
  if (!effect.data.allowed) {
    return (
      <Notice tone="bad" title={t('notAllowed', { rules: format.list(effect.data.rules.map((rule) => rules(rule))) })}>
        {t('notAllowedWhy')}
      </Notice>
    );
  }
  const story = swapStory(effect.data.leaving, effect.data.joining, mentee.enrollmentId);
  return (
    <div className={classes.stack} role="status">
      <Change effect={effect.data} />
      <ul className={classes.plainList}>
        {story.map((move) => (
          <Story key={move.mentee} move={move} />
        ))}
      </ul>
      {story.length <= 1 ? <p className={classes.dim}>{t('stays')}</p> : null}
    </div>
  );
};
