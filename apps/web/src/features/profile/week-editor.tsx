import { ActionIcon, Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { focusSoon } from '../../lib/focus-soon.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { CloseIcon, CopyIcon, PlusIcon } from '../../ui/icons.tsx';
import classes from './week.module.css';
import { addTo, changeRow, copyToWorkdays, problemOf, type Row, weekdays } from './week.ts';

type Props = {
  readonly rows: readonly Row[];
  /** Problems are told once somebody tried to save. */
  readonly isChecked: boolean;
  readonly onChange: (rows: readonly Row[]) => void;
};
type TimeProps = Pick<Props, 'isChecked'> & {
  readonly row: Row;
  readonly day: string;
  readonly onChange: (change: Partial<Row>) => void;
  readonly onRemove: (day: Element | null) => void;
};

const Time = ({ row, day, isChecked, onChange, onRemove }: TimeProps) => {
  const t = useTranslations('profile.time');
  const { key, start, end } = row;
  const problem = isChecked ? problemOf(row) : null;
  const problemId = `time-problem-${key}`;
  const parts = [
    { part: 'start', value: start, label: t('fromOf', { day }) },
    { part: 'end', value: end, label: t('toOf', { day }) },
  ] as const;
  return (
    <li className={classes.time}>
      {parts.map(({ part, value, label }) => (
        <input
          key={part}
          type="time"
          className={classes.clock}
          aria-label={label}
          value={value}
          data-row={`${key}-${part}`}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onChange={(event) => onChange({ [part]: event.currentTarget.value })}
        />
      ))}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('removeOf', { day, from: start || '–', to: end || '–' })}
        onClick={(event) => onRemove(event.currentTarget.closest('[data-day]'))}
      >
        <CloseIcon />
      </ActionIcon>
      {end !== '' && end < start ? <span className={classes.hint}>{t('nextDay')}</span> : null}
      {problem === null ? null : (
        <span id={problemId} className={classes.problem}>
          {t(problem)}
        </span>
      )}
    </li>
  );
};

/** Seven days, each with its times; no dragging, no grid to aim at. */
export const WeekEditor = ({ rows, isChecked, onChange }: Props) => {
  const t = useTranslations('profile.time');
  const format = useFormat();
  return (
    <ul className={classes.week}>
      {weekdays.map((weekday) => {
        const day = format.weekday(weekday);
        const own = rows.filter((row) => row.day === weekday);
        return (
          <li key={weekday} className={classes.day} data-day>
            <strong className={classes.name}>{day}</strong>
            {own.length === 0 ? (
              <span className={classes.none}>{t('none')}</span>
            ) : (
              <ul className={classes.times}>
                {own.map((row) => (
                  <Time
                    key={row.key}
                    row={row}
                    day={day}
                    isChecked={isChecked}
                    onChange={(change) => onChange(changeRow(rows, row.key, change))}
                    onRemove={(place) => {
                      focusSoon(place, '[data-add]');
                      onChange(rows.filter(({ key }) => key !== row.key));
                    }}
                  />
                ))}
              </ul>
            )}
            <div className={classes.tools}>
              {own.length > 0 && weekday <= 5 ? (
                <Button
                  className={classes.copy ?? ''}
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<CopyIcon size={16} />}
                  aria-label={t('copyOf', { day })}
                  onClick={() => onChange(copyToWorkdays(rows, weekday))}
                >
                  {t('copy')}
                </Button>
              ) : null}
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<PlusIcon size={16} />}
                aria-label={t('addOn', { day })}
                data-add
                onClick={(event) => {
                  focusSoon(event.currentTarget.closest('[data-day]'), 'li:last-child input');
                  onChange(addTo(rows, weekday));
                }}
              >
                {t('add')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
};
