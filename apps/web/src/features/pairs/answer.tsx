import { Button } from '@mantine/core';
import { acceptPair, declinePair, getMe, getPair, listMyPairs, type PairView } from '@viceversa/contract';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { now } from '../../lib/clock.ts';
import { useAction } from '../../lib/endpoint.ts';
import { useFormat, useLanguage } from '../../lib/i18n.tsx';
import { useHeadingAfter } from '../../lib/page-focus.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Problem } from '../../ui/problem.tsx';
import classes from './answer.module.css';
import { isOpen, isOver } from './people-of-pair.ts';

const refreshed = { refreshes: [getPair, listMyPairs, getMe] };

const Deadline = ({ answerBy }: { readonly answerBy: string }) => {
  const t = useTranslations('pairs.answer');
  const format = useFormat();
  const { zone } = useLanguage();
  if (answerBy < now()) return <span>{t('late')}</span>;
  return (
    <time dateTime={answerBy}>
      {t('by', { date: format.instant(answerBy) })}{' '}
      <span className={classes.dim}>({t('byFull', { when: format.relative(answerBy), zone })})</span>
    </time>
  );
};

/** Two buttons within reach of a thumb; declining asks once more in place and never for a reason. */
const Question = ({ pair, onDeclined }: { readonly pair: PairView; readonly onDeclined: () => void }) => {
  const t = useTranslations('pairs.answer');
  const accept = useAction(acceptPair, refreshed);
  const decline = useAction(declinePair, refreshed);
  const [isDeclining, setDeclining] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isDeclining) keep.current?.focus();
  }, [isDeclining]);
  const input = { pairId: pair.id };
  return (
    <section className={`${classes.bar} vv-no-print`} aria-label={t('title')}>
      <div className={classes.words} aria-live="polite">
        {isDeclining ? (
          <>
            <strong>{t('declineAsk')}</strong>
            <span>{t('declineWhat')}</span>
          </>
        ) : (
          <>
            {pair.answerBy === null ? null : <Deadline answerBy={pair.answerBy} />}
            <span className={classes.dim}>{t('acceptWhat')}</span>
          </>
        )}
        <Problem error={accept.error ?? decline.error} />
      </div>
      <div className={classes.buttons}>
        {isDeclining ? (
          <>
            <Button ref={keep} variant="default" size="md" onClick={() => setDeclining(false)}>
              {t('declineNo')}
            </Button>
            <Button
              color="red"
              size="md"
              loading={decline.isPending}
              onClick={() => decline.mutate(input, { onSuccess: onDeclined })}
            >
              {t('declineYes')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" size="md" disabled={accept.isPending} onClick={() => setDeclining(true)}>
              {t('decline')}
            </Button>
            <Button
              size="md"
              leftSection={<CheckIcon />}
              loading={accept.isPending}
              onClick={() => accept.mutate(input)}
            >
              {t('accept')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
};

/** My answer: the question while it is open, what it led to afterwards. */
export const Answer = ({ pair }: { readonly pair: PairView }) => {
  const t = useTranslations('pairs.answer');
  const format = useFormat();
  const [hasDeclined, setDeclined] = useState(false);
  useHeadingAfter(!isOpen(pair));
  if (isOpen(pair)) return <Question pair={pair} onDeclined={() => setDeclined(true)} />;
  if (pair.myResponse === 'declined' || hasDeclined) {
    return (
      <Notice tone="info" title={t('declined')}>
        {t('declinedWhat')}
      </Notice>
    );
  }
  if (isOver(pair)) {
    return pair.state === 'ended' ? (
      <Notice tone="info" title={t('ended')}>
        {t('endedWhat')}
      </Notice>
    ) : null;
  }
  if (pair.state === 'proposed') {
    return (
      <Notice tone="good" title={t('accepted')}>
        {pair.answerBy === null ? t('acceptedWhat') : t('acceptedUntil', { by: format.instant(pair.answerBy) })}
      </Notice>
    );
  }
  return pair.state === 'accepted' ? (
    <Notice tone="good" title={t('both')}>
      {t('bothWhat')}
    </Notice>
  ) : null;
};
