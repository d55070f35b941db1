import { Link } from '@tanstack/react-router';
import { getProgram, type ProgramView } from '@viceversa/contract';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, useEndpoint } from '../../lib/endpoint.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SectionTabs } from '../../ui/section-tabs.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { ProgramStateBadge } from './program-state.tsx';

type Tab = 'overview' | 'people' | 'matching' | 'pairs' | 'settings';

const tabs = [
  { tab: 'overview', to: '/programs/$programId', needs: 'program.read' },
  { tab: 'people', to: '/programs/$programId/people', needs: 'enrollment.read' },
  { tab: 'matching', to: '/programs/$programId/matching', needs: 'match.read' },
  { tab: 'pairs', to: '/programs/$programId/pairs', needs: 'pair.list' },
  { tab: 'settings', to: '/programs/$programId/settings', needs: 'program.write' },
] as const satisfies readonly { tab: Tab; to: string; needs: string }[];

const ProgramTabs = ({ programId }: { readonly programId: string }) => {
  const t = useTranslations('programs.tabs');
  const can = useCan();
  const shown = tabs.filter(({ needs }) => can(needs));
  if (shown.length < 2) return null;
  return (
    <SectionTabs label={t('label')}>
      {shown.map(({ tab, to }) => (
        <Link
          key={tab}
          to={to}
          params={{ programId }}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(tab)}
        </Link>
      ))}
    </SectionTabs>
  );
};

type Props = {
  readonly programId: string;
  readonly tab: Tab;
  /** Names the browser's window for a page below a tab. */
  readonly part?: string;
  /** Beside the name of the program, on the right. */
  readonly actions?: (program: ProgramView) => ReactNode;
  readonly children: (program: ProgramView) => ReactNode;
};

/** Name, state and tabs of a program, the same on each of its pages. */
export const ProgramFrame = ({ programId, tab, part, actions, children }: Props) => {
  const t = useTranslations('programs');
  const program = useEndpoint(getProgram, { programId });
  return (
    <Loaded query={program} skeleton={<RowsSkeleton rows={10} height={48} />}>
      {(view) => (
        <>
          <PageHeader
            above={
              <>
                <Link to="/programs">{t('list.title')}</Link> › <ProgramStateBadge state={view.state} />
              </>
            }
            title={view.name}
            windowTitle={`${part ?? t(`tabs.${tab}`)} · ${view.name}`}
            actions={actions?.(view)}
          />
          <ProgramTabs programId={programId} />
          {children(view)}
        </>
      )}
    </Loaded>
  );
};
