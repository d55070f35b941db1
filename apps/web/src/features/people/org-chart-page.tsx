import { getRouteApi, Link } from '@tanstack/react-router';
import { getOrgChart } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { OrgFloor } from './org-floor.tsx';
import { PeopleTabs } from './people-tabs.tsx';

const route = getRouteApi('/people/org-chart');

export const OrgChartPage = () => {
  const t = useTranslations('people.chart');
  const note = useTranslations('people.directory');
  const { under } = route.useSearch();
  const chart = useEndpoint(getOrgChart, under === undefined ? {} : { under });
  return (
    <>
      <PeopleTabs />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="vv-panel" data-org-root>
        <Loaded query={chart} skeleton={<RowsSkeleton rows={8} height={44} />}>
          {({ line, nodes }) => (
            <>
              {under === undefined ? null : (
                <nav aria-label={t('title')}>
                  <Link to="/people/org-chart">{t('top')}</Link>
                  {line.map((person) => (
                    <span key={person.id}>
                      {' › '}
                      <Link to="/people/org-chart" search={{ under: person.id }}>
                        {person.name}
                      </Link>
                    </span>
                  ))}
                </nav>
              )}
              {nodes.length === 0 ? (
                <EmptyState title={t('emptyTitle')} why={t('emptyWhy')} />
              ) : (
                <OrgFloor nodes={nodes} label={t('label', { name: line.at(-1)?.name ?? t('top') })} />
              )}
            </>
          )}
        </Loaded>
      </div>
      <VisibilityNote>{note('visibility')}</VisibilityNote>
    </>
  );
};
