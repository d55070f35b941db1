import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Kbd.css';
import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { listPeople } from '@viceversa/contract';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, useEndpoint } from '../../lib/endpoint.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { BookIcon, PersonIcon, SearchIcon } from '../../ui/icons.tsx';
import { isOutside, useNavigation } from './navigation.tsx';

const PEOPLE_SHOWN = 7;
const [store, palette] = createSpotlight();

/** Ctrl/⌘ K: pages of the app, people of the directory, and the way to the library's own search. */
export const Palette = ({ request }: { readonly request: number }) => {
  const t = useTranslations('common');
  const navigate = useNavigate();
  const can = useCan();
  const { language } = useLanguage();
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 150);
  const people = useEndpoint(
    listPeople,
    { q: asked, limit: PEOPLE_SHOWN },
    { enabled: asked.length > 1 && can('person.list') },
  );
  useEffect(() => {
    if (request > 0) palette.open();
  }, [request]);
  const pages = useNavigation().map(({ area, to, icon }) => ({
    id: area,
    label: t(`area.${area}`),
    leftSection: icon,
    onClick: () => (isOutside(to) ? location.assign(to) : void navigate({ to })),
  }));
  const wanted = query.trim().toLowerCase();
  const found = asked.length > 1 ? (people.data?.items ?? []) : [];
  const groups = [
    { group: t('shell.pages'), actions: pages.filter(({ label }) => label.toLowerCase().includes(wanted)) },
    {
      group: t('area.people'),
      actions: found.map((person) => ({
        id: person.id,
        label: `${person.firstName} ${person.lastName}`,
        description: [person.jobTitle, person.department].filter(Boolean).join(' · '),
        leftSection: <PersonIcon />,
        onClick: () => void navigate({ to: '/people/$personId', params: { personId: person.id } }),
      })),
    },
    {
      group: t('area.library'),
      actions:
        asked.length > 1 && can('library.read')
          ? [
              {
                id: 'library-search',
                label: t('shell.findInLibrary', { words: asked }),
                leftSection: <BookIcon />,
                onClick: () => location.assign(`/library/${language}/index.html?${new URLSearchParams({ q: asked })}`),
              },
            ]
          : [],
    },
  ].filter(({ actions }) => actions.length > 0);
  return (
    <Spotlight
      store={store}
      attributes={{ content: { 'aria-label': t('shell.search') } }}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      // The server and the line above have chosen already; the part's own filter would lose forgiven typos.
      filter={(_, all) => all}
      shortcut={null}
      nothingFound={t('shell.nothingFound')}
      searchProps={{
        leftSection: <SearchIcon />,
        placeholder: t('shell.searchHint'),
        'aria-label': t('shell.search'),
        onKeyDown: (event) => {
          const first = groups[0]?.actions[0];
          if (event.key !== 'Enter' || store.getState().selected >= 0 || first === undefined) return;
          palette.close();
          first.onClick();
        },
      }}
      scrollable
      maxHeight={420}
    />
  );
};
