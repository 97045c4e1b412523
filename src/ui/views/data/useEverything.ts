import type { Catalogue } from '../../../model/types';
import { useReported, type LoadedDocuments } from '../../documents';

/** The figures of all reports, whichever districts are compared elsewhere; null until all are here. */
export function useEverything(catalogue: Catalogue): LoadedDocuments | null {
  const documents = useReported(catalogue);
  return documents.pending || documents.missing.length > 0 ? null : documents;
}
