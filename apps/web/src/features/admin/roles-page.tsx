import { PageHeader } from '../../ui/page-header.tsx';

export const RolesPage = () => <PageHeader title="Roles" />;
