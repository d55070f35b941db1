import { Button, TagsInput, TextInput } from '@mantine/core';
import { getOrgChart, getPerson, listPeople, type PersonView, updatePerson } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../lib/client.ts';
import { useContractForm } from '../../lib/contract-form.ts';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { ErrorState } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.ts';
import { ZoneInput } from '../../ui/zone-input.tsx';
import { WeekEditor } from '../profile/week-editor.tsx';
import { SkillPicker } from '../skills/skill-picker.tsx';
import classes from './people.module.css';
import { PersonConflict } from './person-conflict.tsx';
import { PersonPicker } from './person-picker.tsx';
import { type PersonValues, toUpdate, valuesOf } from './person-values.ts';

type Props = { readonly person: PersonView; readonly onDone: () => void };

export const PersonForm = ({ person, onDone }: Props) => {
  const t = useTranslations('people.edit');
  const skills = useTranslations('people.person');
  const common = useTranslations('common');
  const [base] = useState(person);
  const save = useAction(updatePerson, { refreshes: [getPerson, listPeople, getOrgChart] });
  const stored = useEndpoint(getPerson, { personId: person.id });
  const isStale = save.error instanceof ApiError && save.error.code === 'stale_version';

  const { form, submit } = useContractForm<PersonValues, typeof updatePerson.input>({
    endpoint: updatePerson,
    initialValues: valuesOf(base),
    toInput: (values) => toUpdate(base.id, base.version, values),
    onInput: async (input) => {
      const saved = await save.mutateAsync(input).catch(async (error: unknown) => {
        // The version stored meanwhile is what the comparison shows.
        if (error instanceof ApiError && error.code === 'stale_version') await stored.refetch();
        throw error;
      });
      void showToast({
        message: t('saved'),
        undo: {
          label: common('action.undo'),
          run: () =>
            save.mutate(toUpdate(base.id, saved.version, valuesOf(base)), {
              onSuccess: () => void showToast({ message: t('undone') }),
            }),
        },
      });
      onDone();
    },
  });

  if (isStale && stored.data !== undefined && stored.data.version !== base.version) {
    const theirs = stored.data;
    return (
      <PersonConflict
        mine={form.values}
        theirs={valuesOf(theirs)}
        isSaving={save.isPending}
        onKeepMine={() => save.mutate(toUpdate(base.id, theirs.version, form.values), { onSuccess: onDone })}
        onTakeTheirs={onDone}
      />
    );
  }
  return (
    <form onSubmit={submit} className="vv-panel" noValidate>
      {save.error instanceof ApiError && save.error.fields.length === 0 ? <ErrorState error={save.error} /> : null}
      <div className={classes.form}>
        <TextInput label={t('firstName')} required {...form.getInputProps('firstName')} />
        <TextInput label={t('lastName')} required {...form.getInputProps('lastName')} />
        <TextInput label={t('jobTitle')} {...form.getInputProps('jobTitle')} />
        <TextInput type="number" label={t('level')} min={0} max={99} step={1} {...form.getInputProps('level')} />
        <TextInput label={t('department')} {...form.getInputProps('department')} />
        <TextInput label={t('site')} {...form.getInputProps('site')} />
        <PersonPicker label={t('manager')} initial={person.manager} {...form.getInputProps('managerId')} />
        <PersonPicker
          label={t('dottedManager')}
          initial={person.dottedManager}
          {...form.getInputProps('dottedManagerId')}
        />
        <ZoneInput label={t('timeZone')} description={t('timeZoneHint')} {...form.getInputProps('timeZone')} />
        <TextInput type="time" label={t('workingStart')} {...form.getInputProps('workingStart')} />
        <TextInput type="time" label={t('workingEnd')} {...form.getInputProps('workingEnd')} />
        <TagsInput label={t('languages')} description={t('languagesHint')} {...form.getInputProps('languages')} />
        <fieldset className={classes.week}>
          <legend>{t('availability')}</legend>
          <p className={classes.hint}>{t('availabilityHint')}</p>
          <WeekEditor
            rows={form.values.availability}
            isChecked={form.errors.availability !== undefined}
            onChange={(rows) => form.setFieldValue('availability', [...rows])}
          />
        </fieldset>
        <div className={classes.wide}>
          <TagsInput label={t('interests')} description={t('interestsHint')} {...form.getInputProps('interests')} />
        </div>
        <div className={classes.wide}>
          <TagsInput label={t('goals')} description={t('interestsHint')} {...form.getInputProps('goals')} />
        </div>
        <div className={`${classes.wide} ${classes.halves}`}>
          <SkillPicker label={skills('teaches')} {...form.getInputProps('teaches')} />
          <SkillPicker label={skills('learns')} {...form.getInputProps('learns')} />
        </div>
      </div>
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {common('action.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {common('action.cancel')}
        </Button>
      </div>
    </form>
  );
};
