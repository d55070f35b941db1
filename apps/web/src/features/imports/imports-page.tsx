import { PageHeader } from '../../ui/page-header.tsx';

export const ImportsPage = () => <PageHeader title="Imports" />;
