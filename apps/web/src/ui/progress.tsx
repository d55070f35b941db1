import { Progress } from '@mantine/core';

type Props = {
  readonly label: string;
  /** In words, under the bar. */
  readonly text?: string;
  readonly done: number;
  /** 0 while nobody knows how much there is to do. */
  readonly total: number;
};

export const ProgressBar = ({ label, text, done, total }: Props) => {
  const isOpenEnded = total === 0;
  return (
    <div role="status">
      <p style={{ margin: '0 0 8px', fontWeight: 600 }}>{label}</p>
      <Progress
        value={isOpenEnded ? 100 : (100 * done) / total}
        striped={isOpenEnded}
        animated={isOpenEnded}
        aria-label={label}
        size="lg"
      />
      {text === undefined ? null : <p style={{ margin: '4px 0 0', color: 'var(--mantine-color-dimmed)' }}>{text}</p>}
    </div>
  );
};
