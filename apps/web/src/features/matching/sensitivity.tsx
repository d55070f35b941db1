import type { MatchRunView, RunFairness } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import classes from './fairness.module.css';

/** The weights that decide most, said as sentences; the table has them all. */
const SENTENCES = 3;

type Entries = RunFairness['sensitivity'];

const Sentences = ({ entries }: { readonly entries: Entries }) => {
  const t = useTranslations('review.fairness');
  const parts = useTranslations('reasons.part');
  const decisive = entries.filter(({ halved }) => halved < 1).toSorted((a, b) => a.halved - b.halved);
  if (entries.every(({ halved, doubled }) => halved === 1 && doubled === 1)) return <p>{t('steady')}</p>;
  return (
    <ul className={classes.sentences}>
      {decisive.slice(0, SENTENCES).map(({ part, halved }) => (
        <li key={part}>{t('halved', { part: parts(part), kept: Math.round(halved * 100) })}</li>
      ))}
    </ul>
  );
};

/** How many pairs would stay if a part counted for nothing, half, or double. */
export const Sensitivity = ({ run, sensitivity }: { readonly run: MatchRunView; readonly sensitivity: Entries }) => {
  const t = useTranslations('review.fairness');
  const parts = useTranslations('reasons.part');
  const format = useFormat();
  const entries = sensitivity.filter(({ part }) => run.policy.weights[part] > 0);
  const cell = (share: number | null) =>
    share === null ? (
      '–'
    ) : (
      <>
        {format.percent(share)}
        <span className={classes.track}>
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </>
    );
  return (
    <>
      <Sentences entries={entries} />
      <p className={classes.dim}>{t('sensitivityLead')}</p>
      <table className={`${classes.table} ${classes.meters}`}>
        <caption className="vv-sr">{t('sensitivityCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            <th scope="col">{t('without')}</th>
            <th scope="col">{t('half')}</th>
            <th scope="col">{t('double')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ part, without, halved, doubled }) => (
            <tr key={part}>
              <th scope="row">{parts(part)}</th>
              <td>{cell(without)}</td>
              <td>{cell(halved)}</td>
              <td>{cell(doubled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
