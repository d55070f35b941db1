import { Button } from '@mantine/core';
import type { UnmatchedView } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './matching.module.css';

const SHOWN_AT_ONCE = 50;
const CAUSES_SHOWN = 3;

const Unmatched = ({ entry }: { readonly entry: UnmatchedView }) => {
  const t = useTranslations('matching.unmatched');
  const roles = useTranslations('common.role');
  const rules = useTranslations('reasons.rule');
  const { person, role, free, cause, relaxation } = entry;
  const strongest = cause.toSorted((a, b) => b.removed - a.removed).slice(0, CAUSES_SHOWN);
  return (
    <li className={classes.unmatched}>
      <div className={classes.person}>
        <span className={classes.role}>
          {roles(role)} · {t('free', { free })}
        </span>
        <strong>{person.name}</strong>
        <span className={classes.dim}>{[person.jobTitle, person.department].filter(Boolean).join(' · ')}</span>
      </div>
      <div>
        <div className={classes.subtitle}>{t('why')}</div>
        <ul className={classes.causes}>
          {strongest.map(({ rule, removed }) => (
            <li key={rule}>{t('cause', { rule: rules(rule), removed })}</li>
          ))}
        </ul>
      </div>
      <div>
        <div className={classes.subtitle}>{t('helps')}</div>
        {relaxation === null
          ? t('nothingHelps')
          : t('relaxation', { rule: rules(relaxation.rule), gained: relaxation.gained })}
      </div>
    </li>
  );
};

export const UnmatchedList = ({ unmatched }: { readonly unmatched: readonly UnmatchedView[] }) => {
  const t = useTranslations('matching.unmatched');
  const common = useTranslations('common.action');
  const [role, setRole] = useState<'all' | 'mentor' | 'mentee'>('all');
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  if (unmatched.length === 0) return <EmptyState title={t('allTitle')} why={t('allWhy')} />;
  const shown = unmatched.filter((entry) => role === 'all' || entry.role === role);
  return (
    <div className={classes.list}>
      <p className={classes.lead}>{t('lead')}</p>
      <Choice
        label={t('role')}
        value={role}
        options={[
          { value: 'all', label: t('all') },
          { value: 'mentee', label: t('mentees') },
          { value: 'mentor', label: t('mentors') },
        ]}
        onChange={setRole}
      />
      <ul className={classes.rows}>
        {shown.slice(0, limit).map((entry) => (
          <Unmatched key={`${entry.person.enrollmentId}:${entry.role}`} entry={entry} />
        ))}
      </ul>
      {shown.length > limit ? (
        <div>
          <Button variant="default" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
            {common('loadMore')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
