import { Button, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './data-table.module.css';

export type Column<T> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** Right-aligned tabular figures. */
  readonly isNumber?: boolean;
  /** Left out below 768 px, where the first columns must fit 320 px. */
  readonly isWideOnly?: boolean;
  readonly width?: string;
};

type Props<T> = {
  /** Read out as the name of the table. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly isCompact?: boolean;
  readonly more?: (() => void) | undefined;
  readonly isLoadingMore?: boolean;
};

export const DataTable = <T,>({ caption, columns, rows, rowKey, isCompact, more, isLoadingMore }: Props<T>) => {
  const t = useTranslations('common');
  const classOf = (column: Column<T>): string =>
    [column.isNumber ? 'vv-number' : '', column.isWideOnly ? 'vv-wide-only' : ''].join(' ');
  return (
    <>
      <Table
        verticalSpacing={4}
        horizontalSpacing={8}
        className={`${classes.table} ${isCompact ? classes.compact : ''}`}
        aria-label={caption}
      >
        <Table.Thead className={classes.head ?? ''}>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.key} scope="col" className={classOf(column)} style={{ width: column.width }}>
                {column.header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)}>
              {columns.map((column) => (
                <Table.Td key={column.key} className={classOf(column)}>
                  {column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more === undefined ? null : (
        <Button variant="default" mt="sm" onClick={more} loading={isLoadingMore ?? false}>
          {t('action.loadMore')}
        </Button>
      )}
    </>
  );
};
