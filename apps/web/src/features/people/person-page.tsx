import { Button, Stack } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { getPerson, type PersonView } from '@viceversa/contract';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, useEndpoint } from '../../lib/endpoint.ts';
import { PencilIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import classes from './people.module.css';
import { PeopleTabs } from './people-tabs.tsx';
import { PersonOrganization } from './person-organization.tsx';
import { PersonProfile } from './person-profile.tsx';

// Most visits read; the pickers of the form load when somebody edits.
const PersonForm = lazy(() => import('./person-form.tsx').then((module) => ({ default: module.PersonForm })));

const route = getRouteApi('/people/$personId');

const ReportingLine = ({ person }: { readonly person: PersonView }) => {
  const t = useTranslations('people.person');
  if (person.reportingLine.length === 0) return null;
  return (
    <nav aria-label={t('line')}>
      {person.reportingLine.map((boss, index) => (
        <span key={boss.id}>
          {index > 0 ? ' › ' : null}
          <Link to="/people/$personId" params={{ personId: boss.id }}>
            {boss.name}
          </Link>
        </span>
      ))}
    </nav>
  );
};

const Person = ({ person }: { readonly person: PersonView }) => {
  const t = useTranslations('people.person');
  const edit = useTranslations('people.edit');
  const can = useCan();
  const [isEditing, setEditing] = useState(false);
  const name = `${person.firstName} ${person.lastName}`;
  if (isEditing) {
    return (
      <>
        <PageHeader title={edit('title', { name })} />
        <Suspense fallback={<RowsSkeleton rows={10} height={56} />}>
          <PersonForm person={person} onDone={() => setEditing(false)} />
        </Suspense>
      </>
    );
  }
  return (
    <>
      <PageHeader
        above={<ReportingLine person={person} />}
        title={name}
        lead={[person.jobTitle, person.department, person.site].filter(Boolean).join(' · ')}
        actions={
          <>
            {can('orgchart.read') ? (
              <Button component={Link} to={`/people/org-chart?under=${person.id}`} variant="default">
                {t('showInChart')}
              </Button>
            ) : null}
            {person.can.includes('edit') ? (
              <Button leftSection={<PencilIcon />} onClick={() => setEditing(true)}>
                {t('edit')}
              </Button>
            ) : null}
          </>
        }
      />
      <Stack gap="md">
        {person.state === 'left' ? <Notice tone="warning" title={t('left')} /> : null}
        <div className={classes.grid}>
          <PersonProfile person={person} />
          <PersonOrganization person={person} />
        </div>
      </Stack>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </>
  );
};

export const PersonPage = () => {
  const { personId } = route.useParams();
  const person = useEndpoint(getPerson, { personId });
  return (
    <>
      <PeopleTabs />
      <Loaded isPage query={person} skeleton={<RowsSkeleton rows={10} height={48} />}>
        {(data) => <Person key={data.id} person={data} />}
      </Loaded>
    </>
  );
};
