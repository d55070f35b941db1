import { Button } from '@mantine/core';
import type { MatchPairView, MatchPerson } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { ArrowLeftIcon, BanIcon, LockIcon, UnlockIcon } from '../../ui/icons.tsx';
import { FitBar } from '../pairs/fit.tsx';
import { useReason } from '../pairs/reason.ts';
import classes from './matching.module.css';
import type { Constraints } from './use-constraints.ts';

const PersonCard = ({ person, role }: { readonly person: MatchPerson; readonly role: string }) => (
  <div className={classes.person}>
    <span className={classes.role}>{role}</span>
    <strong>{person.name}</strong>
    <span className={classes.dim}>{[person.jobTitle, person.department].filter(Boolean).join(' · ')}</span>
  </div>
);

type LockProps = {
  readonly pair: MatchPairView;
  readonly constraints: Constraints;
  readonly canEdit: boolean;
};

/** Keep a pair for every later run, or rule it out. */
export const PairChoices = ({ pair, constraints, canEdit }: LockProps) => {
  const t = useTranslations('matching');
  const constraint = constraints.of(pair);
  const names = { mentee: pair.mentee.name, mentor: pair.mentor.name };
  if (constraint !== undefined) {
    const isLock = constraint.kind === 'lock';
    return (
      <div className={classes.choices}>
        <span className={classes.mark} data-kind={constraint.kind}>
          {isLock ? <LockIcon size={16} /> : <BanIcon size={16} />}
          {t(isLock ? 'pairs.locked' : 'pairs.forbidden')}
        </span>
        {canEdit ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={isLock ? <UnlockIcon size={16} /> : null}
            disabled={constraints.isPending}
            aria-label={isLock ? t('pairs.unlockOf', names) : t('constraints.removeOf', names)}
            onClick={() =>
              constraints.takeBack(
                constraint,
                isLock ? t('pairs.unlockedToast', names) : t('constraints.removed', names),
              )
            }
          >
            {isLock ? t('pairs.unlock') : t('constraints.remove')}
          </Button>
        ) : null}
      </div>
    );
  }
  if (!canEdit) return null;
  return (
    <div className={classes.choices}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<LockIcon size={16} />}
        disabled={constraints.isPending}
        aria-label={t('pairs.lockOf', names)}
        onClick={() => constraints.put(pair, 'lock')}
      >
        {t('pairs.lock')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<BanIcon size={16} />}
        disabled={constraints.isPending}
        aria-label={t('pairs.forbidOf', names)}
        onClick={() => constraints.put(pair, 'forbid')}
      >
        {t('pairs.forbid')}
      </Button>
    </div>
  );
};

type Props = LockProps & {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

export const PairRow = ({ pair, isChosen, onChoose, ...choices }: Props) => {
  const t = useTranslations('matching.pairs');
  const reason = useReason();
  return (
    <li className={classes.row} data-chosen={isChosen}>
      <div className={classes.sides}>
        <PersonCard person={pair.mentee} role={t('mentee')} />
        <ArrowLeftIcon size={16} />
        <PersonCard person={pair.mentor} role={t('mentor')} />
      </div>
      <div className={classes.fit}>
        <FitBar facts={pair.facts} score={pair.score} />
        <p className={classes.reason}>{reason(pair.facts)}</p>
      </div>
      <PairChoices pair={pair} {...choices} />
      <button
        type="button"
        className={classes.open}
        data-pair-button
        aria-pressed={isChosen}
        aria-label={t('open', { mentee: pair.mentee.name, mentor: pair.mentor.name })}
        onClick={onChoose}
      />
    </li>
  );
};
