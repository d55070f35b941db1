import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  getMatchRun,
  getProgram,
  listMatchRuns,
  listPairs,
  listPrograms,
  type MatchRunView,
  type ProgramView,
  publishMatchRun,
} from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Problem } from '../../ui/problem.tsx';
import classes from './matching.module.css';

type Props = { readonly program: ProgramView; readonly run: MatchRunView; readonly onClose: () => void };

/** Says exactly what is sent to whom before it is; afterwards, what was. */
export const PublishDialog = ({ program, run, onClose }: Props) => {
  const t = useTranslations('matching.publish');
  const common = useTranslations('common.action');
  const publish = useAction(publishMatchRun, {
    refreshes: [getMatchRun, listMatchRuns, getProgram, listPrograms, listPairs],
  });
  if (publish.data !== undefined) {
    const { proposed, mails } = publish.data;
    return (
      <Dialog
        title={t('done')}
        onClose={onClose}
        foot={
          <Button component={Link} to={`/programs/${program.id}/pairs`}>
            {t('toPairs')}
          </Button>
        }
      >
        <Notice tone="good">{t('doneWhat', { proposed, mails })}</Notice>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('title', { number: run.number })}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button loading={publish.isPending} onClick={() => publish.mutate({ programId: program.id, runId: run.id })}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <ul className={classes.plainList}>
        <li>{t('what', { pairs: run.pairs, mails: run.pairs * 2 })}</li>
        <li>{t('answer', { days: program.plan.acceptanceWorkingDays })}</li>
        <li>{t('unmatched', { count: run.unmatchedMentees + run.unmatchedMentors })}</li>
        <li>{t('final')}</li>
      </ul>
      {run.isOutdated ? <Notice tone="warning">{t('outdated')}</Notice> : null}
      <Problem error={publish.error} />
    </Dialog>
  );
};
