import type { Problems } from '../problems';
import { readCatalogue } from './catalogue';
import type { CatalogueTables } from './catalogue';
import { readReport } from './report';
import type { ReportFolder } from './report';
import { Source } from './source';

/** All of `data/` as read. */
export interface Data {
  readonly catalogue: CatalogueTables;
  readonly reports: readonly ReportFolder[];
  /** Whether every file and every header could be read; if not, nothing else can be checked. */
  readonly whole: boolean;
  /** What was read, by path within the data folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads all of a data folder; what is wrong with a file or a cell goes to `problems`. */
export function readData(root: string, problems: Problems): Data {
  const source = new Source(root, problems);
  const catalogue = readCatalogue(source, problems);
  const { names, whole: folders } = source.folders('reports');
  const read = names.map((name) => readReport(source, name, problems));
  const reports = read.filter((report) => report !== null);
  if (names.length === 0 && folders)
    problems.refuse({ path: source.path('reports'), row: null }, 'no report (one folder each)');
  const tables = [
    ...Object.values(catalogue),
    ...reports.flatMap(({ figures, otherNumbers, mentions }) => [figures, otherNumbers, mentions]),
  ];
  const whole = folders && reports.length === read.length && tables.every((table) => table.whole);
  return { catalogue, reports, whole, files: source.files };
}
