import { getRouteApi, Link } from '@tanstack/react-router';
import type { ProgramView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { Facts } from '../../ui/facts.tsx';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { LifeCycle } from './life-cycle.tsx';
import { NextAction } from './next-action.tsx';
import classes from './overview.module.css';
import { ProgramFrame } from './program-frame.tsx';
import look from './programs.module.css';
import { useRhythm } from './words.ts';

const route = getRouteApi('/programs/$programId');

type Warning = ProgramView['warnings'][number];
/** Where each warning can be mended. */
const places = {
  no_mentors: '/programs/$programId/people',
  no_mentees: '/programs/$programId/people',
  few_mentors: '/programs/$programId/people',
  few_mentees: '/programs/$programId/people',
  levels_missing: '/programs/$programId/people',
  no_run: '/programs/$programId/matching',
  unpublished_run: '/programs/$programId/matching',
  proposals_open: '/programs/$programId/pairs',
} as const satisfies Record<Warning, string>;

const Warnings = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('programs');
  return (
    <Panel title={t('overview.warnings')}>
      <ul className={classes.warnings}>
        {program.warnings.map((warning) => (
          <li key={warning}>
            <Link to={places[warning]} params={{ programId: program.id }}>
              <WarningIcon />
              {t(`warning.${warning}`)}
            </Link>
          </li>
        ))}
        {program.warnings.length === 0 ? (
          <li>
            <span>
              <CheckIcon />
              {t('overview.noWarnings')}
            </span>
          </li>
        ) : null}
      </ul>
    </Panel>
  );
};

const Figures = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('programs.overview');
  const format = useFormat();
  return (
    <Panel title={t('figures')}>
      <dl className={classes.figures}>
        {(['mentors', 'mentees', 'pairs', 'accepted'] as const).map((figure) => (
          <div key={figure}>
            <dt>{t(figure)}</dt>
            <dd>{format.number(program[figure])}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};

const Design = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('programs');
  const kinds = useTranslations('common.kind');
  const format = useFormat();
  const rhythm = useRhythm();
  const { startsOn, endsOn } = program;
  return (
    <Panel title={t('overview.design')}>
      <div className={look.stack}>
        {program.objective === '' ? null : <p className={look.prose}>{program.objective}</p>}
        <Facts
          facts={[
            { label: t('overview.kind'), value: kinds(program.kind) },
            {
              label: t('overview.dates'),
              value: t('list.period', { from: format.date(startsOn), to: format.date(endsOn) }),
            },
            { label: t('overview.rhythm'), value: rhythm(program.plan) },
            { label: t('overview.languages'), value: format.list(program.languages.map(format.languageName)) },
          ]}
        />
      </div>
    </Panel>
  );
};

export const ProgramPage = () => {
  const { programId } = route.useParams();
  return (
    <ProgramFrame programId={programId} tab="overview">
      {(program) => (
        <div className={classes.column}>
          <NextAction program={program} />
          <div className={classes.layout}>
            <div className={classes.column}>
              <LifeCycle program={program} />
              <Design program={program} />
            </div>
            <div className={classes.column}>
              <Figures program={program} />
              <Warnings program={program} />
            </div>
          </div>
        </div>
      )}
    </ProgramFrame>
  );
};
