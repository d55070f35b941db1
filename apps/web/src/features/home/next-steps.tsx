import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { getProgram, listPeopleFilters, listPrograms, type ProgramView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './home.module.css';

type Step = {
  readonly key: 'people' | 'program' | 'enroll' | 'match' | 'publish';
  readonly isDone: boolean;
  readonly doneText: string;
  readonly to: string;
};

const useSteps = (people: number, program: ProgramView | undefined): readonly Step[] => {
  const t = useTranslations('home.next');
  const page = program === undefined ? '/programs' : `/programs/${program.id}`;
  const { mentors = 0, mentees = 0, accepted = 0, pairs = 0 } = program ?? {};
  return [
    {
      key: 'people',
      isDone: people > 0,
      doneText: t('peopleDone', { count: people }),
      to: people > 0 ? '/people' : '/imports/new',
    },
    {
      key: 'program',
      isDone: program !== undefined,
      doneText: program?.name ?? '',
      to: program ? page : '/programs/new',
    },
    { key: 'enroll', isDone: mentors > 0 && mentees > 0, doneText: t('enrollDone', { mentors, mentees }), to: page },
    { key: 'match', isDone: Boolean(program?.latestRunId), doneText: t('matchDone'), to: `${page}/matching` },
    {
      key: 'publish',
      isDone: Boolean(program?.publishedRunId),
      doneText: t('publishDone', { accepted, pairs }),
      to: `${page}/matching`,
    },
  ];
};

const Steps = ({ people, program }: { readonly people: number; readonly program: ProgramView | undefined }) => {
  const t = useTranslations('home.next');
  const steps = useSteps(people, program);
  const next = steps.find(({ isDone }) => !isDone)?.key;
  return (
    <ol className={classes.list}>
      {steps.map(({ key, isDone, doneText, to }, index) => (
        <li key={key} className={classes.step} data-state={isDone ? 'done' : key === next ? 'now' : 'later'}>
          <span className={classes.mark} aria-hidden="true">
            {isDone ? <CheckIcon size={16} /> : index + 1}
          </span>
          <div className={classes.words}>
            <strong>
              {t(key)} <span className="vv-sr">({t(isDone ? 'done' : key === next ? 'now' : 'later')})</span>
            </strong>
            <span className={classes.dim}>{isDone ? doneText : t(`${key}Why`)}</span>
          </div>
          {key === next ? (
            <Button component={Link} to={to}>
              {t('start')}
            </Button>
          ) : isDone ? (
            <Button component={Link} to={to} variant="subtle" aria-label={`${t('look')}: ${t(key)}`}>
              {t('look')}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
};

/** The way from a file to published proposals, with what is done read from the server. */
export const NextSteps = () => {
  const t = useTranslations('home.next');
  const people = useEndpoint(listPeopleFilters, {});
  const programs = useEndpoint(listPrograms, { limit: 50 });
  const current = programs.data?.items.find(({ state }) => state !== 'closed' && state !== 'archived');
  const program = useEndpoint(getProgram, { programId: current?.id ?? '' }, { enabled: current !== undefined });
  const isWaiting = programs.data === undefined || (current !== undefined && program.data === undefined);
  const error = people.error ?? programs.error ?? program.error;
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <Loaded
        query={{
          data: isWaiting ? undefined : people.data,
          error,
          refetch: () => Promise.all([people.refetch(), programs.refetch()]),
        }}
        skeleton={<RowsSkeleton rows={5} height={57} />}
      >
        {(filters) => <Steps people={filters.people} program={current && program.data} />}
      </Loaded>
    </Panel>
  );
};
