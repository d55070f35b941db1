import { Link } from '@tanstack/react-router';
import { getRunAdvice, type MatchRunView, type RunAdvice } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './advice.module.css';

type Gain = RunAdvice['mentors'][number]['gain'];

const useGainText = (): ((gain: Gain) => string) => {
  const t = useTranslations('review.advice');
  const fitText = useFitNumber();
  return ({ pairs, points }) => {
    if (pairs <= 0) return t('gainPoints', { points: fitText(points) });
    const sign = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
    return t('gainPairs', { pairs, sign, points: fitText(Math.abs(points)) });
  };
};

type Props = { readonly advice: RunAdvice; readonly programId: string };

/** The server asks those whose places are most wanted; what an extra one really gains may order them otherwise. */
const mostHelpful = (mentors: RunAdvice['mentors']): RunAdvice['mentors'] =>
  mentors
    .filter(({ gain: { pairs, points } }) => pairs > 0 || points > 0)
    .sort((a, b) => b.gain.pairs - a.gain.pairs || b.gain.points - a.gain.points);

const Mentors = ({ advice, programId }: Props) => {
  const t = useTranslations('review.advice');
  const gainText = useGainText();
  const mentors = mostHelpful(advice.mentors);
  if (mentors.length === 0) return <p className={classes.none}>{t('mentorsNone')}</p>;
  return (
    <>
      <p className={classes.lead}>{t('mentorsLead')}</p>
      <ol className={classes.rows}>
        {mentors.map(({ mentor, gain }) => (
          <li key={mentor.enrollmentId}>
            <span className={classes.who}>
              <strong>{mentor.name}</strong>
              <span className={classes.dim}>{[mentor.jobTitle, mentor.department].filter(Boolean).join(' · ')}</span>
            </span>
            <span className={classes.gain}>{gainText(gain)}</span>
            <Link
              to="/programs/$programId/people"
              params={{ programId }}
              search={{ role: 'mentor', q: mentor.name }}
              aria-label={t('toPlacesOf', { name: mentor.name })}
            >
              {t('toPlaces')}
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
};

const Skills = ({ advice: { skills } }: Pick<Props, 'advice'>) => {
  const t = useTranslations('review.advice');
  const format = useFormat();
  if (skills.length === 0) return <p className={classes.none}>{t('skillsNone')}</p>;
  return (
    <>
      <p className={classes.lead}>{t('skillsLead')}</p>
      <table className={classes.table}>
        <caption className="vv-sr">{t('skillsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('skill')}</th>
            <th scope="col">{t('wantedBy')}</th>
            <th scope="col">{t('offeredBy')}</th>
            <th scope="col">{t('covered')}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map(({ concept, label, wanted, covered, mentees, mentors }) => {
            const share = wanted === 0 ? 1 : Math.min(1, covered / wanted);
            return (
              <tr key={concept}>
                <th scope="row">{label}</th>
                <td>{format.number(mentees)}</td>
                <td>{format.number(mentors)}</td>
                <td>
                  <Meter share={share} text={format.percent(share)} label={t('covered')} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};

const Relaxations = ({ advice: { relaxations }, programId }: Props) => {
  const t = useTranslations('review.advice');
  const names = useTranslations('review.advice.relaxation');
  const gainText = useGainText();
  if (relaxations.length === 0) return <p className={classes.none}>{t('rulesNone')}</p>;
  return (
    <>
      <p className={classes.lead}>{t('rulesLead')}</p>
      <ol className={classes.rows}>
        {relaxations.map(({ relaxation, gain }, place) => (
          <li key={relaxation}>
            <span className={classes.who}>{names(relaxation)}</span>
            <span className={classes.gain}>{gainText(gain)}</span>
            {place === 0 ? (
              <Link to="/programs/$programId/settings" params={{ programId }}>
                {t('toSettings')}
              </Link>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
};

/** Where to recruit, for which skills, and which rule to think about again. */
export const AdviceView = ({ run }: { readonly run: MatchRunView }) => {
  const t = useTranslations('review.advice');
  const { programId } = run;
  const query = useEndpoint(getRunAdvice, { programId, runId: run.id });
  return (
    <Loaded query={query} skeleton={<RowsSkeleton rows={10} height={44} />}>
      {(advice) => (
        <div className={classes.sections}>
          {run.policy.objective === 'total' ? null : <Notice tone="info">{t('ofTotal')}</Notice>}
          <section>
            <h2 className={classes.title}>{t('mentors')}</h2>
            <Mentors advice={advice} programId={programId} />
          </section>
          <section>
            <h2 className={classes.title}>{t('skills')}</h2>
            <Skills advice={advice} />
          </section>
          <section>
            <h2 className={classes.title}>{t('rules')}</h2>
            <Relaxations advice={advice} programId={programId} />
          </section>
        </div>
      )}
    </Loaded>
  );
};
