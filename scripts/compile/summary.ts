import type { CheckedReport } from '../check/report';
import { figureKey } from '../check/keys';

/** What a build says when it is done: figures of each report, and the account of numerals. */
export function summarise(reports: readonly CheckedReport[]): string[] {
  const accounts = reports.flatMap(({ account }) => account);
  const accounted = accounts.filter((numeral) => numeral.class !== 'unknown').length;
  return [
    ...reports.map(
      ({ report, figures }) =>
        `${report.folder.id}: ${new Set(figures.map(figureKey)).size} figures`,
    ),
    `numerals: ${accounted} of ${accounts.length} accounted for`,
  ];
}
