/** What a step of `npm test` came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A step of `npm test` that has run. */
export interface Outcome extends Tally {
  readonly step: string;
  readonly seconds: number;
}

/** The numbers that Vitest's JSON report gives. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** The numbers that Playwright's JSON report gives. */
export interface JourneyReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** A step that is one check: it passed or it failed. */
export function tallyCheck(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Counts the unit tests; without a report the run itself is one failure. */
export function tallyUnit(report: UnitReport | null, ok: boolean): Tally {
  if (report === null) return tallyCheck(false);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
  return atLeastOneFailure({ passed, failed, skipped }, ok);
}

/** Counts the journeys; one that passes only on a second try has failed. */
export function tallyJourneys(report: JourneyReport | null, ok: boolean): Tally {
  if (report === null) return tallyCheck(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, ok);
}

/** A run can fail without a failing test: a file that does not load, a server that does not start. */
function atLeastOneFailure(tally: Tally, ok: boolean): Tally {
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** The table of steps, and under it the closing line `N passed, N failed`. */
export function formatOutcomes(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ step, passed, failed, skipped, seconds }) => [
    failed === 0 ? 'ok' : 'FAILED',
    step,
    `${passed} passed`,
    `${failed} failed`,
    skipped === 0 ? '' : `${skipped} skipped`,
    `${seconds.toFixed(1)} s`,
  ]);
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, o) => total + o[key], 0);
  return `${formatTable(rows)}\n\n${sum('passed')} passed, ${sum('failed')} failed`;
}

/** Rows of cells as text, the columns aligned and numbers to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return /^\d/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
