import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { focusSoon } from '../../lib/focus-soon.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import classes from './question.module.css';

type Props = {
  readonly text: string;
  /** What each step means, in order. */
  readonly scale: readonly string[];
  readonly answer: number | null;
  readonly onAnswer: (answer: number | null) => void;
};

/** One statement on five steps: radio buttons, so that arrow keys and screen readers know what to do. */
export const Question = ({ text, scale, answer, onAnswer }: Props) => {
  const t = useTranslations('profile.style');
  const name = useId();
  return (
    <fieldset className={classes.question}>
      <legend className={classes.text}>{text}</legend>
      <div className={classes.row}>
        <div className={classes.scale}>
          {scale.map((word, step) => (
            <label key={word} className={classes.step}>
              <input type="radio" name={name} checked={step === answer} onChange={() => onAnswer(step)} />
              <span className={classes.mark} aria-hidden="true">
                <CheckIcon size={16} />
              </span>
              <span className={classes.word}>{word}</span>
            </label>
          ))}
        </div>
        <div className={classes.foot}>
          <span className={classes.ends} aria-hidden="true">
            {answer === null ? scale[0] : null}
          </span>
          <span className={classes.chosen} aria-hidden="true">
            {answer === null ? null : scale[answer]}
          </span>
          <span className={classes.ends} aria-hidden="true">
            {answer === null ? scale.at(-1) : null}
          </span>
          {answer === null ? null : (
            <Button
              className={classes.takeBack}
              variant="subtle"
              size="compact-sm"
              aria-label={t('takeBackOf', { question: text })}
              onClick={(event) => {
                focusSoon(event.currentTarget.closest('fieldset'), 'input');
                onAnswer(null);
              }}
            >
              {t('takeBack')}
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  );
};
