import type { GroupReport } from '@viceversa/contract';
import classes from './fairness.module.css';

type Scores = NonNullable<GroupReport['shown'][number]['scores']>;
/** Scores are millionths of a perfect fit; the chart spans all of them, so that charts can be compared. */
const FULL = 1_000_000;
const at = (score: number): string => `${(100 * score) / FULL}%`;

/** Line from the lowest fit, bar over the middle half, stroke at the middle, dot at the mean. */
export const SpreadChart = ({ scores, label }: { readonly scores: Scores; readonly label: string }) => {
  const { worst, lower, median, upper, mean } = scores;
  return (
    <svg className={classes.spread} role="img" aria-label={label} height={20} width="100%">
      <line className={classes.scale} x1="0%" x2="100%" y1={10} y2={10} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <line key={tick} className={classes.scale} x1={`${tick}%`} x2={`${tick}%`} y1={7} y2={13} />
      ))}
      <line className={classes.whisker} x1={at(worst)} x2={at(lower)} y1={10} y2={10} />
      <line className={classes.whisker} x1={at(worst)} x2={at(worst)} y1={6} y2={14} />
      <rect className={classes.box} x={at(lower)} width={at(upper - lower)} y={4} height={12} />
      <line className={classes.median} x1={at(median)} x2={at(median)} y1={1} y2={19} />
      <circle className={classes.mean} cx={at(mean)} cy={10} r={3.5} />
    </svg>
  );
};
