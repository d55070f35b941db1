import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../lib/errors.ts';
import { ErrorIcon } from './icons.tsx';
import { PageHeader } from './page-header.tsx';
import classes from './states.module.css';

type EmptyProps = {
  /** What this is. */
  readonly title: string;
  /** Why it helps. */
  readonly why: string;
  readonly action?: ReactNode;
};

export const EmptyState = ({ title, why, action }: EmptyProps) => (
  <div className={classes.empty}>
    <h2 className={classes.title}>{title}</h2>
    <p className={classes.why}>{why}</p>
    {action}
  </div>
);

type ErrorProps = { readonly error: unknown; readonly retry?: () => void };

export const ErrorState = ({ error, retry }: ErrorProps) => {
  const t = useTranslations('common');
  const sentence = useErrorText();
  return (
    <div className={classes.empty} role="alert">
      <span className={classes.bad}>
        <ErrorIcon size={24} />
      </span>
      <p className={classes.why}>{sentence(error)}</p>
      {retry === undefined ? null : (
        <Button variant="default" onClick={retry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
};

type SkeletonProps = { readonly rows?: number; readonly height?: number };

/** As high as what replaces it, so that nothing jumps. */
export const RowsSkeleton = ({ rows = 8, height = 36 }: SkeletonProps) => {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('state.loading')}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={classes.row} style={{ height }}>
          <Skeleton height={Math.min(14, height - 8)} width={`${86 - ((row * 17) % 40)}%`} />
        </div>
      ))}
    </div>
  );
};

type Query<T> = {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
};
type LoadedProps<T> = {
  readonly query: Query<T>;
  /** The heading of the page comes with the data: an error then brings one of its own. */
  readonly isPage?: boolean;
  readonly skeleton: ReactNode;
  readonly children: (data: T) => ReactNode;
};

/** Loading, error and ready of one query; the empty state is the page's own business. */
export const Loaded = <T,>({ query, isPage = false, skeleton, children }: LoadedProps<T>) => {
  const t = useTranslations('common.state');
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return (
      <>
        {isPage ? <PageHeader title={t('notShown')} /> : null}
        <ErrorState error={query.error} retry={() => query.refetch()} />
      </>
    );
  }
  return skeleton;
};
