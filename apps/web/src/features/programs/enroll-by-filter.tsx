import { NativeSelect } from '@mantine/core';
import { type EnrollmentRole, listPeopleFilters, type ProgramView, previewEnrollment } from '@viceversa/contract';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { Choice } from '../../ui/choice.tsx';
import { Problem } from '../../ui/problem.tsx';
import type { Readied } from './enroll-choice.ts';
import classes from './programs.module.css';

type Props = {
  readonly program: ProgramView;
  readonly onReady: (readied: Readied | null) => void;
};
type Counted = readonly { readonly value: string | number; readonly count: number }[];

/** Department, site and levels, with the people they take shown while choosing. */
export const EnrollByFilter = ({ program, onReady }: Props) => {
  const t = useTranslations('programs.enroll');
  const [role, setRole] = useState<EnrollmentRole>('mentor');
  const [chosen, setChosen] = useState({ department: '', site: '', from: '', to: '' });
  const values = useEndpoint(listPeopleFilters, {}).data;
  const filter = useMemo(
    () => ({
      departments: chosen.department === '' ? [] : [chosen.department],
      sites: chosen.site === '' ? [] : [chosen.site],
      minimumLevel: chosen.from === '' ? null : Number(chosen.from),
      maximumLevel: chosen.to === '' ? null : Number(chosen.to),
    }),
    [chosen],
  );
  const preview = useEndpoint(previewEnrollment, { programId: program.id, role, filter });
  const fresh = preview.data && preview.data.matching - preview.data.alreadyEnrolled;
  useEffect(() => {
    onReady(fresh === undefined ? null : { by: { kind: 'filter', role, filter: { ...filter } }, count: fresh });
  }, [fresh, role, filter, onReady]);
  const offered = (counted: Counted | undefined) => [
    { value: '', label: t('anyOf') },
    ...(counted ?? []).map(({ value, count }) => ({ value: String(value), label: `${value} (${count})` })),
  ];
  const select = (field: keyof typeof chosen, label: string, counted: Counted | undefined) => (
    <NativeSelect
      label={label}
      data={offered(counted)}
      value={chosen[field]}
      onChange={(event) => setChosen({ ...chosen, [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Choice
        label={t('as')}
        value={role}
        options={[
          { value: 'mentor', label: t('mentor') },
          { value: 'mentee', label: t('mentee') },
        ]}
        onChange={setRole}
      />
      <div className={classes.fields}>
        {select('department', t('department'), values?.departments)}
        {select('site', t('site'), values?.sites)}
        {select('from', t('levelFrom'), values?.levels)}
        {select('to', t('levelTo'), values?.levels)}
      </div>
      <div className={classes.box} aria-live="polite" aria-busy={preview.isPlaceholderData}>
        {preview.data === undefined || fresh === undefined ? null : (
          <>
            <strong>{t('preview', { count: fresh })}</strong>
            {preview.data.alreadyEnrolled > 0 ? (
              <div className={classes.dim}>{t('alreadyIn', { count: preview.data.alreadyEnrolled })}</div>
            ) : null}
            <ul className={classes.plain}>
              {preview.data.first.slice(0, 6).map((person) => (
                <li key={person.id}>
                  {person.name} <span className={classes.dim}>{person.jobTitle}</span>
                </li>
              ))}
            </ul>
            {fresh > 6 ? <span className={classes.dim}>{t('andMore', { count: fresh - 6 })}</span> : null}
          </>
        )}
        <Problem error={preview.error} />
      </div>
    </>
  );
};
