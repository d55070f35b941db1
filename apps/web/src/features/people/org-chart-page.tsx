import { PageHeader } from '../../ui/page-header.tsx';

export const OrgChartPage = () => <PageHeader title="Org" />;
