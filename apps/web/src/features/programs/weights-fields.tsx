import { type ScorePart, scoreParts, type Weights } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import classes from './weights.module.css';

type RowProps = {
  readonly part: ScorePart;
  readonly value: number;
  readonly share: number;
  readonly isDisabled: boolean;
  readonly onChange: (value: number) => void;
};

const WeightRow = ({ part, value, share, isDisabled, onChange }: RowProps) => {
  const t = useTranslations('programs');
  const parts = useTranslations('reasons.part');
  const format = useFormat();
  const label = t('field.weight', { part: parts(part) });
  const take = (typed: string): void => {
    const read = Math.round(Number(typed));
    if (Number.isFinite(read)) onChange(Math.min(100, Math.max(0, read)));
  };
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span>{parts(part)}</span>
        <small>{t(`weightWhat.${part}`)}</small>
      </span>
      <input
        type="range"
        className={classes.slider}
        min={0}
        max={100}
        value={value}
        disabled={isDisabled}
        aria-label={label}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <input
        type="number"
        inputMode="numeric"
        className={classes.number}
        min={0}
        max={100}
        value={String(value)}
        disabled={isDisabled}
        aria-label={label}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <span className={classes.share} title={t('field.shareOf', { share: format.percent(share) })}>
        {format.percent(share)}
      </span>
    </li>
  );
};

type Props = {
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
  readonly isDisabled?: boolean;
  /** For a side panel: without the explanations. */
  readonly isNarrow?: boolean;
};

/** Slider and number for each part, with its share of the whole score. */
export const WeightsFields = ({ weights, onChange, isDisabled = false, isNarrow = false }: Props) => {
  const t = useTranslations('programs.field');
  const sum = scoreParts.reduce((total, part) => total + weights[part], 0);
  return (
    <>
      <ul className={`${classes.rows} ${isNarrow ? classes.narrow : ''}`}>
        {scoreParts.map((part) => (
          <WeightRow
            key={part}
            part={part}
            value={weights[part]}
            share={sum === 0 ? 0 : weights[part] / sum}
            isDisabled={isDisabled}
            onChange={(value) => onChange({ ...weights, [part]: value })}
          />
        ))}
      </ul>
      {sum === 0 ? (
        <p role="alert" style={{ margin: 0, color: 'var(--mantine-color-error)' }}>
          {t('weightsZero')}
        </p>
      ) : null}
    </>
  );
};
