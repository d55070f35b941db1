import { PageHeader } from '../../ui/page-header.tsx';

export const ProgramPage = () => <PageHeader title="Program" />;
