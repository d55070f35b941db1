import classes from './meter.module.css';

type Props = {
  /** 0…1. */
  readonly share: number;
  /** Says the value in words; shown beside the bar unless hidden. */
  readonly text: string;
  readonly label: string;
  readonly isTextHidden?: boolean;
};

export const Meter = ({ share, text, label, isTextHidden = false }: Props) => (
  <span className={classes.meter}>
    <span className={classes.track} role="img" aria-label={`${label}: ${text}`}>
      <span className={classes.fill} style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
    </span>
    {isTextHidden ? null : (
      <span className={classes.text} aria-hidden="true">
        {text}
      </span>
    )}
  </span>
);

const PATTERNS = 7;

export type ScorePartShare = {
  readonly key: string;
  readonly label: string;
  /** Share of the whole score, 0…1. */
  readonly share: number;
  readonly text: string;
};

/** A score split into its parts: order and pattern tell them apart, never colour alone; the list says the numbers. */
export const ScoreBar = ({ label, parts }: { readonly label: string; readonly parts: readonly ScorePartShare[] }) => (
  <span
    className={classes.score}
    role="img"
    aria-label={`${label}: ${parts.map((part) => `${part.label} ${part.text}`).join(', ')}`}
  >
    {parts.map((part, index) =>
      part.share === 0 ? null : (
        <span
          key={part.key}
          title={`${part.label}: ${part.text}`}
          className={classes.part}
          data-tone={index % PATTERNS}
          style={{ width: `${part.share * 100}%` }}
        />
      ),
    )}
  </span>
);

/** The pattern of the part at this place of a score bar, for a legend beside it. */
export const PartSwatch = ({ index }: { readonly index: number }) => (
  <span className={`${classes.part} ${classes.swatch}`} data-tone={index % PATTERNS} aria-hidden="true" />
);
