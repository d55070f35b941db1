import { answerQuestions, clearQuestionnaire, getQuestionnaire, type QuestionView } from '@viceversa/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAction } from '../../lib/endpoint.ts';

type Answers = ReadonlyMap<string, number | null>;

/** Milliseconds: moving along the scale with the arrow keys is one answer, not four. */
const pause = 500;
const saving = { refreshes: [getQuestionnaire], inTurn: 'questionnaire' } as const;

/** The own answers, saved as they are given; what could not be saved waits for the next try. */
export const useAnswers = (questions: readonly QuestionView[]) => {
  const [answers, setAnswers] = useState<Answers>(() => new Map(questions.map(({ id, answer }) => [id, answer])));
  const { mutateAsync: save, isPending: isSaving, error: saveError } = useAction(answerQuestions, saving);
  const { mutateAsync: clear, isPending: isClearing, error: clearError } = useAction(clearQuestionnaire, saving);
  const [isWaiting, setWaiting] = useState(false);
  const unsaved = useRef<Answers>(new Map());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    setWaiting(false);
    const batch = unsaved.current;
    if (batch.size === 0) return;
    unsaved.current = new Map();
    const given = [...batch].map(([question, answer]) => ({ question, answer }));
    await save({ answers: given }).catch(() => {
      unsaved.current = new Map([...batch, ...unsaved.current]);
    });
  }, [save]);

  const give = useCallback(
    (given: Answers, wait = pause): void => {
      setAnswers((before) => new Map([...before, ...given]));
      unsaved.current = new Map([...unsaved.current, ...given]);
      clearTimeout(timer.current);
      setWaiting(true);
      timer.current = setTimeout(() => void flush(), wait);
    },
    [flush],
  );

  const forget = useCallback(async (): Promise<void> => {
    unsaved.current = new Map();
    clearTimeout(timer.current);
    setWaiting(false);
    await clear({});
    setAnswers((before) => new Map([...before.keys()].map((question) => [question, null])));
  }, [clear]);

  // Leaving the page, or putting the phone away, does not wait for the pause.
  useEffect(() => {
    const leave = (): void => void flush();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);

  return {
    answers,
    give,
    forget,
    retry: flush,
    isSaving: isWaiting || isSaving || isClearing,
    error: saveError ?? clearError,
  };
};
