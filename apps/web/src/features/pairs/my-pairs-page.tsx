import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { listMyPairs, type PairView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { PairStateBadge } from './pair-state.tsx';
import classes from './pairs.module.css';
import { isOpen, isOver, myRole, partnerOf } from './people-of-pair.ts';
import { useReason } from './reason.ts';

const PairCard = ({ pair }: { readonly pair: PairView }) => {
  const t = useTranslations('pairs');
  const format = useFormat();
  const reason = useReason();
  const partner = partnerOf(pair);
  const isWaiting = isOpen(pair);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <div>
          <Link to="/pairs/$pairId" params={{ pairId: pair.id }} className={classes.personName}>
            {partner.name}
          </Link>
          <div>{[partner.jobTitle, partner.department].filter(Boolean).join(' · ')}</div>
          <div className={classes.dim}>
            {t(`mine.you.${myRole(pair) ?? 'mentee'}`)} · {pair.programName}
          </div>
        </div>
        <PairStateBadge state={pair.state} />
      </div>
      {isWaiting ? <p className={classes.reason}>{reason(pair.facts, myRole(pair))}</p> : null}
      {isWaiting && pair.answerBy !== null ? (
        <time dateTime={pair.answerBy} title={format.relative(pair.answerBy)}>
          {t('answer.by', { date: format.instant(pair.answerBy) })}
        </time>
      ) : null}
      {!isWaiting && pair.state === 'proposed' ? <div>{t('mine.answered')}</div> : null}
      <Button component={Link} to={`/pairs/${pair.id}`} variant={isWaiting ? 'filled' : 'default'} size="md">
        {isWaiting ? t('mine.read') : t('mine.look')}
      </Button>
    </li>
  );
};

const Group = ({ title, pairs }: { readonly title: string; readonly pairs: readonly PairView[] }) =>
  pairs.length === 0 ? null : (
    <Panel title={title}>
      <ul className={classes.cards}>
        {pairs.map((pair) => (
          <PairCard key={pair.id} pair={pair} />
        ))}
      </ul>
    </Panel>
  );

export const MyPairsPage = () => {
  const t = useTranslations('pairs.mine');
  const pairs = useEndpoint(listMyPairs, {});
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={pairs} skeleton={<RowsSkeleton rows={4} height={120} />}>
        {({ items }) => (
          <div className={classes.stack}>
            {items.length === 0 ? (
              <div className="vv-panel">
                <EmptyState title={t('none')} why={t('noneWhy')} />
              </div>
            ) : null}
            <Group title={t('open')} pairs={items.filter(isOpen)} />
            <Group title={t('going')} pairs={items.filter((pair) => !isOpen(pair) && !isOver(pair))} />
            <Group title={t('over')} pairs={items.filter(isOver)} />
          </div>
        )}
      </Loaded>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </>
  );
};
