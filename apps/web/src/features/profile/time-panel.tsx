import { Button } from '@mantine/core';
import { type AvailabilityView, getAvailability, setAvailability } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../lib/client.ts';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { useFieldText } from '../../lib/errors.ts';
import { focusSoon } from '../../lib/focus-soon.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { ZoneInput } from '../../ui/zone-input.tsx';
import classes from './week.module.css';
import { isSame, onWorkdays, problemOf, type Row, rowsOf, windowsOf } from './week.ts';
import { WeekEditor } from './week-editor.tsx';

/** After the problems are drawn, so that the field is announced together with its own. */
const focusOn = ({ key, start }: Row): void =>
  focusSoon(document.body, `[data-row="${key}-${start === '' ? 'start' : 'end'}"]`);

const Week = ({ availability }: { readonly availability: AvailabilityView }) => {
  const t = useTranslations('profile.time');
  const { zone: browserZone } = useLanguage();
  const textOf = useFieldText();
  // What the form began with; what is stored meanwhile does not slip in under it.
  const [base, setBase] = useState(availability);
  const stored = base.timeZone ?? browserZone;
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(availability.windows));
  const [zone, setZone] = useState(stored);
  const [isChecked, setChecked] = useState(false);
  const [isJoined, setJoined] = useState(false);
  const save = useAction(setAvailability, { refreshes: [getAvailability] });
  const isChanged = !isSame(rows, base.windows) || zone !== stored;
  const zoneProblem =
    save.error instanceof ApiError ? save.error.fields.find(({ path }) => path === 'timeZone') : undefined;

  const change = (next: readonly Row[]): void => {
    setRows(next);
    setJoined(false);
  };
  const discard = (): void => {
    setBase(availability);
    change(rowsOf(availability.windows));
    setZone(availability.timeZone ?? browserZone);
    setChecked(false);
    save.reset();
  };
  const submit = (): void => {
    const faulty = rows.find((row) => problemOf(row) !== null);
    setChecked(faulty !== undefined);
    if (faulty) {
      focusOn(faulty);
      return;
    }
    save.mutate(
      { version: base.version, timeZone: zone, windows: windowsOf(rows) },
      {
        onSuccess: (saved) => {
          setJoined(saved.windows.length < rows.length);
          setBase(saved);
          setRows(rowsOf(saved.windows));
        },
      },
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ZoneInput
        className={classes.zone ?? ''}
        label={t('zone')}
        value={zone}
        onChange={setZone}
        error={zoneProblem ? textOf(zoneProblem) : null}
      />
      {rows.length > 0 ? null : (
        <p className={classes.hours}>
          {t('hours', { from: base.workingStart, to: base.workingEnd })}{' '}
          <Button
            variant="default"
            size="compact-sm"
            onClick={(event) => {
              focusSoon(event.currentTarget.form, '[data-row]');
              change(onWorkdays(base.workingStart, base.workingEnd));
            }}
          >
            {t('start')}
          </Button>
        </p>
      )}
      <WeekEditor rows={rows} isChecked={isChecked} onChange={change} />
      {isJoined ? <Notice tone="info">{t('joined')}</Notice> : null}
      <Problem error={zoneProblem ? null : save.error} />
      <div className={classes.foot}>
        <Button type="submit" loading={save.isPending} disabled={!isChanged}>
          {t('save')}
        </Button>
        {isChanged ? (
          <Button
            variant="default"
            onClick={(event) => {
              focusSoon(event.currentTarget.form, '[data-add]');
              discard();
            }}
          >
            {t('undo')}
          </Button>
        ) : null}
        {rows.length > 1 ? (
          <Button
            variant="subtle"
            onClick={(event) => {
              focusSoon(event.currentTarget.form, '[data-add]');
              change([]);
            }}
          >
            {t('clear')}
          </Button>
        ) : null}
        <span role="status" className={classes.none}>
          {isChanged ? t('unsaved') : null}
          {!isChanged && save.isSuccess ? t('saved') : null}
        </span>
      </div>
    </form>
  );
};

/** When one could meet, in the own time zone; without any times the working hours count. */
export const TimePanel = () => {
  const t = useTranslations('profile.time');
  const availability = useEndpoint(getAvailability, {});
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <Loaded query={availability} skeleton={<RowsSkeleton rows={9} height={52} />}>
        {(data) => <Week availability={data} />}
      </Loaded>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </Panel>
  );
};
