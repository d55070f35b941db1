import { Link, useParams } from '@tanstack/react-router';
import { getPair, type PairView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { Answer } from './answer.tsx';
import { PairPeople } from './pair-people.tsx';
import { PairReasons } from './pair-reasons.tsx';
import { PairStateBadge } from './pair-state.tsx';
import { PairSteps } from './pair-steps.tsx';
import classes from './pairs.module.css';
import { isOver, myRole, partnerOf } from './people-of-pair.ts';

const Pair = ({ pair }: { readonly pair: PairView }) => {
  const t = useTranslations('pairs.page');
  const kinds = useTranslations('common.kind');
  const isMine = myRole(pair) !== null;
  const visibility = isMine ? (pair.state === 'proposed' ? 'visibilityProposed' : 'visibility') : 'visibilityOther';
  return (
    <>
      <PageHeader
        above={
          <>
            {isMine ? (
              <Link to="/pairs">{t('toMine')}</Link>
            ) : (
              <Link to="/programs/$programId/pairs" params={{ programId: pair.programId }}>
                {t('toProgram', { program: pair.programName })}
              </Link>
            )}{' '}
            › <PairStateBadge state={pair.state} />
          </>
        }
        title={
          isMine
            ? t('title', { name: partnerOf(pair).name })
            : t('titleOther', { mentee: pair.mentee.name, mentor: pair.mentor.name })
        }
        lead={t('lead', { program: pair.programName, kind: kinds(pair.kind) })}
      />
      <div className={classes.page}>
        {isMine ? <Answer pair={pair} /> : null}
        <div className={classes.columns}>
          <PairReasons pair={pair} />
          <div className={classes.stack}>
            <PairPeople pair={pair} />
            {isOver(pair) ? null : (
              <Panel title={t('next')}>
                <PairSteps pair={pair} />
              </Panel>
            )}
          </div>
        </div>
        <VisibilityNote>{t(visibility)}</VisibilityNote>
      </div>
    </>
  );
};

export const PairPage = () => {
  const { pairId = '' } = useParams({ strict: false });
  const pair = useEndpoint(getPair, { pairId });
  return (
    <Loaded query={pair} skeleton={<RowsSkeleton rows={10} height={56} />}>
      {(view) => <Pair pair={view} />}
    </Loaded>
  );
};
