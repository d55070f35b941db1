import { Button, TextInput } from '@mantine/core';
import {
  addConstraint,
  listConstraints,
  type MatchPairView,
  type MatchPerson,
  type ProgramView,
} from '@viceversa/contract';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { useFormat, useLanguage } from '../../lib/i18n.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import classes from './matching.module.css';
import { type Mentor, mentorsOf } from './mentors.ts';
import { MoveEffect } from './move-effect.tsx';
import { folded } from './pair-order.ts';
import type { RunResult } from './run-result.ts';

const OFFERED = 40;

type Props = {
  readonly program: ProgramView;
  readonly runId: string;
  readonly pair: MatchPairView;
  readonly result: RunResult;
  /** Without it, the dialog only answers. */
  readonly canEdit: boolean;
  readonly onMatch: () => void;
  readonly onClose: () => void;
};

const Mentors = ({
  mentors,
  onChoose,
}: {
  readonly mentors: readonly Mentor[];
  readonly onChoose: (mentor: MatchPerson) => void;
}) => {
  const t = useTranslations('matching.move');
  const format = useFormat();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const wanted = folded(typed.trim());
  const { compare } = new Intl.Collator(language);
  const found = mentors
    .filter(({ person }) => folded(person.name).includes(wanted))
    .sort((a, b) => Number(b.isFree) - Number(a.isFree) || compare(a.person.name, b.person.name));
  return (
    <>
      <TextInput
        type="search"
        label={t('search')}
        leftSection={<SearchIcon />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found.length === 0 ? <p className={classes.dim}>{t('none')}</p> : null}
      <ul className={classes.offered} aria-label={t('offered')}>
        {found.slice(0, OFFERED).map(({ person, isFree, mentees }) => (
          <li key={person.enrollmentId}>
            <div className={classes.person}>
              <strong>{person.name}</strong>
              <span className={classes.dim}>{[person.jobTitle, person.department].filter(Boolean).join(' · ')}</span>
              <span className={classes.dim}>{isFree ? t('free') : t('with', { names: format.list(mentees) })}</span>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${t('show')}: ${person.name}`}
              onClick={() => onChoose(person)}
            >
              {t('show')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Another mentor for a mentee: choose, see the exact effect on the whole, then apply or leave it. */
export const MoveDialog = ({ program, runId, pair, result, canEdit, onMatch, onClose }: Props) => {
  const t = useTranslations('matching.move');
  const why = useTranslations('review.why');
  const [mentor, setMentor] = useState<MatchPerson | null>(null);
  const [isAllowed, setAllowed] = useState(false);
  const lock = useAction(addConstraint, { refreshes: [listConstraints] });
  const body = useRef<HTMLDivElement>(null);
  const isShowing = mentor !== null;
  const wasShowing = useRef(isShowing);
  // The button that was pressed has gone with what it replaced.
  useEffect(() => {
    if (wasShowing.current !== isShowing) body.current?.focus();
    wasShowing.current = isShowing;
  }, [isShowing]);
  const mentors = useMemo(
    () => mentorsOf(result).filter(({ person }) => person.enrollmentId !== pair.mentor.enrollmentId),
    [result, pair],
  );
  const apply = (chosen: MatchPerson): void =>
    lock.mutate(
      { programId: program.id, kind: 'lock', mentor: chosen.enrollmentId, mentee: pair.mentee.enrollmentId },
      {
        onSuccess: () => {
          void showToast({ message: t('applied', { mentee: pair.mentee.name, mentor: chosen.name }) });
          onMatch();
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={canEdit ? t('title', { mentee: pair.mentee.name }) : why('title', { mentee: pair.mentee.name })}
      {...(canEdit ? { lead: t('lead') } : {})}
      onClose={onClose}
      foot={
        mentor === null ? undefined : (
          <>
            <Button variant="default" onClick={() => setMentor(null)}>
              {t('other')}
            </Button>
            {canEdit ? (
              <Button disabled={!isAllowed} loading={lock.isPending} onClick={() => apply(mentor)}>
                {t('apply')}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <div ref={body} tabIndex={-1} className={classes.stack}>
        {mentor === null ? (
          <Mentors
            mentors={mentors}
            onChoose={(chosen) => {
              setAllowed(false);
              setMentor(chosen);
            }}
          />
        ) : (
          <MoveEffect
            programId={program.id}
            runId={runId}
            mentee={pair.mentee}
            mentor={mentor}
            change="lock"
            onAllowed={setAllowed}
          />
        )}
      </div>
      <Problem error={lock.error} />
    </Dialog>
  );
};
