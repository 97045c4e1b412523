import type { QueryClient } from '@tanstack/react-query';
import type { ReportTexts } from '../../model/footnotes';
import type { ReportDocument, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';

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
