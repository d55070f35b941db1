import type { PairView, ReasonFacts } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FitBar, FitTable } from './fit.tsx';
import classes from './pairs.module.css';
import { type Member, myRole } from './people-of-pair.ts';
import { useReason } from './reason.ts';

type Taught = ReasonFacts['mentorTeaches'];

const Learned = ({ learner, taught }: { readonly learner: Member; readonly taught: Taught }) => {
  const t = useTranslations('pairs.page');
  if (taught.length === 0) return null;
  return (
    <div>
      <h3 className={classes.subtitle}>{learner.isMe ? t('learnsYou') : t('learns', { name: learner.name })}</h3>
      <ul className={classes.chips}>
        {taught.map(({ concept, label, offered }) => (
          <li key={concept} title={offered > 0 ? t('level', { offered }) : undefined}>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The reasons in words first, then what can be learned, then the sum for whoever wants to check it. */
export const PairReasons = ({ pair }: { readonly pair: PairView }) => {
  const t = useTranslations('pairs');
  const reason = useReason();
  const format = useFormat();
  const { facts, score } = pair;
  const shared = [...facts.sharedInterests, ...facts.sharedGoals];
  const isMine = myRole(pair) !== null;
  return (
    <Panel title={isMine ? t('page.why') : t('page.whyOther')}>
      <div className={classes.stack}>
        <p className={classes.reason}>{reason(facts, myRole(pair))}</p>
        <Learned learner={pair.mentee} taught={facts.mentorTeaches} />
        <Learned learner={pair.mentor} taught={facts.menteeTeaches} />
        {shared.length === 0 ? null : (
          <div>
            <h3 className={classes.subtitle}>{isMine ? t('page.share') : t('page.shareOther')}</h3>
            <div>{format.list(shared)}</div>
          </div>
        )}
        <details className={classes.more}>
          <summary>
            <span>{t('parts.caption')}</span>
            <FitBar facts={facts} score={score} />
          </summary>
          <p className={classes.dim}>{t('page.partsLead')}</p>
          <FitTable facts={facts} score={score} />
        </details>
      </div>
    </Panel>
  );
};
