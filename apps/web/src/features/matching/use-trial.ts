import { useQuery } from '@tanstack/react-query';
import {
  type MatchPreview,
  type MatchRunView,
  type Objective,
  previewMatchRun,
  scoreParts,
  type Weights,
} from '@viceversa/contract';
import { useMemo, useRef, useState } from 'react';
import { ApiError } from '../../lib/client.ts';
import { endpointQuery } from '../../lib/endpoint.ts';

/** A drag comes every 16 ms, a key held down every 33. */
const REST_MS = 50;
const RETRY_MS = 80;
/** Each answer may hold thousands of pairs, and few of them are asked for again. */
const KEPT_MS = 10_000;

type Choice = { readonly weights: Weights; readonly objective: Objective };
type Draft = Choice & { readonly runId: string };

const haveSameWeights = (a: Weights, b: Weights): boolean => scoreParts.every((part) => a[part] === b[part]);
const isSame = (a: Choice, b: Choice): boolean => a.objective === b.objective && haveSameWeights(a.weights, b.weights);
const isSolvable = ({ weights }: Choice): boolean => scoreParts.some((part) => weights[part] > 0);

/** One step is asked at once; of steps that follow on its heels, the one on which the hand rests. */
const useAsked = (first: Draft) => {
  const [asked, setAsked] = useState(first);
  const timer = useRef(0);
  const steppedAt = useRef(Number.NEGATIVE_INFINITY);
  const ask = (draft: Draft): void => {
    window.clearTimeout(timer.current);
    const now = performance.now();
    if (now - steppedAt.current > REST_MS) setAsked(draft);
    else timer.current = window.setTimeout(() => setAsked(draft), REST_MS);
    steppedAt.current = now;
  };
  return { asked, ask };
};

export type Trial = Choice & {
  readonly isChanged: boolean;
  /** Fits under other weights are numbers of another kind. */
  readonly isReweighed: boolean;
  /** Not every weight is zero. */
  readonly isSolvable: boolean;
  /** What these choices would bring; until the answer has come, what the choices before would have. */
  readonly preview: MatchPreview | undefined;
  readonly isFresh: boolean;
  readonly error: unknown;
  readonly change: (part: Partial<Choice>) => void;
  readonly reset: () => void;
};

/** Other weights or another objective for a run, tried without saving. The newest choice wins: it aborts the one before. */
export const useTrial = (run: MatchRunView): Trial => {
  const { id: runId, programId } = run;
  const { weights, objective } = run.policy;
  const own = useMemo<Draft>(() => ({ runId, weights, objective }), [runId, weights, objective]);
  const [draft, setDraft] = useState(own);
  const tried = draft.runId === runId ? draft : own;
  const { asked, ask } = useAsked(own);
  const isFinished = run.state === 'done' || run.state === 'published';
  const isChanged = isFinished && !isSame(tried, own);
  const query = useQuery({
    ...endpointQuery(previewMatchRun, { programId, runId, weights: asked.weights, objective: asked.objective }),
    enabled: isChanged && asked.runId === runId && isSolvable(asked) && !isSame(asked, own),
    gcTime: KEPT_MS,
    placeholderData: (before, beforeQuery) =>
      beforeQuery?.queryKey.some((part) => typeof part !== 'string' && part.runId === runId) ? before : undefined,
    // Somebody asked from another window at the same time: the server answers the last one only.
    retry: (failures, error) =>
      failures < 2 && error instanceof ApiError && ['offline', 'busy', 'preview_superseded'].includes(error.code),
    retryDelay: RETRY_MS,
  });
  return {
    weights: tried.weights,
    objective: tried.objective,
    isChanged,
    isReweighed: !haveSameWeights(tried.weights, own.weights),
    isSolvable: isSolvable(tried),
    preview: isChanged && query.error === null ? query.data : undefined,
    isFresh: asked === tried && !query.isPlaceholderData && query.data !== undefined,
    error: isChanged ? query.error : null,
    change: (part) => {
      const next = { ...tried, ...part };
      setDraft(next);
      ask(next);
    },
    reset: () => setDraft(own),
  };
};
