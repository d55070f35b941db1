import { PageHeader } from '../../ui/page-header.tsx';

export const NewProgramPage = () => <PageHeader title="New" />;
