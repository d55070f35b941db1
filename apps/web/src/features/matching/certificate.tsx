import type { MatchRunView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { Facts } from '../../ui/facts.tsx';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './matching.module.css';

const SHOWN_OF_HASH = 16;

/** The proof in plain words, with its numbers behind a disclosure. */
export const Certificate = ({ run }: { readonly run: MatchRunView }) => {
  const t = useTranslations('matching.certificate');
  const fitText = useFitNumber();
  const okFor = useTranslations('matching.certificate.okFor');
  const { certificate } = run;
  const { objective } = run.policy;
  if (certificate === null) return null;
  const hash = (value: string) => (
    <code className={classes.hash} title={value}>
      {value.slice(0, SHOWN_OF_HASH)}
    </code>
  );
  const isProved = certificate.ok && certificate.isProved;
  const claim = (): string => {
    if (!certificate.ok) return t('bad');
    if (!certificate.isProved) return t('notProved');
    if (!certificate.isExact) return t('floorOnly');
    return objective === 'total' ? t('ok') : okFor(objective);
  };
  return (
    <details className={classes.certificate} data-ok={isProved}>
      <summary>
        {isProved ? <CheckIcon /> : <WarningIcon />}
        <span>{claim()}</span>
        <span className={classes.detailsWord}>{t('details')}</span>
      </summary>
      <div className={classes.proof}>
        {certificate.ok ? (
          <p>{t('plain')}</p>
        ) : (
          <p>{t('badWhy', { count: Math.max(1, certificate.violations.length) })}</p>
        )}
        <Facts
          facts={[
            { label: t('primal'), value: fitText(certificate.primal) },
            { label: t('dual'), value: fitText(certificate.dual) },
            { label: t('seed'), value: String(run.seed) },
            { label: t('engine'), value: run.engine },
            { label: t('inputHash'), value: run.inputHash === null ? null : hash(run.inputHash) },
            { label: t('policyHash'), value: hash(run.policyHash) },
          ]}
        />
        {certificate.ok ? (
          <p>
            {t('equal')} {t('again')}
          </p>
        ) : (
          <ul>
            {certificate.violations.map((violation) => (
              <li key={violation}>{violation}</li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
};
