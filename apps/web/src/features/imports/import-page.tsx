import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { cancelImport, getImport, type ImportView, listImports } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { useSentences } from '../../lib/errors.ts';
import { useHeadingAfter } from '../../lib/page-focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ProgressBar } from '../../ui/progress.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { PeopleTabs } from '../people/people-tabs.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportReview } from './import-review.tsx';
import classes from './imports.module.css';

const route = getRouteApi('/imports/$importId');
const LOOK_AGAIN_MS = 700;

const TryAgain = () => {
  const t = useTranslations('imports.one');
  return (
    <Button component={Link} to="/imports/new">
      {t('tryAgain')}
    </Button>
  );
};

/** Why the file was not read, or why applying it stopped. */
const useFailureText = ({ failure }: ImportView): string | undefined => {
  const sentence = useSentences('imports');
  const error = useSentences('errors');
  if (failure === null) return undefined;
  const { code, params } = failure;
  return sentence(`failure.${code}`, params) ?? sentence(`problem.${code}`, params) ?? error(code, params);
};

const Body = ({ run }: { readonly run: ImportView }) => {
  const t = useTranslations('imports.one');
  const error = useSentences('errors');
  const why = useFailureText(run);
  useHeadingAfter(run.state !== 'reading' && run.state !== 'ready');
  switch (run.state) {
    case 'reading':
      return (
        <div className="vv-panel">
          <ProgressBar {...run.progress} label={t('reading')} text={t('readingRows', run.progress)} />
        </div>
      );
    case 'applying':
      return (
        <div className="vv-panel">
          <ProgressBar {...run.progress} label={t('applying')} text={t('applyingHint')} />
        </div>
      );
    case 'applied':
      return <ImportDone run={run} />;
    case 'cancelled':
      return (
        <div className="vv-panel">
          <EmptyState title={t('throwAway')} why={t('cancelled')} action={<TryAgain />} />
        </div>
      );
    case 'failed':
      return (
        <div className="vv-panel">
          <EmptyState title={t('failed')} why={why ?? error('file_not_readable') ?? ''} action={<TryAgain />} />
        </div>
      );
    case 'ready':
      return (
        <>
          {why === undefined ? null : <Notice tone="warning">{why}</Notice>}
          <ImportReview run={run} />
        </>
      );
  }
};

const Actions = ({ run }: { readonly run: ImportView }) => {
  const t = useTranslations('imports.one');
  const cancel = useAction(cancelImport, { refreshes: [getImport, listImports] });
  if (run.state !== 'ready' && run.state !== 'reading') return null;
  return (
    <>
      <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate({ importId: run.id })}>
        {t('throwAway')}
      </Button>
      <Problem error={cancel.error} />
    </>
  );
};

export const ImportPage = () => {
  const t = useTranslations('imports.one');
  const { importId } = route.useParams();
  const run = useEndpoint(
    getImport,
    { importId },
    { every: (data) => (data?.state === 'reading' || data?.state === 'applying' ? LOOK_AGAIN_MS : false) },
  );
  return (
    <>
      <PeopleTabs />
      <Loaded isPage query={run} skeleton={<RowsSkeleton rows={8} height={44} />}>
        {(data) => (
          <>
            <PageHeader
              above={<Link to="/imports">{t('back')}</Link>}
              title={data.fileName}
              lead={data.state === 'ready' ? t('lead') : null}
              actions={<Actions run={data} />}
            />
            <div className={classes.stack}>
              <Body run={data} />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
};
