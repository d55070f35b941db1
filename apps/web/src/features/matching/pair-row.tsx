import { ActionIcon, Button } from '@mantine/core';
import type { MatchPairView, MatchPerson, ReasonFacts } from '@viceversa/contract';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { ArrowLeftIcon, BanIcon, CloseIcon, LockIcon, PlusIcon, UndoIcon, UnlockIcon } from '../../ui/icons.tsx';
import { Meter } from '../../ui/meter.tsx';
import { FitBar, useFitNumber } from '../pairs/fit.tsx';
import { useReason } from '../pairs/reason.ts';
import classes from './matching.module.css';
import type { PairEntry } from './pair-entries.ts';
import type { Constraints } from './use-constraints.ts';

/** Scores are millionths. */
const FULL = 1_000_000;

const PersonCard = ({ person, role }: { readonly person: MatchPerson; readonly role: string }) => (
  <div className={classes.person}>
    <span className={`${classes.role} ${classes.roleInRow}`}>{role}</span>
    <strong>{person.name}</strong>
    <span className={classes.dim}>{person.jobTitle}</span>
    <span className={classes.dim}>{person.department}</span>
  </div>
);

type LockProps = {
  readonly pair: MatchPairView;
  readonly constraints: Constraints;
  readonly canEdit: boolean;
};

type ChoiceButtonProps = {
  /** Beside the icon, unless only the icon is shown. */
  readonly text: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly isIconOnly: boolean;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
};

const ChoiceButton = ({ text, name, icon, isIconOnly, isDisabled, onClick }: ChoiceButtonProps) =>
  isIconOnly ? (
    <ActionIcon variant="default" size={32} aria-label={name} title={text} disabled={isDisabled} onClick={onClick}>
      {icon}
    </ActionIcon>
  ) : (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={name}
      leftSection={icon}
      disabled={isDisabled}
      onClick={onClick}
    >
      {text}
    </Button>
  );

/** Keep a pair for every later run, or rule it out; or take that back. */
export const PairChoices = ({
  pair,
  constraints,
  canEdit,
  isIconOnly = false,
}: LockProps & { readonly isIconOnly?: boolean }) => {
  const t = useTranslations('matching');
  const constraint = constraints.of(pair);
  const names = { mentee: pair.mentee.name, mentor: pair.mentor.name };
  const shared = { isIconOnly, isDisabled: constraints.isPending };
  if (constraint === undefined) {
    return canEdit ? (
      <div className={classes.choices}>
        <ChoiceButton
          {...shared}
          text={t('pairs.lock')}
          name={t('pairs.lockOf', names)}
          icon={<LockIcon size={16} />}
          onClick={() => constraints.put(pair, 'lock')}
        />
        <ChoiceButton
          {...shared}
          text={t('pairs.forbid')}
          name={t('pairs.forbidOf', names)}
          icon={<BanIcon size={16} />}
          onClick={() => constraints.put(pair, 'forbid')}
        />
      </div>
    ) : null;
  }
  const isLock = constraint.kind === 'lock';
  return (
    <div className={classes.choices}>
      <span className={classes.mark} data-kind={constraint.kind}>
        {isLock ? <LockIcon size={16} /> : <BanIcon size={16} />}
        {t(isLock ? 'pairs.locked' : isIconOnly ? 'pairs.forbiddenShort' : 'pairs.forbidden')}
      </span>
      {canEdit ? (
        <ChoiceButton
          {...shared}
          text={isLock ? t('pairs.unlock') : t('constraints.remove')}
          name={isLock ? t('pairs.unlockOf', names) : t('constraints.removeOf', names)}
          icon={isLock ? <UnlockIcon size={16} /> : <UndoIcon size={16} />}
          onClick={() =>
            constraints.takeBack(constraint, isLock ? t('pairs.unlockedToast', names) : t('constraints.removed', names))
          }
        />
      ) : null}
    </div>
  );
};

/** What each side learns; a pair that shares no skill says its whole reason. */
const Gains = ({ facts }: { readonly facts: ReasonFacts }) => {
  const t = useTranslations('matching.pairs');
  const reason = useReason();
  const format = useFormat();
  const skills = (taught: ReasonFacts['mentorTeaches']): string => format.list(taught.map(({ label }) => label));
  const { mentorTeaches, menteeTeaches } = facts;
  if (mentorTeaches.length === 0 && menteeTeaches.length === 0) {
    return <p className={classes.reason}>{reason(facts)}</p>;
  }
  return (
    <p className={classes.reason}>
      {mentorTeaches.length === 0 ? null : <span>{t('learns', { skills: skills(mentorTeaches) })}</span>}
      {menteeTeaches.length === 0 ? null : <span>{t('gives', { skills: skills(menteeTeaches) })}</span>}
    </p>
  );
};

const Fate = ({ fate }: Pick<PairEntry, 'fate'>) => {
  const t = useTranslations('review.preview');
  if (fate === 'kept') return null;
  return (
    <span className={classes.fate}>
      {fate === 'joining' ? <PlusIcon size={14} /> : <CloseIcon size={14} />}
      {t(fate)}
    </span>
  );
};

/** In its parts while they are known: a preview brings the sum only. */
const Fit = ({ score, pair, isInParts }: Pick<PairEntry, 'score' | 'pair'> & { readonly isInParts: boolean }) => {
  const t = useTranslations('pairs.parts');
  const fitText = useFitNumber();
  if (pair !== null && isInParts) return <FitBar facts={pair.facts} score={pair.score} />;
  const text = fitText(score);
  return <Meter share={score / FULL} text={text} label={t('fitOf', { score: text })} />;
};

type Props = Omit<LockProps, 'pair'> & {
  readonly entry: PairEntry;
  readonly isReweighed: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isByKeyboard: boolean) => void;
};

export const PairRow = ({ entry, isReweighed, isChosen, onChoose, ...choices }: Props) => {
  const t = useTranslations('matching.pairs');
  const { pair, fate, mentee, mentor } = entry;
  return (
    <li className={classes.row} data-chosen={isChosen} data-fate={fate}>
      {pair === null ? null : (
        <button
          type="button"
          className={classes.open}
          data-pair-button
          aria-pressed={isChosen}
          aria-label={t('open', { mentee: mentee.name, mentor: mentor.name })}
          // A press of a key counts no clicks.
          onClick={({ detail }) => onChoose(detail === 0)}
        />
      )}
      <div className={classes.sides}>
        <PersonCard person={mentee} role={t('mentee')} />
        <ArrowLeftIcon size={16} />
        <PersonCard person={mentor} role={t('mentor')} />
      </div>
      <div className={classes.fit}>
        <Fate fate={fate} />
        <Fit score={entry.score} pair={pair} isInParts={!isReweighed || fate === 'leaving'} />
        {pair === null ? null : <Gains facts={pair.facts} />}
      </div>
      {pair === null ? null : <PairChoices pair={pair} isIconOnly {...choices} />}
    </li>
  );
};
