import { listImportChanges, type Out } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { usePages } from '../../lib/endpoint.ts';
import { useSentences } from '../../lib/errors.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './imports.module.css';

type Change = Out<typeof listImportChanges>['items'][number];
type Props = { readonly importId: string; readonly kind: Change['kind'] };

const BeforeAfter = ({ change }: { readonly change: Change }) => {
  const t = useTranslations('imports.changes');
  const sentence = useSentences('imports');
  return (
    <ul className={classes.fields}>
      {change.fields.map(({ field, from, to }) => (
        <li key={field}>
          <span className={classes.dim}>{sentence(`field.${field}`) ?? field}:</span>{' '}
          {change.kind === 'changed' ? (
            <>
              <span className="vv-sr">{t('before')} </span>
              <del>{from || t('nothing')}</del> <span aria-hidden="true">→</span>
              <span className="vv-sr"> {t('after')} </span>{' '}
            </>
          ) : null}
          <ins>{to || t('nothing')}</ins>
        </li>
      ))}
    </ul>
  );
};

export const ImportChanges = ({ importId, kind }: Props) => {
  const t = useTranslations('imports.changes');
  const changes = usePages(listImportChanges, { importId, kind, limit: 50 });
  const columns: readonly Column<Change>[] = [
    { key: 'row', header: t('row'), isNumber: true, isWideOnly: true, width: '4rem', cell: ({ row }) => row },
    {
      key: 'name',
      header: t('name'),
      cell: ({ name, email }) => (
        <>
          {name} <span className={classes.dim}>{email}</span>
        </>
      ),
    },
    ...(kind === 'leaver'
      ? []
      : [{ key: 'what', header: t('what'), cell: (change: Change) => <BeforeAfter change={change} /> }]),
  ];
  return (
    <Loaded query={changes} skeleton={<RowsSkeleton rows={8} />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('none')} why={t('noneWhy')} />
        ) : (
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={items}
            rowKey={({ row, personId, name }) => `${row}-${personId}-${name}`}
            more={changes.more}
            isLoadingMore={changes.isLoadingMore}
          />
        )
      }
    </Loaded>
  );
};
