import type { Catalogue } from '../../../model/types';
import { useDocuments, type LoadedDocuments } from '../../documents';

/** The figures of all reports, whichever districts are compared elsewhere; null until all are here. */
export function useEverything(catalogue: Catalogue): LoadedDocuments | null {
  const reported = catalogue.districts
    .map(({ id }) => id)
    .filter((id) => catalogue.reports.some(({ district }) => district === id));
  const documents = useDocuments(catalogue, reported);
  return documents.pending || documents.missing.length > 0 ? null : documents;
}
