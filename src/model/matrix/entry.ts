import type { Figure, Indicator, Verdict } from '../types';

/** What one district states on one definition of a family. */
export interface MatrixEntry {
  readonly indicator: Indicator;
  /** How it compares with the definition that the row is named after. */
  readonly verdict: Verdict;
  /** The level of the year before the report. */
  readonly level: Figure | null;
  /** Growth and change of that year. */
  readonly movements: readonly Figure[];
  /** What is stated of years before that. */
  readonly earlier: readonly Figure[];
  readonly targets: readonly Figure[];
}

/** Sorts a district's figures on one indicator into the places of a cell. */
export function entryOf(
  indicator: Indicator,
  figures: readonly Figure[],
  verdict: Verdict,
): MatrixEntry {
  const results = figures.filter((each) => each.kind === 'result');
  const latest = results.filter((each) => each.year === each.report.year - 1);
  return {
    indicator,
    verdict,
    level: latest.find((each) => each.aspect === 'value') ?? null,
    movements: latest.filter((each) => each.aspect !== 'value'),
    earlier: results.filter((each) => each.year < each.report.year - 1),
    targets: figures.filter((each) => each.kind === 'target'),
  };
}
