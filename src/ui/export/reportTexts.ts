import { useQueries } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReportTexts } from '../../model/footnotes';
import type { ReportSummary } from '../../model/types';
import type { ReportDocument } from '../../model/text/report';
import { reportQuery } from '../../state/documents';

/** The texts of some reports, as far as they are here. */
interface LoadedTexts {
  readonly texts: ReportTexts;
  readonly pending: boolean;
  /** Why one did not come; null while none failed. */
  readonly failure: string | null;
  readonly retry: () => void;
}

/** Loads the texts of reports once they are wanted. */
export function useReportTexts(reports: readonly ReportSummary[], wanted: boolean): LoadedTexts {
  const loaded = useQueries({
    queries: reports.map(({ id }) => ({ ...reportQuery(id), enabled: wanted })),
    combine: (results) => ({
      documents: results.map((each) => each.data),
      pending: results.some((each) => each.isPending),
      failure: results.find((each) => each.isError)?.error?.message ?? null,
      retries: results.map((each) => each.refetch),
    }),
  });
  const { documents, pending, failure, retries } = loaded;
  // The same for as long as nothing new has arrived: what is drawn from it needs no new drawing.
  const texts = useMemo(
    () =>
      new Map(
        reports.flatMap(({ id }, index) => {
          const document = documents[index];
          return document ? [[id, document] as const] : [];
        }),
      ),
    [reports, documents],
  );
  const retry = () => {
    for (const [index, each] of retries.entries()) if (!documents[index]) void each();
  };
  return { texts, pending: wanted && pending, failure, retry };
}

/** The texts of reports, for the sentences in a file; one that does not arrive is left out. */
export async function loadTexts(
  client: QueryClient,
  reports: readonly Pick<ReportSummary, 'id'>[],
): Promise<ReportTexts> {
  const loaded = await Promise.all(
    reports.map(async ({ id }): Promise<readonly (readonly [string, ReportDocument])[]> => {
      const text = await client.fetchQuery(reportQuery(id)).catch(() => null);
      return text === null ? [] : [[id, text]];
    }),
  );
  return new Map(loaded.flat());
}
