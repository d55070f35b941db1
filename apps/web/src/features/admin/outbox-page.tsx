import { Badge } from '@mantine/core';
import { listOutbox, type Out } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint, usePages } from '../../lib/endpoint.ts';
import { Choice } from '../../ui/choice.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState, Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { When } from '../../ui/when.tsx';
import classes from './admin.module.css';
import { AdminTabs } from './admin-tabs.tsx';
import { MailFrame } from './mail-frame.tsx';

type Mail = Out<typeof listOutbox>['items'][number];

const tones = { kept: 'gray', queued: 'teal', sent: 'green', failed: 'red' } as const;

const MailDialog = ({ mail, onClose }: { readonly mail: Mail; readonly onClose: () => void }) => {
  const t = useTranslations('admin.outbox');
  const [form, setForm] = useState<'formatted' | 'plain'>('formatted');
  return (
    <Dialog title={mail.subject} onClose={onClose}>
      <div className={classes.stack}>
        <span>
          {t('to')}: {mail.to} · <When instant={mail.createdAt} />
        </span>
        {mail.failure === null ? null : <Notice tone="bad">{t('failure', { reason: mail.failure })}</Notice>}
        <Choice
          label={t('preview')}
          value={form}
          onChange={setForm}
          options={[
            { value: 'formatted', label: t('formatted') },
            { value: 'plain', label: t('plain') },
          ]}
        />
        {form === 'plain' ? (
          <pre className={classes.mailText}>{mail.text}</pre>
        ) : (
          <MailFrame title={t('preview')} html={mail.html} />
        )}
      </div>
    </Dialog>
  );
};

export const OutboxPage = () => {
  const t = useTranslations('admin.outbox');
  const [shown, setShown] = useState<Mail>();
  const mails = usePages(listOutbox, { limit: 50 });
  const smtp = useEndpoint(listOutbox, { limit: 1 }).data?.smtp;
  const columns: readonly Column<Mail>[] = [
    {
      key: 'subject',
      header: t('subject'),
      cell: (mail) => (
        <button
          type="button"
          className={classes.open}
          aria-label={t('open', { subject: mail.subject })}
          onClick={() => setShown(mail)}
        >
          {mail.subject}
        </button>
      ),
    },
    { key: 'to', header: t('to'), isWideOnly: true, cell: ({ to }) => to },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state }) => (
        <Badge color={tones[state]} variant="light" size="sm" tt="none">
          {t(`states.${state}`)}
        </Badge>
      ),
    },
    { key: 'when', header: t('when'), isWideOnly: true, cell: ({ createdAt }) => <When instant={createdAt} /> },
  ];
  return (
    <>
      <AdminTabs />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={classes.stack}>
        {smtp === false ? <Notice tone="warning">{t('noSmtp')}</Notice> : null}
        <div className="vv-panel">
          <Loaded query={mails} skeleton={<RowsSkeleton rows={10} />}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t('emptyTitle')} why={t('emptyWhy')} />
              ) : (
                <DataTable
                  caption={t('caption')}
                  columns={columns}
                  rows={items}
                  rowKey={({ id }) => id}
                  more={mails.more}
                  isLoadingMore={mails.isLoadingMore}
                />
              )
            }
          </Loaded>
        </div>
      </div>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
      {shown === undefined ? null : <MailDialog mail={shown} onClose={() => setShown(undefined)} />}
    </>
  );
};
