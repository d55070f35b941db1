import { Button } from '@mantine/core';
import {
  ageBands,
  caregivers,
  type DeclaredGroupsView,
  declareGroups,
  genders,
  getDeclaredGroups,
} from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { focusSoon } from '../../lib/focus-soon.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import classes from './profile.module.css';

type Groups = Omit<DeclaredGroupsView, 'programs'>;
const nothing: Groups = { gender: null, ageBand: null, caregiver: null };

const Declared = ({ declared }: { readonly declared: DeclaredGroupsView }) => {
  const t = useTranslations('profile.groups');
  const common = useTranslations('common');
  const format = useFormat();
  const { programs, ...stored } = declared;
  const [groups, setGroups] = useState<Groups>(stored);
  const save = useAction(declareGroups, { refreshes: [getDeclaredGroups], inTurn: 'groups' });
  const declare = (next: Groups): void => {
    setGroups(next);
    save.mutate(next);
  };
  const isEmpty = Object.values(groups).every((group) => group === null);
  const clear = (panel: Element | null): void => {
    focusSoon(panel, 'input');
    declare(nothing);
    const restore = (): void => {
      declare(groups);
      void showToast({ message: t('restored') });
    };
    void showToast({ message: t('cleared'), undo: { label: common('action.undo'), run: restore } });
  };
  return (
    <>
      <p className={classes.plain}>
        {programs.length === 0 ? t('none') : t('programs', { programs: format.list(programs.map(({ name }) => name)) })}{' '}
        {t('never')}
      </p>
      <div className={classes.column}>
        <OptionList
          label={t('gender.label')}
          hint={t('hint')}
          value={groups.gender}
          options={genders.map((value) => ({ value, label: t(`gender.${value}`) }))}
          onChange={(gender) => declare({ ...groups, gender })}
        />
        <OptionList
          label={t('ageBand.label')}
          value={groups.ageBand}
          options={ageBands.map((value) => ({ value, label: t(`ageBand.${value}`) }))}
          onChange={(ageBand) => declare({ ...groups, ageBand })}
        />
        <OptionList
          label={t('caregiver.label')}
          value={groups.caregiver}
          options={caregivers.map((value) => ({ value, label: t(`caregiver.${value}`) }))}
          onChange={(caregiver) => declare({ ...groups, caregiver })}
        />
      </div>
      <Problem error={save.error} />
      <div className={classes.buttons}>
        {isEmpty ? null : (
          <Button variant="default" onClick={(event) => clear(event.currentTarget.closest('section'))}>
            {t('clear')}
          </Button>
        )}
        <span role="status" className={classes.dim}>
          {save.isSuccess ? t('saved') : null}
        </span>
      </div>
    </>
  );
};

/** Asked only where a program counts groups; whoever declared something before can always delete it. */
export const GroupsPanel = () => {
  const t = useTranslations('profile.groups');
  const declared = useEndpoint(getDeclaredGroups, {});
  if (declared.data === undefined) return null;
  const { programs, ...groups } = declared.data;
  if (programs.length === 0 && Object.values(groups).every((group) => group === null)) return null;
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <Declared declared={declared.data} />
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </Panel>
  );
};
