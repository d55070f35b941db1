import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { listPeople } from '@viceversa/contract';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';

type Props = {
  readonly label: string;
  readonly description?: string;
  readonly initial: { readonly id: string; readonly name: string } | null;
  readonly value?: string | null;
  readonly onChange?: (personId: string | null) => void;
  readonly error?: ReactNode;
};

const OFFERED = 20;

/** One person out of the directory, found by typing. */
export const PersonPicker = ({ label, initial, value = null, onChange, error, ...rest }: Props) => {
  const t = useTranslations('people.edit');
  const [typed, setTyped] = useState(initial?.name ?? '');
  const [chosen, setChosen] = useState(initial);
  const [q] = useDebouncedValue(typed.trim(), 200);
  const isSearching = q.length > 1 && q !== chosen?.name;
  const found = useEndpoint(listPeople, { q, limit: OFFERED }, { enabled: isSearching });
  const offered = (isSearching ? (found.data?.items ?? []) : []).map((person) => ({
    value: person.id,
    label: `${person.firstName} ${person.lastName}`,
  }));
  const isKept = chosen !== null && !offered.some((option) => option.value === chosen.id);
  return (
    <Select
      {...rest}
      label={label}
      // In a row of fields the boxes stand in line, whatever is said about one of them.
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={t('findPerson')}
      data={isKept ? [{ value: chosen.id, label: chosen.name }, ...offered] : offered}
      value={value}
      onChange={(personId, option) => {
        setChosen(personId === null ? null : { id: personId, name: option.label });
        onChange?.(personId);
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The server searched already, forgiving typos that this filter would not.
      filter={({ options }) => options}
      nothingFoundMessage={t('noManager')}
      clearable
      error={error}
    />
  );
};
