import { Pill, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type EnrollmentRole, listPeople, type PersonRow } from '@viceversa/contract';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { Choice } from '../../ui/choice.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { Problem } from '../../ui/problem.tsx';
import type { Readied } from './enroll-choice.ts';
import classes from './programs.module.css';

const OFFERED = 30;
const nameOf = ({ firstName, lastName }: PersonRow): string => `${firstName} ${lastName}`;

/** People one by one, found by typing; who is chosen stays in sight. */
export const EnrollByName = ({ onReady }: { readonly onReady: (readied: Readied | null) => void }) => {
  const t = useTranslations('programs.enroll');
  const [role, setRole] = useState<EnrollmentRole>('mentor');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly PersonRow[]>([]);
  const [q] = useDebouncedValue(typed.trim(), 200);
  const found = useEndpoint(listPeople, { limit: OFFERED, ...(q === '' ? {} : { q }) });
  useEffect(() => {
    const personIds = chosen.map(({ id }) => id);
    onReady(personIds.length === 0 ? null : { by: { kind: 'people', role, personIds }, count: personIds.length });
  }, [chosen, role, onReady]);
  const toggle = (person: PersonRow): void =>
    setChosen((before) =>
      before.some(({ id }) => id === person.id) ? before.filter(({ id }) => id !== person.id) : [...before, person],
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
      <TextInput
        type="search"
        label={t('searchPeople')}
        leftSection={<SearchIcon />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <div role="status">{t('chosen', { count: chosen.length })}</div>
        <div className={classes.actions}>
          {chosen.map((person) => (
            <Pill
              key={person.id}
              withRemoveButton
              onRemove={() => toggle(person)}
              removeButtonProps={{ 'aria-label': t('takeOut', { name: nameOf(person) }) }}
            >
              {nameOf(person)}
            </Pill>
          ))}
        </div>
      </div>
      <Problem error={found.error} />
      {found.data?.items.length === 0 ? <p className={classes.note}>{t('noneFound')}</p> : null}
      <ul className={classes.options} aria-busy={found.isPlaceholderData}>
        {(found.data?.items ?? []).map((person) => (
          <li key={person.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.some(({ id }) => id === person.id)}
                onChange={() => toggle(person)}
              />
              <span>
                {nameOf(person)}{' '}
                <span className={classes.dim}>{[person.jobTitle, person.department].filter(Boolean).join(' · ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
};
