import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { listMyPairs, type PairView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './home.module.css';

const SKILLS_SHOWN = 3;
const partnerOf = (pair: PairView) => (pair.mentor.isMe ? pair.mentee : pair.mentor);
const isOpen = (pair: PairView): boolean => pair.can.includes('accept');

const Proposal = ({ pair }: { readonly pair: PairView }) => {
  const t = useTranslations('home.proposals');
  const format = useFormat();
  const partner = partnerOf(pair);
  const [learned, shared] = pair.mentor.isMe
    ? [pair.facts.menteeTeaches, pair.facts.mentorTeaches]
    : [pair.facts.mentorTeaches, pair.facts.menteeTeaches];
  const names = (facts: typeof learned): string => format.list(facts.slice(0, SKILLS_SHOWN).map(({ label }) => label));
  return (
    <li className={classes.proposal}>
      <div className={classes.words}>
        <strong>{t('partner', { name: partner.name, job: partner.jobTitle ?? pair.programName })}</strong>
        <span>{pair.mentor.isMe ? t('asMentor') : t('asMentee')}</span>
        {learned.length > 0 ? <span>{t('learn', { skills: names(learned) })}</span> : null}
        {shared.length > 0 ? <span>{t('teach', { skills: names(shared) })}</span> : null}
        {pair.answerBy === null ? null : (
          <span className={classes.dim} title={format.relative(pair.answerBy)}>
            {t('answerBy', { when: format.instant(pair.answerBy) })}
          </span>
        )}
      </div>
      <Button component={Link} to={`/pairs/${pair.id}`}>
        {t('open')}
      </Button>
    </li>
  );
};

/** Open proposals first, each with one thing to do; then the pairs that go on. */
export const MyPairs = ({ isAlone }: { readonly isAlone: boolean }) => {
  const t = useTranslations('home');
  const pairs = useEndpoint(listMyPairs, {});
  return (
    <Loaded query={pairs} skeleton={<RowsSkeleton rows={3} height={56} />}>
      {({ items }) => {
        const open = items.filter(isOpen);
        const going = items.filter((pair) => !isOpen(pair) && pair.state !== 'ended' && pair.state !== 'completed');
        if (items.length === 0 && !isAlone) return null;
        return (
          <>
            <Panel title={t('proposals.title')}>
              {open.length === 0 ? (
                <EmptyState title={t('proposals.none')} why={t('proposals.noneWhy')} />
              ) : (
                <ul className={classes.list}>
                  {open.map((pair) => (
                    <Proposal key={pair.id} pair={pair} />
                  ))}
                </ul>
              )}
            </Panel>
            {going.length === 0 ? null : (
              <Panel title={t('pairs.title')} actions={<Link to="/pairs">{t('pairs.all')}</Link>}>
                <ul className={classes.list}>
                  {going.map((pair) => (
                    <li key={pair.id} className={classes.proposal}>
                      <div className={classes.words}>
                        <strong>{t('pairs.with', { name: partnerOf(pair).name })}</strong>
                        <span className={classes.dim}>{pair.programName}</span>
                      </div>
                      <Button component={Link} to={`/pairs/${pair.id}`} variant="default">
                        {t('pairs.open')}
                      </Button>
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
          </>
        );
      }}
    </Loaded>
  );
};
