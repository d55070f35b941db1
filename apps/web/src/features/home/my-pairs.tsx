import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { listMyPairs, type PairView, type ReasonFacts } from '@viceversa/contract';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { PairStateBadge } from '../pairs/pair-state.tsx';
import { PairSteps } from '../pairs/pair-steps.tsx';
import { isOpen, isOver, partnerOf } from '../pairs/people-of-pair.ts';
import classes from './home.module.css';

const SKILLS_SHOWN = 4;

type SkillsProps = { readonly title: string; readonly skills: ReasonFacts['mentorTeaches'] };

const Skills = ({ title, skills }: SkillsProps) =>
  skills.length === 0 ? null : (
    <div>
      <dt>{title}</dt>
      {skills.slice(0, SKILLS_SHOWN).map(({ concept, label }) => (
        <dd key={concept} className={classes.chip}>
          {label}
        </dd>
      ))}
    </div>
  );

type CardProps = {
  readonly pair: PairView;
  /** Nothing else on the page asks for a click. */
  readonly isPrimary: boolean;
};

const PairCard = ({ pair, isPrimary }: CardProps) => {
  const t = useTranslations('home');
  const format = useFormat();
  const partner = partnerOf(pair);
  const { mentor, facts, plan, answerBy } = pair;
  const [learned, shared] = mentor.isMe
    ? [facts.menteeTeaches, facts.mentorTeaches]
    : [facts.mentorTeaches, facts.menteeTeaches];
  return (
    <li className={classes.pair}>
      <div className={classes.pairHead}>
        <div className={classes.words}>
          <strong className={classes.name}>{partner.name}</strong>
          <span>{[partner.jobTitle, partner.department].filter(Boolean).join(' · ')}</span>
          <span className={classes.dim}>
            {isOpen(pair) ? `${t(mentor.isMe ? 'proposals.asMentor' : 'proposals.asMentee')} · ` : ''}
            {pair.programName}
          </span>
        </div>
        {isOpen(pair) ? null : <PairStateBadge state={pair.state} />}
      </div>
      <dl className={classes.skills}>
        <Skills title={t('proposals.learn')} skills={learned} />
        <Skills title={t('proposals.teach')} skills={shared} />
      </dl>
      <span className={classes.dim}>
        {t('proposals.plan', {
          sessions: plan.sessions,
          minutes: plan.sessionMinutes,
          from: format.date(pair.startsOn),
          to: format.date(pair.endsOn),
        })}
      </span>
      <div className={classes.answer}>
        <Button component={Link} to={`/pairs/${pair.id}`} variant={isOpen(pair) && isPrimary ? 'filled' : 'default'}>
          {isOpen(pair) ? t('proposals.open') : t('pairs.open')}
        </Button>
        {isOpen(pair) && answerBy !== null ? (
          <time dateTime={answerBy} title={format.relative(answerBy)}>
            {t('proposals.answerBy', { when: format.instant(answerBy) })}
          </time>
        ) : null}
      </div>
    </li>
  );
};

type Props = {
  readonly isAlone: boolean;
  /** Stands after the pairs, beside what happens next where there is room. */
  readonly aside: ReactNode;
};

/** Open proposals first, each with one thing to do; then the pairs that go on. */
export const MyPairs = ({ isAlone, aside }: Props) => {
  const t = useTranslations('home');
  const pairs = useEndpoint(listMyPairs, {});
  return (
    <Loaded query={pairs} skeleton={<RowsSkeleton rows={3} height={56} />}>
      {({ items }) => {
        const open = items.filter(isOpen);
        const going = items.filter((pair) => !isOpen(pair) && !isOver(pair));
        const first = open[0] ?? going[0];
        if (first === undefined) {
          return (
            <div className={classes.stack}>
              {isAlone ? (
                <div className="vv-panel">
                  <EmptyState title={t('proposals.none')} why={t('proposals.noneWhy')} />
                </div>
              ) : null}
              {aside}
            </div>
          );
        }
        return (
          <div className={isAlone ? classes.columns : undefined}>
            <div className={classes.stack}>
              {open.length === 0 ? null : (
                <Panel title={t('proposals.title')}>
                  <ul className={classes.list}>
                    {open.map((pair) => (
                      <PairCard key={pair.id} pair={pair} isPrimary={isAlone} />
                    ))}
                  </ul>
                </Panel>
              )}
              {going.length === 0 ? null : (
                <Panel title={t('pairs.title')} actions={<Link to="/pairs">{t('pairs.all')}</Link>}>
                  <ul className={classes.list}>
                    {going.map((pair) => (
                      <PairCard key={pair.id} pair={pair} isPrimary={isAlone} />
                    ))}
                  </ul>
                </Panel>
              )}
              {aside}
            </div>
            {isAlone ? (
              <Panel title={t('pairs.next')}>
                <PairSteps pair={first} />
              </Panel>
            ) : null}
          </div>
        );
      }}
    </Loaded>
  );
};
