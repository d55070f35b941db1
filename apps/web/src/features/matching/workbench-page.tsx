import { PageHeader } from '../../ui/page-header.tsx';

export const WorkbenchPage = () => <PageHeader title="Matching" />;
