import { PageHeader } from '../../ui/page-header.tsx';

export const MyPairsPage = () => <PageHeader title="Pairs" />;
