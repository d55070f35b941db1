import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { listPeopleFilters } from '@viceversa/contract';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { searchChoice } from '../../lib/search-params.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import classes from './people.module.css';

type Search = {
  readonly q?: string | undefined;
  readonly department?: string | undefined;
  readonly site?: string | undefined;
  readonly level?: string | undefined;
  readonly state?: 'active' | 'left' | 'all' | undefined;
  readonly sort?: 'name' | 'level' | 'department' | undefined;
};

const TYPING_PAUSE_MS = 250;

/** Everything chosen here stands in the address, so that it can be shared and survives a reload. */
export const DirectoryFilters = ({ search }: { readonly search: Search }) => {
  const t = useTranslations('people.directory');
  const navigate = useNavigate({ from: '/people' });
  const filters = useEndpoint(listPeopleFilters, {}).data;
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => setTyped(search.q ?? ''), [search.q]);
  const choose = (chosen: Search): void => {
    void navigate({ search: (before) => ({ ...before, ...chosen }), replace: true });
  };
  const searchFor = useDebouncedCallback((q: string) => choose({ q: q || undefined }), TYPING_PAUSE_MS);
  const counted = (values: readonly { readonly value: string | number; readonly count: number }[] | undefined) => [
    { value: '', label: t('any') },
    ...(values ?? []).map(({ value, count }) => ({
      value: String(value),
      label: t('withCount', { value: String(value), count }),
    })),
  ];
  return (
    <search className={classes.filters}>
      <TextInput
        label={t('searchLabel')}
        placeholder={t('search')}
        type="search"
        leftSection={<SearchIcon />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          searchFor(event.currentTarget.value);
        }}
        className={classes.searchBox ?? ''}
      />
      <NativeSelect
        label={t('department')}
        data={counted(filters?.departments)}
        value={search.department ?? ''}
        onChange={(event) => choose({ department: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('site')}
        data={counted(filters?.sites)}
        value={search.site ?? ''}
        onChange={(event) => choose({ site: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('level')}
        data={counted(filters?.levels)}
        value={search.level ?? ''}
        onChange={(event) => choose({ level: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('state')}
        data={[
          { value: '', label: t('active') },
          { value: 'left', label: t('left') },
          { value: 'all', label: t('all') },
        ]}
        value={search.state ?? ''}
        onChange={(event) => choose({ state: searchChoice(event.currentTarget.value, ['left', 'all']) })}
      />
      <NativeSelect
        label={t('sort')}
        data={[
          { value: '', label: t('byName') },
          { value: 'level', label: t('byLevel') },
          { value: 'department', label: t('byDepartment') },
        ]}
        value={search.sort ?? ''}
        onChange={(event) => choose({ sort: searchChoice(event.currentTarget.value, ['level', 'department']) })}
      />
    </search>
  );
};
