import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { listImports, startImport } from '@viceversa/contract';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { UploadIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ProgressBar } from '../../ui/progress.tsx';
import { PeopleTabs } from '../people/people-tabs.tsx';
import classes from './imports.module.css';
import { type Refused, readAsBase64, refusalOf } from './read-file.ts';

type Reading = { readonly file: string; readonly done: number; readonly total: number };

export const UploadPage = () => {
  const t = useTranslations('imports.upload');
  const navigate = useNavigate();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [reading, setReading] = useState<Reading>();
  const start = useAction(startImport, { refreshes: [listImports] });

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const refusal = refusalOf(file);
    setRefused(refusal);
    if (refusal !== undefined) return;
    setReading({ file: file.name, done: 0, total: file.size });
    const content = await readAsBase64(file, (done, total) => setReading({ file: file.name, done, total }));
    start.mutate(
      { fileName: file.name, content },
      {
        onSuccess: ({ id }) => void navigate({ to: '/imports/$importId', params: { importId: id } }),
        onError: () => setReading(undefined),
      },
    );
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <>
      <PeopleTabs />
      <PageHeader title={t('title')} lead={t('lead')} />
      {/** Dropping is a shortcut; the button below does the same without a mouse. */}
      <section
        aria-label={t('drop')}
        className={`vv-panel ${classes.drop}`}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {reading === undefined ? (
          <>
            <UploadIcon size={28} />
            <p className={classes.dropText}>
              {t('drop')} <span className={classes.dim}>{t('or')}</span>
            </p>
            <Button onClick={() => picker.current?.click()}>{t('choose')}</Button>
            <input
              ref={picker}
              type="file"
              accept=".csv,.tsv,.txt,.xlsx"
              hidden
              onChange={(event) => void take(event.currentTarget.files?.[0])}
            />
            <p className={classes.dim}>{t('limits')}</p>
          </>
        ) : (
          <div className={classes.progress}>
            <ProgressBar
              label={t(start.isPending ? 'sending' : 'reading', { file: reading.file })}
              done={reading.done}
              total={start.isPending ? 0 : reading.total}
            />
          </div>
        )}
      </section>
      <div className={classes.below}>
        {refused === undefined ? null : (
          <Notice tone="bad">{t(refused.reason, { megabytes: refused.megabytes })}</Notice>
        )}
        <Problem error={start.error} />
        <Panel title={t('columnsTitle')}>{t('columns')}</Panel>
      </div>
    </>
  );
};
