import type { CheckedReport } from '../check/report';
import type { Data } from '../read/data';
import { compileCatalogue } from './catalogue';
import { compileFiguresCsv, compileNumbersCsv } from './csv';
import { compileFigures } from './figures';
import { formatJson } from './json';
import { translationsOf } from './notes';
import { compileReport } from './report';

/** The reports in the order of their districts, then by year. */
function inOrder({ catalogue }: Data, reports: readonly CheckedReport[]): CheckedReport[] {
  const order = ({ report }: CheckedReport) =>
    catalogue.districts.rows.findIndex(({ id }) => id === report.folder.edition.front.district);
  const year = ({ report }: CheckedReport) => report.folder.edition.front.year;
  return reports.toSorted((a, b) => order(a) - order(b) || year(a) - year(b));
}

/** Compiles what is published: the content of each file, by its path. */
export function compileData(data: Data, checked: readonly CheckedReport[]): Map<string, string> {
  const reports = inOrder(data, checked);
  const translations = translationsOf(data.catalogue.notes.rows);
  const figures = new Map(reports.map((report) => [report, compileFigures(report, translations)]));
  const countFigures = (report: CheckedReport) => figures.get(report)?.figures.length ?? 0;
  const files = new Map([
    ['catalogue.json', formatJson(compileCatalogue(data, reports, countFigures))],
    ['figures.csv', compileFiguresCsv(reports, translations)],
    ['numbers.csv', compileNumbersCsv(reports, translations)],
  ]);
  for (const [report, document] of figures) {
    const name = `${report.report.folder.id}.json`;
    files.set(`figures/${name}`, formatJson(document));
    files.set(`reports/${name}`, formatJson(compileReport(report, document.figures)));
  }
  return files;
}
