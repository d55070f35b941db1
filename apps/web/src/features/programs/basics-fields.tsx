import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../lib/i18n.tsx';
import classes from './programs.module.css';

type Basics = {
  readonly name: string;
  readonly objective: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly languages: readonly Language[];
};

type Props = {
  readonly basics: Basics;
  /** Messages by field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly endsHint?: string;
  readonly nameRef?: Ref<HTMLInputElement>;
  readonly isDisabled?: boolean;
  readonly onName: (name: string) => void;
  readonly onObjective: (objective: string) => void;
  readonly onStart: (date: string) => void;
  readonly onEnd: (date: string) => void;
  readonly onLanguages: (languages: Language[]) => void;
};

const spoken = ['en', 'it'] as const;

/** Name, objective, dates and languages of a program. */
export const BasicsFields = ({ basics, errors, endsHint, nameRef, isDisabled = false, ...on }: Props) => {
  const t = useTranslations('programs.field');
  const names = useTranslations('common.language');
  return (
    <div className={classes.stack}>
      <TextInput
        ref={nameRef}
        label={t('name')}
        description={t('nameHint')}
        value={basics.name}
        error={errors.name}
        maxLength={120}
        required
        disabled={isDisabled}
        onChange={(event) => on.onName(event.currentTarget.value)}
      />
      <Textarea
        label={t('objective')}
        description={t('objectiveHint')}
        value={basics.objective}
        error={errors.objective}
        maxLength={600}
        rows={3}
        disabled={isDisabled}
        onChange={(event) => on.onObjective(event.currentTarget.value)}
      />
      <div className={classes.fields}>
        <TextInput
          type="date"
          label={t('startsOn')}
          value={basics.startsOn}
          error={errors.startsOn}
          required
          disabled={isDisabled}
          onChange={(event) => on.onStart(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('endsOn')}
          description={endsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={basics.endsOn}
          error={errors.endsOn}
          min={basics.startsOn}
          required
          disabled={isDisabled}
          onChange={(event) => on.onEnd(event.currentTarget.value)}
        />
      </div>
      <fieldset className={classes.group}>
        <legend>{t('languages')}</legend>
        <div className={classes.actions} style={{ gap: 24 }}>
          {spoken.map((language) => {
            const isChosen = basics.languages.includes(language);
            return (
              <Checkbox
                key={language}
                label={names(language)}
                checked={isChosen}
                // At least one language stays.
                disabled={isDisabled || (isChosen && basics.languages.length === 1)}
                onChange={() =>
                  on.onLanguages(spoken.filter((each) => (each === language) !== basics.languages.includes(each)))
                }
              />
            );
          })}
        </div>
      </fieldset>
    </div>
  );
};
