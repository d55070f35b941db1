import { PageHeader } from '../../ui/page-header.tsx';

export const OutboxPage = () => <PageHeader title="Outbox" />;
