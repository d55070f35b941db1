import { type ReasonFacts, scoreParts } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { PartSwatch, ScoreBar } from '../../ui/meter.tsx';
import classes from './fit.module.css';

/** Scores come as millionths; people read them out of 100. */
const OF_HUNDRED = 10_000;
const FULL = 1_000_000;

export const useFitNumber = (): ((score: number) => string) => {
  const format = useFormat();
  return (score) => format.number(score / OF_HUNDRED, 1, 1);
};

const pointsOf = (facts: ReasonFacts, part: (typeof scoreParts)[number]): number =>
  facts.contributions.find((contribution) => contribution.part === part)?.points ?? 0;

type Props = { readonly facts: ReasonFacts; readonly score: number };

/** The score as a bar in its parts, with the number beside it. */
export const FitBar = ({ facts, score }: Props) => {
  const t = useTranslations('pairs.parts');
  const names = useTranslations('reasons.part');
  const fitText = useFitNumber();
  return (
    <span className={classes.fit}>
      <ScoreBar
        label={t('fitOf', { score: fitText(score) })}
        parts={scoreParts.map((part) => {
          const points = pointsOf(facts, part);
          return { key: part, label: names(part), share: points / FULL, text: fitText(points) };
        })}
      />
      <strong className={classes.number} aria-hidden="true">
        {fitText(score)}
      </strong>
    </span>
  );
};

export const FitLegend = () => {
  const t = useTranslations('pairs.parts');
  const names = useTranslations('reasons.part');
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {scoreParts.map((part, index) => (
        <li key={part}>
          <PartSwatch index={index} />
          {names(part)}
        </li>
      ))}
    </ul>
  );
};

/** How the parts add up to the score; parts without a weight are left out. */
export const FitTable = ({ facts, score }: Props) => {
  const t = useTranslations('pairs.parts');
  const names = useTranslations('reasons.part');
  const format = useFormat();
  const fitText = useFitNumber();
  return (
    <table className={classes.table}>
      <caption className="vv-sr">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col" className="vv-number">
            {t('value')}
          </th>
          <th scope="col" className="vv-number">
            {t('weight')}
          </th>
          <th scope="col" className="vv-number">
            {t('points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.contributions
          .filter(({ weight }) => weight > 0)
          .map(({ part, value, weight, points }) => (
            <tr key={part}>
              <th scope="row">
                <span className={classes.part}>
                  <PartSwatch index={scoreParts.indexOf(part)} />
                  {names(part)}
                </span>
              </th>
              <td className="vv-number">{format.percent(value)}</td>
              <td className="vv-number">{format.percent(weight)}</td>
              <td className="vv-number">{fitText(points)}</td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('sum')}
          </th>
          <td className="vv-number">
            <strong>{fitText(score)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
};
