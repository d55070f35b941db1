import { Button } from '@mantine/core';
import type { MatchPairView, MatchRunView, ReasonFacts } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { Facts } from '../../ui/facts.tsx';
import { FitTable } from '../pairs/fit.tsx';
import { useReason } from '../pairs/reason.ts';
import classes from './matching.module.css';
import { MoveEffect } from './move-effect.tsx';
import { pairKey } from './pair-order.ts';
import { PairChoices } from './pair-row.tsx';
import type { Constraints } from './use-constraints.ts';

const Skills = ({ name, taught }: { readonly name: string; readonly taught: ReasonFacts['mentorTeaches'] }) => {
  const t = useTranslations('matching.detail');
  if (taught.length === 0) return null;
  return (
    <div>
      <h3 className={classes.subtitle}>{t('teaches', { name })}</h3>
      <ul className={classes.plainList}>
        {taught.map(({ concept, label, offered, wanted }) => (
          <li key={concept}>
            {wanted > 0 ? t('skill', { skill: label, offered, wanted }) : t('skillOpen', { skill: label, offered })}
          </li>
        ))}
      </ul>
    </div>
  );
};

type Props = {
  readonly pair: MatchPairView;
  readonly constraints: Constraints;
  readonly canEdit: boolean;
  readonly onMove: () => void;
};

/** What would follow without the pair; asked of the server only when somebody wants to know. */
const Worth = ({ pair, run }: DetailProps) => {
  const t = useTranslations('review.why');
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.ask}>{t('worth')}</summary>
      {isOpen ? (
        <MoveEffect
          programId={run.programId}
          runId={run.id}
          mentee={pair.mentee}
          mentor={pair.mentor}
          change="forbid"
        />
      ) : null}
    </details>
  );
};

type DetailProps = { readonly pair: MatchPairView; readonly run: MatchRunView };

/** Why this pair: words, the sum, what each brings, what would follow without it. */
export const PairDetail = ({ pair, run }: DetailProps) => {
  const t = useTranslations('matching.detail');
  const format = useFormat();
  const reason = useReason();
  const { facts, mentor, mentee } = pair;
  const across = (sides: { readonly mentor: string | null; readonly mentee: string | null }): string | null =>
    sides.mentor === null || sides.mentee === null ? null : `${sides.mentee} · ${sides.mentor}`;
  const listed = (items: readonly string[]): string => (items.length === 0 ? t('nothing') : format.list(items));
  return (
    <div className={classes.stack}>
      <p className={classes.reason}>{reason(facts)}</p>
      <FitTable facts={facts} score={pair.score} />
      <Skills name={mentor.name} taught={facts.mentorTeaches} />
      <Skills name={mentee.name} taught={facts.menteeTeaches} />
      <Facts
        facts={[
          { label: t('interests'), value: listed(facts.sharedInterests) },
          { label: t('goals'), value: listed(facts.sharedGoals) },
          { label: t('languages'), value: listed(facts.sharedLanguages.map(format.languageName)) },
          { label: t('overlap'), value: t('overlapOf', { hours: format.number(facts.overlapMinutes / 60, 1) }) },
          { label: t('gap'), value: t('gapOf', { gap: Math.abs(facts.levelGap) }) },
          { label: t('departments'), value: across(facts.departments) },
        ]}
      />
      <Worth key={pairKey(pair)} pair={pair} run={run} />
    </div>
  );
};

export const canMove = (pair: MatchPairView, constraints: Constraints, canEdit: boolean): boolean =>
  canEdit && constraints.of(pair)?.kind !== 'lock';

/** What can be done with the pair in view. */
export const PairActions = ({ pair, constraints, canEdit, onMove }: Props) => {
  const t = useTranslations('matching.detail');
  const why = useTranslations('review.why');
  return (
    <div className={classes.buttons}>
      <Button size="compact-sm" variant="light" onClick={onMove}>
        {canMove(pair, constraints, canEdit) ? t('move') : why('ask')}
      </Button>
      <PairChoices pair={pair} constraints={constraints} canEdit={canEdit} />
    </div>
  );
};
