import { getRunObjectives, type MatchRunView, type Objective, type ObjectiveFacts } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './objectives.module.css';

const FIGURES = 7;

const useRows = () => {
  const t = useTranslations('review.compare');
  const format = useFormat();
  const fitText = useFitNumber();
  const none = t('none');
  return (items: readonly ObjectiveFacts[]) => [
    {
      label: t('people'),
      values: items.map(({ people: { mentors, mentees } }) => format.number(mentors + mentees)),
    },
    { label: t('pairs'), values: items.map(({ pairs }) => format.number(pairs)) },
    { label: t('worst'), values: items.map(({ scores }) => (scores ? fitText(scores.worst) : none)) },
    { label: t('median'), values: items.map(({ scores }) => (scores ? fitText(scores.p50) : none)) },
    { label: t('mean'), values: items.map(({ scores }) => (scores ? fitText(scores.mean) : none)) },
    {
      label: t('price'),
      values: items.map(({ price: { percent } }) => (percent === null ? none : `${format.number(percent, 1)} %`)),
    },
    { label: t('blocking'), values: items.map(({ blockingPairs }) => format.number(blockingPairs)) },
  ];
};

const Table = ({ items, marked }: { readonly items: readonly ObjectiveFacts[]; readonly marked: Objective }) => {
  const t = useTranslations('review.compare');
  const names = useTranslations('review.objective.name');
  const rows = useRows()(items);
  return (
    <table className={classes.table}>
      <caption className="vv-sr">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figure')}</th>
          {items.map(({ objective }) => (
            <th key={objective} scope="col" data-marked={objective === marked}>
              {names(objective)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {items.map(({ objective }, column) => (
              <td key={objective} data-marked={objective === marked}>
                {values[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Notes = ({ items }: { readonly items: readonly ObjectiveFacts[] }) => {
  const t = useTranslations('review.compare');
  const names = useTranslations('review.objective.name');
  return (
    <ul className={classes.notes}>
      <li>{t('priceWhat')}</li>
      <li>{t('blockingWhat')}</li>
      {items.map(({ objective, isExact, isProved }) => {
        const name = names(objective);
        if (!isProved) return <li key={objective}>{t('notProved', { name })}</li>;
        return isExact ? null : <li key={objective}>{t('notExact', { name })}</li>;
      })}
    </ul>
  );
};

type Props = {
  readonly run: Pick<MatchRunView, 'id' | 'programId'>;
  /** The column to follow with the eye. */
  readonly marked: Objective;
};

/** What each aim reaches with the same people and weights, and what it gives up. */
export const ObjectiveTable = ({ run, marked }: Props) => {
  const query = useEndpoint(getRunObjectives, { programId: run.programId, runId: run.id });
  return (
    <Loaded query={query} skeleton={<RowsSkeleton rows={FIGURES + 1} />}>
      {({ items }) => (
        <>
          <Table items={items} marked={marked} />
          <Notes items={items} />
        </>
      )}
    </Loaded>
  );
};
