import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { getProgram, listPeopleFilters, listPrograms, type ProgramRow } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { NextAction } from '../programs/next-action.tsx';
import classes from './home.module.css';

const steps = ['people', 'program', 'enroll', 'match', 'publish'] as const;
const starts = { people: '/imports/new', program: '/programs/new' } as const;

/** The whole way, while there is no program yet; each program then says its own next step. */
const FirstSteps = ({ people }: { readonly people: number }) => {
  const t = useTranslations('home.next');
  const next = people > 0 ? 'program' : 'people';
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <ol className={classes.list}>
        {steps.map((step, index) => {
          const state = step === next ? 'now' : index < steps.indexOf(next) ? 'done' : 'later';
          return (
            <li key={step} className={classes.step} data-state={state}>
              <span className={classes.mark} aria-hidden="true">
                {state === 'done' ? <CheckIcon size={16} /> : index + 1}
              </span>
              <div className={classes.words}>
                <strong>
                  {t(step)} <span className="vv-sr">({t(state)})</span>
                </strong>
                <span className={classes.dim}>
                  {state === 'done' ? t('peopleDone', { count: people }) : t(`${step}Why`)}
                </span>
              </div>
              {state === 'now' ? (
                <Button component={Link} to={starts[next]}>
                  {t('start')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
};

/** Without pairs a program waits for somebody to go on; with open answers it waits for others; else it runs. */
const mostPressing = (programs: readonly ProgramRow[]): ProgramRow | undefined => {
  const open = programs.filter(({ state }) => state !== 'closed' && state !== 'archived');
  return open.find(({ pairs }) => pairs === 0) ?? open.find(({ pairs, accepted }) => accepted < pairs) ?? open[0];
};

const NextInProgram = ({ programId }: { readonly programId: string }) => {
  const t = useTranslations('home.next');
  const program = useEndpoint(getProgram, { programId });
  return (
    <Loaded query={program} skeleton={<RowsSkeleton rows={1} height={116} />}>
      {(view) => <NextAction program={view} label={t('inProgram', { program: view.name })} />}
    </Loaded>
  );
};

/** The one thing to do, in the program that needs it most; without a program, the way to the first. */
export const NextSteps = () => {
  const people = useEndpoint(listPeopleFilters, {});
  const programs = useEndpoint(listPrograms, { limit: 50 });
  return (
    <Loaded query={programs} skeleton={<RowsSkeleton rows={1} height={116} />}>
      {({ items }) => {
        const current = mostPressing(items);
        if (current !== undefined) return <NextInProgram programId={current.id} />;
        return (
          <Loaded query={people} skeleton={<RowsSkeleton rows={5} height={57} />}>
            {(filters) => <FirstSteps people={filters.people} />}
          </Loaded>
        );
      }}
    </Loaded>
  );
};
