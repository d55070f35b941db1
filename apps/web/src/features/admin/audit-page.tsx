import { PageHeader } from '../../ui/page-header.tsx';

export const AuditPage = () => <PageHeader title="Audit" />;
