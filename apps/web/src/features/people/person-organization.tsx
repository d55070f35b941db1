import { Link } from '@tanstack/react-router';
import type { PersonView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { Panel } from '../../ui/panel.tsx';
import classes from './people.module.css';

type Reference = PersonView['reports'][number];

const PersonLink = ({ person }: { readonly person: Reference }) => (
  <>
    <Link to="/people/$personId" params={{ personId: person.id }}>
      {person.name}
    </Link>{' '}
    <span className={classes.dim}>{person.jobTitle}</span>
  </>
);

export const PersonOrganization = ({ person }: { readonly person: PersonView }) => {
  const t = useTranslations('people.person');
  return (
    <div className={classes.column}>
      <Panel title={t('line')}>
        {person.manager === null ? (
          <span className={classes.dim}>{t('noManager')}</span>
        ) : (
          <PersonLink person={person.manager} />
        )}
        {person.dottedManager === null ? null : (
          <div>
            <Link to="/people/$personId" params={{ personId: person.dottedManager.id }}>
              {t('dotted', { name: person.dottedManager.name })}
            </Link>
          </div>
        )}
      </Panel>
      <Panel title={t('reports', { count: person.reports.length })}>
        {person.reports.length === 0 ? (
          <span className={classes.dim}>{t('noReports')}</span>
        ) : (
          <ul className={classes.plain}>
            {person.reports.map((report) => (
              <li key={report.id}>
                <PersonLink person={report} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={t('programs')}>
        {person.programs.length === 0 ? (
          <span className={classes.dim}>{t('noPrograms')}</span>
        ) : (
          <ul className={classes.plain}>
            {person.programs.map(({ id, name, role }) => (
              <li key={`${id}-${role}`}>
                <Link to="/programs/$programId" params={{ programId: id }}>
                  {t('programRole', { name, role })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
};
