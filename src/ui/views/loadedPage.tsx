import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useWords } from '../language';
import { Failure, Loading } from '../parts/Status';
import type { PageProps } from './pages';

type Page = ComponentType<PageProps>;

/** A view's code: a file like any other, that may fail to arrive and can be asked for again. */
export const pageCodeQuery = (name: string, load: () => Promise<Page>) =>
  queryOptions({
    queryKey: ['code', name],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  });

/** A view whose code is loaded when it is first opened, so that the first view need not wait for it. */
export function loadedPage(name: string, load: () => Promise<Page>): Page {
  const query = pageCodeQuery(name, load);
  return function LoadedPage(props) {
    const words = useWords();
    const { data: Page, error, refetch } = useQuery(query);
    if (error) {
      return <Failure what={words.failed} detail={error.message} retry={() => void refetch()} />;
    }
    return Page ? <Page {...props} /> : <Loading what={words.loading} />;
  };
}
