import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ProgramView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { ArrowRightIcon } from '../../ui/icons.tsx';
import classes from './overview.module.css';

type Next = 'nextEnroll' | 'nextMatch' | 'nextPublish' | 'nextAnswers' | 'nextNothing' | 'nextOver';

const targets = {
  nextEnroll: '/programs/$programId/people',
  nextMatch: '/programs/$programId/matching',
  nextPublish: '/programs/$programId/matching',
  nextAnswers: '/programs/$programId/pairs',
  nextNothing: '/programs/$programId/pairs',
} as const satisfies Partial<Record<Next, string>>;

const nextOf = (program: ProgramView): Next => {
  if (program.state === 'closed' || program.state === 'archived') return 'nextOver';
  if (program.mentors === 0 || program.mentees === 0) return 'nextEnroll';
  if (program.warnings.includes('unpublished_run')) return 'nextPublish';
  if (program.publishedRunId === null) return 'nextMatch';
  return program.warnings.includes('proposals_open') ? 'nextAnswers' : 'nextNothing';
};

type Props = {
  readonly program: ProgramView;
  /** Above the heading; names the program where it is not the page's own. */
  readonly label?: string;
};

/** The one thing to do now. Who cannot do it reads it all the same. */
export const NextAction = ({ program, label }: Props) => {
  const t = useTranslations('programs.overview');
  const next = nextOf(program);
  const why =
    next === 'nextMatch'
      ? t('nextMatchWhy', { mentors: program.mentors, mentees: program.mentees })
      : next === 'nextAnswers'
        ? t('nextAnswersWhy', { open: program.pairs - program.accepted })
        : t(`${next}Why`);
  return (
    <section className={classes.next} aria-labelledby="next-action">
      <div className={classes.nextWords}>
        <div className={classes.nextLabel}>{label ?? t('next')}</div>
        <h2 id="next-action" className={classes.nextTitle}>
          {t(next)}
        </h2>
        <p className={classes.nextWhy}>{why}</p>
      </div>
      {next === 'nextOver' || program.can.length === 0 ? null : (
        <Button
          component={Link}
          to={targets[next].replace('$programId', program.id)}
          size="md"
          rightSection={<ArrowRightIcon />}
        >
          {t(`${next}Action`)}
        </Button>
      )}
    </section>
  );
};
