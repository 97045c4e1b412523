import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useWords } from './language';
import { CodeFailure, Loading } from './parts/Status';
import { explainLoss } from '../state/redeployed';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** The code of a part of the page: a file like any other, that may fail to arrive and can be asked for again. */
export const codeQuery = <Props,>(name: string, load: Load<Props>) =>
  queryOptions({
    queryKey: ['code', name],
    queryFn: () => load().catch(explainLoss),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
    retryOnMount: false,
    refetchOnReconnect: false,
    structuralSharing: false,
  });

/** A part whose code is loaded when it is first shown, so that the first view need not wait for it. */
export function loadedPart<Props extends object>(
  name: string,
  load: Load<Props>,
): ComponentType<Props> {
  return loadedQuery(codeQuery(name, load));
}

/** The same for code that is also fetched before it is shown. */
export function loadedQuery<Props extends object>(
  query: ReturnType<typeof codeQuery<Props>>,
  Waiting: ComponentType<{ readonly what: string }> = Loading,
): ComponentType<Props> {
  return function LoadedPart(props) {
    const words = useWords();
    const { data: Part, error, refetch } = useQuery(query);
    if (error) return <CodeFailure cause={error} retry={() => void refetch()} />;
    return Part ? <Part {...props} /> : <Waiting what={words.loading} />;
  };
}
