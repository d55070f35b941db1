import { PageHeader } from '../../ui/page-header.tsx';

export const DirectoryPage = () => <PageHeader title="People" />;
