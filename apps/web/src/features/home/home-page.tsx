import { Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useCan, useMe } from '../../lib/endpoint.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AboutMe } from './about-me.tsx';
import { AdminLinks } from './admin-links.tsx';
import { Delegations } from './delegations.tsx';
import { MyPairs } from './my-pairs.tsx';
import { NextSteps } from './next-steps.tsx';
import { ProgramCards } from './program-cards.tsx';

/** What somebody sees first depends on what they may do; whoever holds several roles sees several parts. */
export const HomePage = () => {
  const t = useTranslations('home');
  const me = useMe();
  const can = useCan();
  const isParticipant = can('pair.respond') && me.personId !== null;
  const isManager = can('import.use');
  const seesPrograms = can('program.list');
  const isAdmin = can('role.read') || can('audit.read');
  const isDelegate = can('delegation.read');
  return (
    <>
      <PageHeader title={t('title', { name: me.name.split(' ')[0] ?? me.name })} lead={me.organization.name} />
      <Stack gap="md">
        {isParticipant ? <MyPairs isAlone={!isManager && !seesPrograms} aside={<AboutMe />} /> : null}
        {isDelegate ? <Delegations /> : null}
        {isManager ? <NextSteps /> : null}
        {seesPrograms ? <ProgramCards canCreate={can('program.create')} /> : null}
        {isAdmin ? <AdminLinks /> : null}
        {isParticipant || isDelegate || isManager || seesPrograms || isAdmin ? null : (
          <div className="vv-panel">
            <EmptyState title={t('nothing.title')} why={t('nothing.why')} />
          </div>
        )}
      </Stack>
    </>
  );
};
