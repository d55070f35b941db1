import { type DeclaredReport, declaredDimensions, enrollmentRole } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './fairness.module.css';

const Report = ({ report: { dimension, shown } }: { readonly report: DeclaredReport }) => {
  const t = useTranslations('review.fairness.declared');
  const format = useFormat();
  return (
    <section className={classes.report}>
      <h4>{t(`by.${dimension}`)}</h4>
      {shown.length === 0 ? (
        <p className={classes.dim}>{t('none')}</p>
      ) : (
        <ul className={classes.groups}>
          {shown.map(({ group, atLeast, meanFit }) => (
            <li key={group} className={classes.group}>
              <span className={classes.name}>
                <strong>{t(`group.${group}`)}</strong>
                <span className={classes.dim}>{t('size', { count: atLeast })}</span>
              </span>
              <Meter
                label={t(`group.${group}`)}
                text={t('fit', { fit: format.number(meanFit) })}
                share={meanFit / 100}
                isTextHidden
              />
              <span className={classes.middle} aria-hidden="true">
                {format.number(meanFit)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** What people said about themselves, as sums that give nobody away; both sides of the program. */
export const DeclaredGroups = ({ reports }: { readonly reports: readonly DeclaredReport[] }) => {
  const t = useTranslations('review.fairness.declared');
  const sides = useTranslations('review.fairness.side');
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <div className={classes.sides}>
        {enrollmentRole.options.map((side) => (
          <section key={side} className={classes.side}>
            <h3>{sides(side)}</h3>
            {declaredDimensions.map((dimension) =>
              reports
                .filter((report) => report.side === side && report.dimension === dimension)
                .map((report) => <Report key={dimension} report={report} />),
            )}
          </section>
        ))}
      </div>
      <p className={classes.dim}>{t('hidden')}</p>
    </Panel>
  );
};
