import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { documentsOf } from '../model/documents';
import type { Documents } from '../model/documents';
import { nearDistricts, sameOrder, type Selection } from '../model/selection';
import type { Catalogue, District, Figure, ReportSummary } from '../model/types';
import { figuresQuery } from '../state/documents';

/** A report whose figures did not arrive, and how to ask again. */
export interface Missing {
  readonly report: ReportSummary;
  readonly detail: string;
  readonly retry: () => void;
}

/** The figures of some districts. */
export interface DistrictDocuments extends Documents {
  readonly districts: readonly District[];
}

/** The figures of the reports asked for, and their districts, as far as they arrived. */
export interface LoadedDocuments extends DistrictDocuments {
  /** The reports whose figures are here, in the order asked for. */
  readonly reports: readonly ReportSummary[];
  readonly pending: boolean;
  readonly missing: readonly Missing[];
}

/** What every view is given: the documents, and what of the address the catalogue knows. */
export interface PageProps {
  readonly documents: LoadedDocuments;
  readonly selection: Selection;
}

/** Loads the figures of some reports, each on its own, so that one may fail. */
export function useDocuments(
  catalogue: Catalogue,
  asked: readonly ReportSummary[],
): LoadedDocuments {
  const reports = useSame(asked);
  const loaded = useQueries({
    queries: reports.map((report) => figuresQuery(catalogue, report)),
    combine: (results) => ({
      pending: results.some((each) => each.isPending),
      figures: results.map((each) => each.data),
      errors: results.map((each) => each.error?.message),
      retries: results.map((each) => each.refetch),
    }),
  });
  const { figures, errors, retries, pending } = loaded;
  const documents = useMemo(
    () =>
      documentsOf(
        catalogue,
        figures.flatMap((each) => (each ? [...each.values()] : [])),
      ),
    [catalogue, figures],
  );
  // The same for as long as nothing new has arrived: what is drawn from it needs no new drawing.
  return useMemo(() => {
    const here = reports.filter((_, index) => figures[index] !== undefined);
    const missing = reports.flatMap((report, index) => {
      const detail = errors[index];
      return detail === undefined ? [] : [{ report, detail, retry: () => void retries[index]?.() }];
    });
    const loadedDistricts = [...new Set(here.map(({ district }) => district))];
    return { ...documents, reports: here, districts: loadedDistricts, pending, missing };
  }, [documents, reports, figures, errors, retries, pending]);
}

const none: readonly ReportSummary[] = [];

/** Loads the figures of all reports, whichever districts are shown. */
export function useReported(catalogue: Catalogue): LoadedDocuments {
  return useDocuments(catalogue, catalogue.reports);
}

/** The same list for as long as it holds the same, though it is made anew with each drawing. */
export function useSame<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (sameOrder(kept, list)) return kept;
  keep(list);
  return list;
}

/** The figure whose evidence is open, and what it is read beside. */
interface OpenFigure {
  readonly figure: Figure | null;
  readonly documents: LoadedDocuments;
  /** The id asked for, where no report has it. */
  readonly unknown: string | null;
}

/** Finds the open figure in whichever report has it, beside those of the districts near it. */
export function useOpenFigure(
  catalogue: Catalogue,
  id: string | null,
  shown: readonly District[],
): OpenFigure {
  // The id of a figure begins with its report's.
  const own = catalogue.reports.find((report) => id?.startsWith(`${report.id}.`));
  const near = nearDistricts(catalogue, shown, own ? [own.district] : []);
  const asked =
    id === null ? none : catalogue.reports.filter((each) => near.includes(each.district));
  const documents = useDocuments(catalogue, asked);
  const { byId, pending, missing } = documents;
  const figure = id === null ? null : (byId.get(id) ?? null);
  const known = id === null || figure !== null || pending || missing.length > 0;
  return { figure, documents, unknown: known ? null : id };
}
