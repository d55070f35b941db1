import { PageHeader } from '../../ui/page-header.tsx';

export const AccountPage = () => <PageHeader title="Account" />;
