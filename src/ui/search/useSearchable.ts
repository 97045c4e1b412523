import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Searchable } from '../../model/search/results';
import {
  searchableFigures,
  searchableIndicators,
  searchableReport,
} from '../../model/search/searchable';
import type { Catalogue } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { useReported, type Missing } from '../documents';

/** What can be searched so far, what is still on its way, and what did not arrive. */
export interface LoadedSearchable {
  readonly searchable: Searchable;
  /** The reports whose text is not here yet. */
  readonly pending: number;
  readonly missing: readonly Missing[];
}

/** Loads every report's figures and text, whichever districts are shown, and makes them searchable. */
export function useSearchable(catalogue: Catalogue): LoadedSearchable {
  const documents = useReported(catalogue);
  const texts = useQueries({
    queries: catalogue.reports.map(({ id }) => reportQuery(id)),
    combine: (results) =>
      results.map(({ data, error, isPending, refetch }) => ({ data, error, isPending, refetch })),
  });
  const indicators = useMemo(() => searchableIndicators(documents), [documents]);
  const stated = useMemo(() => searchableFigures(documents), [documents]);
  const reports = useMemo(
    () => texts.flatMap(({ data }) => (data ? [searchableReport(data)] : [])),
    [texts],
  );
  return {
    searchable: { catalogue, indicators, figures: stated, reports },
    pending: texts.filter((each) => each.isPending).length,
    missing: texts.flatMap(({ error, refetch }, index) => {
      const report = catalogue.reports[index];
      if (!report || !error) return [];
      return [{ report, detail: error.message, retry: () => void refetch() }];
    }),
  };
}
