import type { Problems } from '../problems';
import { catalogueFiles, readCatalogue } from './catalogue';
import type { CatalogueTables } from './catalogue';
import { readReport, reportFiles } from './report';
import type { ReportFolder } from './report';
import { Source } from './source';

/** A data folder: its catalogue as read, and its reports, which are read one at a time. */
export class DataFolder {
  readonly catalogue: CatalogueTables;
  /** The names of the reports' folders. */
  readonly names: readonly string[];
  readonly #source: Source;
  readonly #problems: Problems;
  #whole: boolean;

  /** What is wrong with a file or a cell goes to `problems`, now and when a report is read. */
  constructor(root: string, problems: Problems) {
    this.#source = new Source(root, problems);
    this.#problems = problems;
    this.catalogue = readCatalogue(this.#source, problems);
    const { names, whole } = this.#source.folders('reports');
    this.names = names;
    this.#whole = whole && Object.values(this.catalogue).every((table) => table.whole);
    if (names.length === 0 && whole)
      problems.refuse(
        { path: this.#source.path('reports'), row: null },
        'no report (one folder each)',
      );
  }

  /** Whether every file and every header could be read so far; if not, nothing else can be checked. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Reads a report; null after a report if one of its texts is missing. */
  report(name: string): ReportFolder | null {
    const report = readReport(this.#source, name, this.#problems);
    const tables = report === null ? [] : [report.figures, report.otherNumbers, report.mentions];
    this.#whole &&= report !== null && tables.every((table) => table.whole);
    return report;
  }

  /** A short fingerprint of all that a build reads. */
  fingerprint(): string {
    return this.#source.fingerprint([...catalogueFiles, ...this.names.flatMap(reportFiles)]);
  }
}

/** All of `data/` as read. */
export interface Data {
  readonly catalogue: CatalogueTables;
  readonly reports: readonly ReportFolder[];
  /** Whether every file and every header could be read; if not, nothing else can be checked. */
  readonly whole: boolean;
}

/** Reads all of a data folder at once; what is wrong with a file or a cell goes to `problems`. */
export function readData(root: string, problems: Problems): Data {
  const folder = new DataFolder(root, problems);
  const reports = folder.names.flatMap((name) => folder.report(name) ?? []);
  return { catalogue: folder.catalogue, reports, whole: folder.whole };
}
