import { Button } from '@mantine/core';
import { enroll, getProgram, listEnrollments, listPrograms, type Out, type ProgramView } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import { EnrollByFilter } from './enroll-by-filter.tsx';
import { EnrollByName } from './enroll-by-name.tsx';
import type { EnrollChoice, Readied } from './enroll-choice.ts';
import classes from './programs.module.css';

type Way = EnrollChoice['kind'];

const ways = ['imported_role', 'median_level', 'filter', 'people'] as const satisfies readonly Way[];

const ByLevel = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('programs.enroll');
  const gap = Math.max(1, program.policy.levelGap);
  if (program.kind === 'reverse') return <p className={classes.prose}>{t('medianReverse', { gap })}</p>;
  if (program.kind === 'traditional') return <p className={classes.prose}>{t('medianTraditional', { gap })}</p>;
  return <p className={classes.prose}>{t('medianOther')}</p>;
};

export const EnrollDialog = ({ program, onClose }: { readonly program: ProgramView; readonly onClose: () => void }) => {
  const t = useTranslations('programs.enroll');
  const [way, setWay] = useState<Way>('imported_role');
  const [readied, setReadied] = useState<Readied | null>(null);
  const [nobody, setNobody] = useState<Way | null>(null);
  const action = useAction(enroll, { refreshes: [listEnrollments, getProgram, listPrograms] });
  const chosen: Readied | null =
    way === 'imported_role' || way === 'median_level' ? { by: { kind: way }, count: null } : readied;
  const finish = ({ enrolled, skipped }: Out<typeof enroll>): void => {
    if (enrolled === 0 && (way === 'imported_role' || way === 'median_level')) {
      setNobody(way);
      return;
    }
    void showToast({ message: t('result', { enrolled, skipped }) });
    onClose();
  };
  return (
    <Dialog
      title={t('title')}
      lead={t('lead')}
      onClose={onClose}
      foot={
        <Button
          disabled={chosen === null || chosen.count === 0}
          loading={action.isPending}
          onClick={() => chosen && action.mutate({ programId: program.id, by: chosen.by }, { onSuccess: finish })}
        >
          {chosen?.count ? t('submitCount', { count: chosen.count }) : t('submit')}
        </Button>
      }
    >
      <Choice
        label={t('way')}
        value={way}
        options={ways.map((each) => ({ value: each, label: t(`by.${each}`) }))}
        onChange={(next) => {
          setWay(next);
          setReadied(null);
          setNobody(null);
        }}
      />
      {way === 'imported_role' ? <p className={classes.prose}>{t('importedWhat')}</p> : null}
      {way === 'median_level' ? <ByLevel program={program} /> : null}
      {way === 'filter' ? <EnrollByFilter program={program} onReady={setReadied} /> : null}
      {way === 'people' ? <EnrollByName onReady={setReadied} /> : null}
      {nobody === null ? null : (
        <Notice tone="warning">{t(nobody === 'imported_role' ? 'noneByImport' : 'noneByLevel')}</Notice>
      )}
      <Problem error={action.error} />
    </Dialog>
  );
};
