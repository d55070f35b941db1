import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { focusSoon } from '../../lib/focus-soon.ts';
import { showToast } from '../../ui/toast.ts';
import classes from './profile.module.css';

type Answers = ReadonlyMap<string, number | null>;
type Props = {
  readonly answers: Answers;
  readonly onForget: () => Promise<void>;
  readonly onRestore: (answers: Answers) => void;
};

/** Done at once, and undone from here for as long as the toast is shown. */
export const ClearAnswers = ({ answers, onForget, onRestore }: Props) => {
  const t = useTranslations('profile.style');
  const common = useTranslations('common');
  const clear = async (foot: Element | null): Promise<void> => {
    await onForget();
    focusSoon(foot, 'a');
    void showToast({
      message: t('cleared'),
      undo: {
        label: common('action.undo'),
        run: () => {
          onRestore(answers);
          void showToast({ message: t('restored') });
        },
      },
    });
  };
  return (
    <div className={classes.clear}>
      <Button
        variant="default"
        onClick={(event) => void clear(event.currentTarget.closest('[data-foot]')).catch(() => undefined)}
      >
        {t('clear')}
      </Button>
      <span className={classes.dim}>{t('kept')}</span>
    </div>
  );
};
