import { PageHeader } from '../../ui/page-header.tsx';

export const PairPage = () => <PageHeader title="Pair" />;
