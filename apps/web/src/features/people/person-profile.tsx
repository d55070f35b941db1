import { Badge } from '@mantine/core';
import type { PersonView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat, useLanguage } from '../../lib/i18n.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './people.module.css';

const SKILL_LEVELS = [1, 2, 3, 4, 5] as const;

/** Five steps, filled up to the level: read by shape, said in words. */
const LevelDots = ({ level }: { readonly level: number }) => (
  <span aria-hidden="true" style={{ letterSpacing: 1, color: 'var(--vv-accent)' }}>
    {SKILL_LEVELS.map((step) => (step <= level ? '●' : '○')).join('')}
  </span>
);

const Skills = ({ title, skills }: { readonly title: string; readonly skills: PersonView['teaches'] }) => {
  const t = useTranslations('people.person');
  return (
    <Panel title={title}>
      {skills.length === 0 ? (
        <span className={classes.dim}>{t('nothing')}</span>
      ) : (
        <ul className={classes.plain}>
          {skills.map((skill) => (
            <li key={skill.concept} style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
              <span>{skill.label}</span>
              <span>
                <LevelDots level={skill.level} />
                <span className="vv-sr">{t('level', { level: skill.level })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

const Words = ({ words }: { readonly words: readonly string[] }) => (
  <span className={classes.chips}>
    {words.map((word) => (
      <Badge key={word} variant="default" tt="none" fw={400} size="lg">
        {word}
      </Badge>
    ))}
  </span>
);

/** May break before the @, and stays whole when copied. */
const Mail = ({ address }: { readonly address: string }) => {
  const [name, domain] = address.split('@');
  return (
    <>
      {name}
      <wbr />@{domain}
    </>
  );
};

/** A line for each day that has times. */
const Week = ({ windows }: { readonly windows: PersonView['availability'] }) => {
  const format = useFormat();
  return (
    <ul className={classes.plain}>
      {[...Map.groupBy(windows, ({ day }) => day)].map(([day, times]) => (
        <li key={day}>
          {format.weekday(day)} {format.list(times.map(({ start, end }) => `${start}–${end}`))}
        </li>
      ))}
    </ul>
  );
};

export const PersonProfile = ({ person }: { readonly person: PersonView }) => {
  const t = useTranslations('people.person');
  const columns = useTranslations('people.column');
  const format = useFormat();
  const { language } = useLanguage();
  const languageName = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <>
      <div className={classes.column}>
        <Panel title={t('work')}>
          <Facts
            facts={[
              { label: columns('email'), value: person.email === null ? null : <Mail address={person.email} /> },
              { label: t('employeeId'), value: person.employeeId },
              { label: columns('level'), value: person.level },
              { label: columns('department'), value: person.department },
              { label: columns('site'), value: person.site },
              { label: t('timeZone'), value: person.timeZone },
              { label: t('workingHours'), value: t('hours', { from: person.workingStart, to: person.workingEnd }) },
              {
                label: t('availability'),
                value: person.availability.length === 0 ? null : <Week windows={person.availability} />,
              },
              { label: t('hired'), value: person.hireDate === null ? null : format.date(person.hireDate) },
              { label: t('languages'), value: format.list(person.languages.map((tag) => languageName.of(tag) ?? tag)) },
            ]}
          />
        </Panel>
        {person.interests.length === 0 && person.goals.length === 0 ? null : (
          <Panel title={t('interests')}>
            <Words words={person.interests} />
            {person.goals.length === 0 ? null : (
              <>
                <h3 className={classes.subtitle}>{t('goals')}</h3>
                <ul className={classes.goals}>
                  {person.goals.map((goal) => (
                    <li key={goal}>{goal}</li>
                  ))}
                </ul>
              </>
            )}
          </Panel>
        )}
      </div>
      <div className={classes.column}>
        <Skills title={t('teaches')} skills={person.teaches} />
        <Skills title={t('learns')} skills={person.learns} />
      </div>
    </>
  );
};
