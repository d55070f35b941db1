import { enrollmentRole, fairnessDimensions, type GroupReport } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './fairness.module.css';
import { SpreadChart } from './spread-chart.tsx';

type Group = GroupReport['shown'][number];
type Scores = NonNullable<Group['scores']>;
const columns = ['worst', 'lower', 'median', 'upper', 'mean'] as const satisfies readonly (keyof Scores)[];

const useGroupName = (dimension: GroupReport['dimension']): ((group: string) => string) => {
  const t = useTranslations('review.fairness');
  return (group) => (dimension === 'level' ? t('level', { level: group }) : group);
};

const Spread = ({ group, name }: { readonly group: Group; readonly name: string }) => {
  const t = useTranslations('review.fairness');
  const fitText = useFitNumber();
  const { people, paired, scores } = group;
  return (
    <li className={classes.group}>
      <span className={classes.name}>
        <strong>{name}</strong>
        <span className={classes.dim}>{t('paired', { paired, people })}</span>
      </span>
      {scores === null ? (
        <span className={classes.dim}>{t(paired === 0 ? 'nobodyPaired' : 'fewPaired')}</span>
      ) : (
        <SpreadChart
          scores={scores}
          label={t('spread', {
            group: name,
            worst: fitText(scores.worst),
            lower: fitText(scores.lower),
            upper: fitText(scores.upper),
            median: fitText(scores.median),
            mean: fitText(scores.mean),
          })}
        />
      )}
      <span className={classes.middle} aria-hidden="true">
        {scores === null ? '' : fitText(scores.median)}
      </span>
    </li>
  );
};

const GroupTable = ({ report }: { readonly report: GroupReport }) => {
  const t = useTranslations('review.fairness');
  const sides = useTranslations('review.fairness.side');
  const dimensions = useTranslations('review.fairness.by');
  const format = useFormat();
  const fitText = useFitNumber();
  const nameOf = useGroupName(report.dimension);
  return (
    <details className={classes.twin}>
      <summary>{t('asTable')}</summary>
      <table className={classes.table}>
        <caption className="vv-sr">
          {t('tableCaption', { side: sides(report.side), by: dimensions(report.dimension) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('group')}</th>
            <th scope="col">{t('people')}</th>
            <th scope="col">{t('pairedShare')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.shown.map(({ group, people, paired, scores }) => (
            <tr key={group}>
              <th scope="row">{nameOf(group)}</th>
              <td>{format.number(people)}</td>
              <td>{format.percent(paired / people)}</td>
              {columns.map((column) => (
                <td key={column}>{scores === null ? '–' : fitText(scores[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

const Report = ({ report }: { readonly report: GroupReport }) => {
  const t = useTranslations('review.fairness');
  const dimensions = useTranslations('review.fairness.by');
  const nameOf = useGroupName(report.dimension);
  const { shown, hidden } = report;
  return (
    <section className={classes.report}>
      <h4>{dimensions(report.dimension)}</h4>
      {shown.length === 0 ? (
        <p className={classes.dim}>{t('noGroups')}</p>
      ) : (
        <>
          <ul className={classes.groups}>
            {shown.map((group) => (
              <Spread key={group.group} group={group} name={nameOf(group.group)} />
            ))}
          </ul>
          <GroupTable report={report} />
        </>
      )}
      {hidden.groups > 0 ? <p className={classes.dim}>{t('hidden', hidden)}</p> : null}
    </section>
  );
};

/** How well each group is served, side by side on one scale. */
export const FairnessGroups = ({ groups }: { readonly groups: readonly GroupReport[] }) => {
  const t = useTranslations('review.fairness');
  const sides = useTranslations('review.fairness.side');
  return (
    <>
      <p className={classes.dim}>{t('legend')}</p>
      <div className={classes.sides}>
        {enrollmentRole.options.map((side) => (
          <section key={side} className={classes.side}>
            <h3>{sides(side)}</h3>
            {fairnessDimensions.map((dimension) =>
              groups
                .filter((report) => report.side === side && report.dimension === dimension)
                .map((report) => <Report key={dimension} report={report} />),
            )}
          </section>
        ))}
      </div>
    </>
  );
};
