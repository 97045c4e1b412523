import { DataCheck } from './check/data';
import { figureKey } from './check/keys';
import type { CheckedReport, CheckOptions } from './check/report';
import { Compilation } from './compile/data';
import { KeptPublication } from './compile/publication';
import type { Publication } from './compile/publication';
import { Problems } from './problems';
import type { CatalogueTables } from './read/catalogue';
import { DataFolder } from './read/data';

/** What came of a build. */
export interface Outcome {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** Figures of each report, and the account of numerals; empty where there are problems. */
  readonly summary: readonly string[];
}

/** A build kept in memory; there are files only when there is no problem. */
export interface BuiltData extends Outcome {
  /** The text of each published file, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** The bytes of each published file that is no text, by its path. */
  readonly binaries: ReadonlyMap<string, Uint8Array>;
}

/** How a build checks: every numeral of a report must be accounted for. */
export const CHECKS: CheckOptions = { unaccountedNumerals: 'refused' };

/** The names of reports' folders in the order of their districts, then by year. */
function inOrder({ districts }: CatalogueTables, names: readonly string[]): string[] {
  const place = new Map(districts.rows.map(({ id }, index) => [id, index]));
  const order = (name: string) => place.get(name.replace(/-\d{4}$/, '')) ?? -1;
  return names.toSorted((a, b) => order(a) - order(b));
}

/** What a build says of its reports while they pass. */
class Summary {
  readonly #figures: string[] = [];
  #numerals = 0;
  #accounted = 0;

  add({ report, figures, account }: CheckedReport): void {
    const count = new Set(figures.map(figureKey)).size;
    this.#figures.push(`${report.folder.id}: ${count} figures`);
    this.#numerals += account.length;
    this.#accounted += account.filter((numeral) => numeral.class !== 'undecided').length;
  }

  lines(): string[] {
    const numerals = `numerals: ${this.#accounted} of ${this.#numerals} accounted for`;
    return [...this.#figures.toSorted(), numerals];
  }
}

/**
 * Reads, checks and compiles a data folder, its reports one at a time. What reaches `to` before a
 * problem is found is of no use.
 */
export function publishData(root: string, to: Publication, options: CheckOptions): Outcome {
  const unread = new Problems();
  const wrong = new Problems();
  const right = () => unread.none && wrong.none;
  const data = new DataFolder(root, unread);
  const check = data.whole ? new DataCheck(data.catalogue, options, wrong) : null;
  const compilation = new Compilation(data.catalogue, data.fingerprint(), to);
  const summary = new Summary();
  for (const name of inOrder(data.catalogue, data.names)) {
    const folder = data.report(name);
    const checked = folder !== null && data.whole ? (check?.report(folder) ?? null) : null;
    if (checked === null || !right()) continue;
    summary.add(checked);
    compilation.add(checked);
  }
  check?.finish();
  // What could not be read makes the rest look wrong, so it is said alone.
  if (data.whole) unread.take(wrong);
  if (right()) compilation.finish();
  return {
    problems: unread.refusals(),
    warnings: unread.warnings(),
    summary: right() ? summary.lines() : [],
  };
}

/** Reads, checks and compiles a data folder; writes nothing. */
export function buildData(root: string, options: CheckOptions = CHECKS): BuiltData {
  const kept = new KeptPublication();
  const outcome = publishData(root, kept, options);
  const { files, binaries } = outcome.problems.length > 0 ? new KeptPublication() : kept;
  return { ...outcome, files, binaries };
}
