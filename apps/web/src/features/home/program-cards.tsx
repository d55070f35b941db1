import { Badge, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { listPrograms, type ProgramRow } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './home.module.css';

const CARDS_SHOWN = 6;

const ProgramCard = ({ program }: { readonly program: ProgramRow }) => {
  const t = useTranslations('home.programs');
  const kinds = useTranslations('common.kind');
  const format = useFormat();
  const { pairs, accepted, mentors, mentees } = program;
  return (
    <li className={classes.card}>
      <Link to="/programs/$programId" params={{ programId: program.id }} className={classes.cardTitle}>
        {program.name}
      </Link>
      <div>
        <Badge variant="light" size="sm" tt="none">
          {kinds(program.kind)}
        </Badge>
      </div>
      <span className={classes.dim}>
        {t('dates', { from: format.date(program.startsOn), to: format.date(program.endsOn) })}
      </span>
      <span>{t('people', { mentors, mentees })}</span>
      {pairs === 0 ? (
        <span className={classes.dim}>{t('noPairs')}</span>
      ) : (
        <Meter label={t('accepted')} share={accepted / pairs} text={t('acceptedOf', { accepted, pairs })} />
      )}
    </li>
  );
};

export const ProgramCards = ({ canCreate }: { readonly canCreate: boolean }) => {
  const t = useTranslations('home');
  const programs = useEndpoint(listPrograms, { limit: 50 });
  return (
    <Panel title={t('programs.title')} actions={<Link to="/programs">{t('programs.all')}</Link>}>
      <Loaded query={programs} skeleton={<RowsSkeleton rows={2} height={120} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('programs.none')}
              why={canCreate ? t('programs.noneWhy') : t('programs.noneSponsor')}
              action={
                canCreate ? (
                  <Button component={Link} to="/programs/new">
                    {t('next.program')}
                  </Button>
                ) : null
              }
            />
          ) : (
            <ul className={classes.cards}>
              {items.slice(0, CARDS_SHOWN).map((program) => (
                <ProgramCard key={program.id} program={program} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
};
