import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Documents } from '../model/compare';
import type { Catalogue, Figure, ReportSummary } from '../model/types';
import { figuresQuery } from '../state/documents';

/** A report whose figures did not arrive, and how to ask again. */
export interface Missing {
  readonly report: ReportSummary;
  readonly detail: string;
  readonly retry: () => void;
}

/** The figures of the reports asked for, as far as they arrived. */
export interface LoadedDocuments extends Documents {
  /** The districts whose figures are here, in the order asked for. */
  readonly districts: readonly string[];
  readonly pending: boolean;
  readonly missing: readonly Missing[];
}

const none: readonly Figure[] = [];
const noneMissing: readonly Missing[] = [];

/** Loads the figures of the districts chosen, each report on its own, so that one may fail. */
export function useDocuments(catalogue: Catalogue, districts: readonly string[]): LoadedDocuments {
  const reports = districts.flatMap((id) => catalogue.reports.filter((r) => r.district === id));
  const loaded = useQueries({
    queries: reports.map((report) => figuresQuery(report.id)),
    combine: (results) => ({
      pending: results.some((each) => each.isPending),
      figures: results.map((each) => each.data?.figures),
      errors: results.map((each) => each.error?.message),
      retries: results.map((each) => each.refetch),
    }),
  });
  const figures = useMemo(() => loaded.figures.flatMap((each) => each ?? none), [loaded.figures]);
  const missing = reports.flatMap((report, index) => {
    const detail = loaded.errors[index];
    const retry = loaded.retries[index];
    return detail === undefined ? [] : [{ report, detail, retry: () => void retry?.() }];
  });
  const here = reports.filter((_, index) => loaded.figures[index] !== undefined);
  const loadedIds = [...new Set(here.map((report) => report.district))].join();
  const { pending } = loaded;
  const whole = missing.length === 0;
  // The same for as long as nothing new has arrived: what is drawn from it needs no new drawing.
  const complete = useMemo(
    () => ({
      catalogue,
      figures,
      districts: loadedIds === '' ? [] : loadedIds.split(','),
      pending,
      missing: noneMissing,
    }),
    [catalogue, figures, loadedIds, pending],
  );
  return whole ? complete : { ...complete, missing };
}
