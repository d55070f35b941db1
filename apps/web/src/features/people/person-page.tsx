import { PageHeader } from '../../ui/page-header.tsx';

export const PersonPage = () => <PageHeader title="Person" />;
