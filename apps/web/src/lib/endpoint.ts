/** Server state lives in the query cache, under method, path and input of the endpoint it came from. */

import {
  type InfiniteData,
  keepPreviousData,
  QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { type Endpoint, getMe, type Me } from '@viceversa/contract';
import { useCallback } from 'react';
import type * as z from 'zod/mini';
import { ApiError, call, send } from './client.ts';

/** Enough of an endpoint to find its answers in the cache. */
type Named = Pick<Endpoint, 'method' | 'path'>;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What the server refused it will refuse again; only an unreachable or busy one is worth another try.
        retry: (failures, error) =>
          failures < 2 && error instanceof ApiError && ['offline', 'busy'].includes(error.code),
      },
    },
  });

export const endpointQuery = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
) =>
  queryOptions({
    queryKey: [endpoint.method, endpoint.path, input],
    queryFn: ({ signal }) => call(endpoint, input, signal),
  });

type Watch<T> = {
  readonly enabled?: boolean;
  /** Milliseconds until the next look, or false when nothing more will change. */
  readonly every?: (data: T | undefined) => number | false;
};

export const useEndpoint = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
  { enabled = true, every = () => false }: Watch<z.output<O>> = {},
) => {
  type Answer = z.output<O>;
  return useQuery<Answer, Error, Answer, readonly unknown[]>({
    queryKey: [endpoint.method, endpoint.path, input],
    queryFn: ({ signal }) => call(endpoint, input, signal),
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: (query) => every(query.state.data),
  });
};

type PageOf<T> = { readonly items: readonly T[]; readonly next: string | null; readonly total: number };

/** An endpoint that answers in pages, as one growing list. */
export const usePages = <I extends z.ZodMiniType, O extends z.ZodMiniType<PageOf<unknown>>>(
  endpoint: Endpoint<I, O>,
  input: Omit<z.input<I>, 'cursor'>,
) => {
  type Row = z.output<O>['items'][number];
  const query = useInfiniteQuery<PageOf<Row>, Error, InfiniteData<PageOf<Row>>, readonly unknown[], string | null>({
    queryKey: [endpoint.method, endpoint.path, input, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      send<PageOf<Row>>(endpoint, { ...input, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  return {
    data: pages && { items: pages.flatMap((page) => page.items), total: pages[0]?.total ?? 0 },
    error: query.error,
    refetch: query.refetch,
    /** Shows the rows of the filters before, while those of the present ones load. */
    isStale: query.isPlaceholderData,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  };
};

/** Has the answers of endpoints fetched again, for changes that happen without a write from here. */
export const useRefresh = (): ((endpoints: readonly Named[]) => Promise<unknown>) => {
  const client = useQueryClient();
  return useCallback(
    (endpoints) =>
      Promise.all(endpoints.map(({ method, path }) => client.invalidateQueries({ queryKey: [method, path] }))),
    [client],
  );
};

type Writing = {
  readonly refreshes?: readonly Named[];
  /** Writes under one name wait for each other, so that the last one said is the last one done. */
  readonly inTurn?: string;
};

/** A write. Reads of the endpoints named are fetched again before it counts as done. */
export const useAction = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  endpoint: Endpoint<I, O>,
  { refreshes = [], inTurn }: Writing = {},
) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (input: z.input<I>) => call(endpoint, input),
    ...(inTurn === undefined ? {} : { scope: { id: inTurn } }),
    onSuccess: () => refresh(refreshes),
  });
};

/** The signed-in account; it is in the cache before anything is drawn. */
export const useMe = (): Me => useSuspenseQuery(endpointQuery(getMe, {})).data;
export const useCan = (): ((permission: string) => boolean) => {
  const { can } = useMe();
  return (permission) => can.includes(permission);
};
