import { PageHeader } from '../../ui/page-header.tsx';

export const UploadPage = () => <PageHeader title="Upload" />;
