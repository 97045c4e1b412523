import { figureKey } from '../check/keys';
import type { CheckedReport } from '../check/report';
import type { Data } from '../read/data';
import { compileCatalogue, fingerprint } from './catalogue';
import { compileFiguresCsv, compileNumbersCsv, figureRows } from './csv';
import { describePackage } from './datapackage';
import { compileFigures, translationsOf } from './figures';
import { compileFindingsCsv } from './findings';
import { compileFiguresParquet } from './parquet';
import { compileReport } from './report';

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** JSON whose bytes depend on the content alone: keys sorted, no white space, a final LF. */
function formatJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`;
}

/** What a build says when it is done: figures of each report, and the account of numerals. */
export function summarise(reports: readonly CheckedReport[]): string[] {
  const accounts = reports.flatMap(({ account }) => account);
  const accounted = accounts.filter((numeral) => numeral.class !== 'undecided').length;
  return [
    ...reports.map(
      ({ report, figures }) =>
        `${report.folder.id}: ${new Set(figures.map(figureKey)).size} figures`,
    ),
    `numerals: ${accounted} of ${accounts.length} accounted for`,
  ];
}

/** The reports in the order of their districts, then by year. */
function inOrder({ catalogue }: Data, reports: readonly CheckedReport[]): CheckedReport[] {
  const order = ({ report }: CheckedReport) =>
    catalogue.districts.rows.findIndex(({ id }) => id === report.folder.edition.front.district);
  const year = ({ report }: CheckedReport) => report.folder.edition.front.year;
  return reports.toSorted((a, b) => order(a) - order(b) || year(a) - year(b));
}

/** What is published. */
export interface CompiledData {
  /** The text of each published file, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** The bytes of each published file that is no text, by its path. */
  readonly binaries: ReadonlyMap<string, Uint8Array>;
}

/** Compiles what is published: the content of each file, by its path. */
export function compileData(data: Data, checked: readonly CheckedReport[]): CompiledData {
  const reports = inOrder(data, checked);
  const translations = translationsOf(data.catalogue.notes.rows, data.catalogue.wordings.rows);
  const version = fingerprint(data.files);
  const figures = new Map(
    reports.map((report) => [report, compileFigures(report, translations, version)]),
  );
  const counted = [...figures].map(([report, own]) => ({ report, figures: own.figures.length }));
  const catalogue = compileCatalogue(data, counted, version);
  const rows = figureRows(reports, translations);
  const files = new Map([
    ['catalogue.json', formatJson(catalogue)],
    ['figures.csv', compileFiguresCsv(rows)],
    ['numbers.csv', compileNumbersCsv(reports, translations)],
    ['findings.csv', compileFindingsCsv(catalogue, [...figures.values()])],
  ]);
  for (const [report, document] of figures) {
    const name = `${report.report.folder.id}.json`;
    files.set(`figures/${name}`, formatJson(document));
    files.set(`reports/${name}`, formatJson(compileReport(report, document)));
  }
  const binaries = new Map([['figures.parquet', compileFiguresParquet(rows)]]);
  const described = new Map<string, string | Uint8Array>([...files, ...binaries]);
  files.set('datapackage.json', formatJson(describePackage(catalogue, described)));
  return { files, binaries };
}
