import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { listEnrollments, type ProgramView } from '@viceversa/contract';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePages } from '../../lib/endpoint.ts';
import { searchChoice } from '../../lib/search-params.ts';
import { Choice } from '../../ui/choice.tsx';
import { PlusIcon, SearchIcon } from '../../ui/icons.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { EnrollDialog } from './enroll-dialog.tsx';
import { EnrollmentTable } from './enrollment-table.tsx';
import { ProgramFrame } from './program-frame.tsx';
import classes from './programs.module.css';

const route = getRouteApi('/programs/$programId/people');
const TYPING_PAUSE_MS = 250;

const Filters = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('programs.people');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => setTyped(search.q ?? ''), [search.q]);
  const searchFor = useDebouncedCallback(
    (q: string) => void navigate({ search: (before) => ({ ...before, q: q.trim() || undefined }), replace: true }),
    TYPING_PAUSE_MS,
  );
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        label={t('search')}
        leftSection={<SearchIcon />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          searchFor(event.currentTarget.value);
        }}
      />
      <Choice
        label={t('role')}
        value={search.role ?? 'all'}
        options={[
          { value: 'all', label: t('all') },
          { value: 'mentor', label: `${t('mentors')} ${program.mentors}` },
          { value: 'mentee', label: `${t('mentees')} ${program.mentees}` },
        ]}
        onChange={(chosen) =>
          void navigate({
            search: (before) => ({ ...before, role: searchChoice(chosen, ['mentor', 'mentee']) }),
            replace: true,
          })
        }
      />
    </search>
  );
};

const Enrollments = ({ program, onEnroll }: { readonly program: ProgramView; readonly onEnroll: () => void }) => {
  const t = useTranslations('programs.people');
  const search = route.useSearch();
  const enrollments = usePages(listEnrollments, { programId: program.id, ...search, limit: 50 });
  const isEmpty = program.mentors + program.mentees === 0;
  if (isEmpty) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        why={t('emptyWhy')}
        action={program.can.includes('enroll') ? <Button onClick={onEnroll}>{t('enroll')}</Button> : null}
      />
    );
  }
  return (
    <>
      <Filters program={program} />
      <Loaded query={enrollments} skeleton={<RowsSkeleton rows={12} height={44} />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('nobodyTitle')} why={t('nobodyWhy')} />
          ) : (
            <div aria-busy={enrollments.isStale}>
              <p className={classes.found} role="status">
                {t('found', { count: total })}
              </p>
              <EnrollmentTable
                program={program}
                rows={items}
                more={enrollments.more}
                isLoadingMore={enrollments.isLoadingMore}
              />
            </div>
          )
        }
      </Loaded>
    </>
  );
};

export const EnrollmentsPage = () => {
  const t = useTranslations('programs.people');
  const { programId } = route.useParams();
  const [isEnrolling, setEnrolling] = useState(false);
  return (
    <ProgramFrame
      programId={programId}
      tab="people"
      actions={(program) =>
        program.can.includes('enroll') ? (
          <Button leftSection={<PlusIcon />} onClick={() => setEnrolling(true)}>
            {t('enroll')}
          </Button>
        ) : null
      }
    >
      {(program) => (
        <>
          <div className="vv-panel">
            <Enrollments program={program} onEnroll={() => setEnrolling(true)} />
          </div>
          <VisibilityNote>{t('visibility')}</VisibilityNote>
          {isEnrolling ? <EnrollDialog program={program} onClose={() => setEnrolling(false)} /> : null}
        </>
      )}
    </ProgramFrame>
  );
};
