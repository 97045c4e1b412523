import { checkData } from './check/data';
import type { CheckOptions } from './check/report';
import { compileData } from './compile/data';
import { summarise } from './compile/summary';
import { Findings } from './findings';
import { readData } from './read/data';

/** What came of a build; there are files only when there is no problem. */
export interface BuiltData {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** The content of each published file, by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly summary: readonly string[];
}

/** A numeral of a report that nothing accounts for is only counted as yet. */
export const CHECKS: CheckOptions = { unaccountedNumerals: 'refused' };

/** Reads, checks and compiles a data folder; writes nothing. */
export function buildData(root: string, options: CheckOptions = CHECKS): BuiltData {
  const findings = new Findings();
  const data = readData(root, findings);
  const reports = data.whole ? checkData(data, options, findings) : [];
  const problems = findings.problems();
  const right = problems.length === 0;
  return {
    problems,
    warnings: findings.warnings(),
    files: right ? compileData(data, reports) : new Map(),
    summary: right ? summarise(reports) : [],
  };
}
