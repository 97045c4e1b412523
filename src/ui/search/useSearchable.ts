import { useQueries } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Searchable } from '../../model/search/results';
import {
  searchableFigures,
  searchableIndicators,
  searchableReport,
} from '../../model/search/searchable';
import type { Catalogue, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { useDocuments, useSame, type Missing } from '../documents';

/** What can be searched so far, what is still on its way, and what did not arrive. */
export interface LoadedSearchable {
  readonly searchable: Searchable;
  /** The reports whose text is not here yet. */
  readonly pending: number;
  readonly missing: readonly Missing[];
}

/** Loads the figures and texts of some reports and makes them searchable, and with them the catalogue. */
export function useSearchable(
  catalogue: Catalogue,
  asked: readonly ReportSummary[],
): LoadedSearchable {
  const searched = useSame(asked);
  const documents = useDocuments(catalogue, searched);
  // The field is there at once; what it searches is made ready a moment later.
  const begun = useDeferredValue(true, false);
  const texts = useQueries({
    queries: searched.map(({ id }) => reportQuery(id)),
    combine: (results) =>
      results.map(({ data, error, isPending, refetch }) => ({ data, error, isPending, refetch })),
  });
  const indicators = useMemo(
    () => (begun ? searchableIndicators(documents) : []),
    [begun, documents],
  );
  const stated = useMemo(() => (begun ? searchableFigures(documents) : []), [begun, documents]);
  const reports = useMemo(
    () => texts.flatMap(({ data }) => (begun && data ? [searchableReport(data)] : [])),
    [begun, texts],
  );
  return {
    searchable: { catalogue, indicators, figures: stated, reports },
    pending: begun ? texts.filter((each) => each.isPending).length : texts.length,
    missing: texts.flatMap(({ error, refetch }, index) => {
      const report = searched[index];
      if (!report || !error) return [];
      return [{ report, detail: error.message, retry: () => void refetch() }];
    }),
  };
}
