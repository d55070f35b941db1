import { CloseButton, Combobox, Input, NativeSelect, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSkill, findSkills, type PersonView } from '@viceversa/contract';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction, useCan, useEndpoint } from '../../lib/endpoint.ts';
import { useErrorText } from '../../lib/errors.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import classes from './skill-picker.module.css';

type Skill = PersonView['teaches'][number];
type Props = {
  readonly label: string;
  readonly value?: readonly Skill[];
  readonly onChange?: (skills: Skill[]) => void;
  readonly error?: ReactNode;
};

const LEVELS = ['1', '2', '3', '4', '5'] as const;
const FIRST_LEVEL = 3;
const CREATE = 'create';

const Chosen = ({ skill, onChange }: { readonly skill: Skill; readonly onChange: (skill: Skill | null) => void }) => {
  const t = useTranslations('skills');
  return (
    <li className={classes.row}>
      <span className={classes.name}>{skill.label}</span>
      <NativeSelect
        aria-label={t('level', { skill: skill.label })}
        data={LEVELS.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        value={String(skill.level)}
        onChange={(event) => onChange({ ...skill, level: Number(event.currentTarget.value) })}
      />
      <CloseButton aria-label={t('remove', { skill: skill.label })} onClick={() => onChange(null)} />
    </li>
  );
};

/** Skills of the taxonomy with a level each; what the taxonomy lacks is added while typing. */
export const SkillPicker = ({ label, value = [], onChange, error, ...rest }: Props) => {
  const t = useTranslations('skills');
  const can = useCan();
  const { language } = useLanguage();
  const sentence = useErrorText();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 150);
  const found = useEndpoint(findSkills, { q, language }, { enabled: q.length > 0 });
  const create = useAction(createSkill, { refreshes: [findSkills] });
  const offered = (q === '' ? [] : (found.data?.items ?? [])).filter(
    ({ id }) => !value.some(({ concept }) => concept === id),
  );
  const isExact = (found.data?.items ?? []).some(({ name }) => name.toLowerCase() === q.toLowerCase());
  const canCreate = can('skill.create') && q.length > 1 && found.isSuccess && !isExact;

  const add = (concept: { readonly id: string; readonly name: string }): void => {
    setTyped('');
    combobox.closeDropdown();
    if (value.some((skill) => skill.concept === concept.id)) return;
    onChange?.([...value, { concept: concept.id, label: concept.name, level: FIRST_LEVEL }]);
  };
  const choose = (chosen: string): void => {
    if (chosen === CREATE) create.mutate({ name: q, language }, { onSuccess: add });
    const concept = offered.find(({ id }) => id === chosen);
    if (concept) add(concept);
  };
  const problem = create.error ? t('failed', { reason: sentence(create.error) }) : error;
  return (
    <Input.Wrapper label={label} error={problem} labelElement="div">
      {value.length === 0 ? null : (
        <ul className={classes.list}>
          {value.map((skill) => (
            <Chosen
              key={skill.concept}
              skill={skill}
              onChange={(changed) =>
                onChange?.(
                  value.flatMap((one) => (one.concept !== skill.concept ? [one] : changed === null ? [] : [changed])),
                )
              }
            />
          ))}
        </ul>
      )}
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.Target>
          <TextInput
            {...rest}
            aria-label={`${label}: ${t('add')}`}
            placeholder={t('add')}
            leftSection={<PlusIcon />}
            value={typed}
            disabled={create.isPending}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onBlur={() => combobox.closeDropdown()}
            onFocus={() => combobox.openDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
            {offered.map((concept) => (
              <Combobox.Option key={concept.id} value={concept.id}>
                {concept.name} <span className={classes.area}>{concept.isOwn ? t('own') : concept.area}</span>
              </Combobox.Option>
            ))}
            {canCreate ? <Combobox.Option value={CREATE}>{t('create', { name: q })}</Combobox.Option> : null}
            {offered.length === 0 && !canCreate ? (
              <Combobox.Empty>{q === '' ? t('typeMore') : t('nothing')}</Combobox.Empty>
            ) : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Input.Wrapper>
  );
};
