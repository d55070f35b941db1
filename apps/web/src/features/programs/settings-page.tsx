import { Button, Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { getProgram, listPrograms, type ProgramView, updateProgram } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../lib/client.ts';
import { useAction } from '../../lib/endpoint.ts';
import { useErrorText, useFieldText } from '../../lib/errors.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { BasicsFields } from './basics-fields.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PolicyFields } from './policy-fields.tsx';
import { ProgramFrame } from './program-frame.tsx';
import classes from './programs.module.css';
import { WeightsFields } from './weights-fields.tsx';

const route = getRouteApi('/programs/$programId/settings');

type Settings = Pick<
  ProgramView,
  'name' | 'objective' | 'startsOn' | 'endsOn' | 'languages' | 'policy' | 'plan' | 'countsGroups'
>;
const settingsOf = ({
  name,
  objective,
  startsOn,
  endsOn,
  languages,
  policy,
  plan,
  countsGroups,
}: ProgramView): Settings => ({
  name,
  objective,
  startsOn,
  endsOn,
  languages,
  policy,
  plan,
  countsGroups,
});

const SettingsForm = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('programs');
  const textOf = useFieldText();
  const sentence = useErrorText();
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const save = useAction(updateProgram, { refreshes: [getProgram, listPrograms] });
  const settings = { ...settingsOf(program), ...changes };
  const isChanged = Object.keys(changes).length > 0;
  const isDisabled = !program.can.includes('edit');
  const change = (part: Partial<Settings>): void => setChanges((before) => ({ ...before, ...part }));
  const fields = save.error instanceof ApiError ? save.error.fields : [];
  const isTaken = save.error instanceof ApiError && save.error.code === 'already_exists';
  const errors = {
    ...Object.fromEntries(fields.map((problem) => [problem.path.split('.')[0] ?? '', textOf(problem)])),
    ...(isTaken ? { name: sentence(save.error) } : {}),
  };
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { programId: program.id, version: program.version, ...changes },
          {
            onSuccess: () => {
              setChanges({});
              void showToast({ message: t('settings.saved') });
            },
          },
        );
      }}
    >
      {isDisabled ? <Notice tone="info">{t('settings.readOnly')}</Notice> : null}
      <Panel title={t('settings.basics')}>
        <BasicsFields
          basics={settings}
          errors={errors}
          isDisabled={isDisabled}
          onName={(name) => change({ name })}
          onObjective={(objective) => change({ objective })}
          onStart={(startsOn) => change({ startsOn })}
          onEnd={(endsOn) => change({ endsOn })}
          onLanguages={(languages) => change({ languages })}
        />
      </Panel>
      <Panel title={t('settings.rules')} lead={t('settings.rulesLead')}>
        <PolicyFields
          policy={settings.policy}
          plan={settings.plan}
          isDisabled={isDisabled}
          onPolicy={(policy) => change({ policy })}
          onPlan={(plan) => change({ plan })}
        />
      </Panel>
      <Panel title={t('settings.weights')} lead={t('field.weightsJudgement')}>
        <WeightsFields
          weights={settings.policy.weights}
          isDisabled={isDisabled}
          onChange={(weights) => change({ policy: { ...settings.policy, weights } })}
        />
      </Panel>
      <Panel title={t('settings.groups')} lead={t('settings.groupsLead')}>
        <Checkbox
          label={t('settings.countsGroups')}
          description={t('settings.countsGroupsHint')}
          checked={settings.countsGroups}
          disabled={isDisabled}
          onChange={(event) => change({ countsGroups: event.currentTarget.checked })}
        />
      </Panel>
      <Panel title={t('settings.plan')}>
        <PlanFields plan={settings.plan} isDisabled={isDisabled} onPlan={(plan) => change({ plan })} />
      </Panel>
      <Problem error={save.error} />
      {isDisabled || !isChanged ? null : (
        <div className={classes.saveBar}>
          <span role="status">{t('settings.unsaved')}</span>
          <Button variant="subtle" onClick={() => setChanges({})}>
            {t('settings.undo')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      )}
    </form>
  );
};

export const SettingsPage = () => {
  const t = useTranslations('programs.settings');
  const { programId } = route.useParams();
  return (
    <ProgramFrame programId={programId} tab="settings">
      {(program) => (
        <>
          <SettingsForm program={program} />
          <VisibilityNote>{t('visibility')}</VisibilityNote>
        </>
      )}
    </ProgramFrame>
  );
};
