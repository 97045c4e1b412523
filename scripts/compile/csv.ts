import { formatCsv, numberCell, textCell } from '../../src/model/csv';
import type { CsvRow } from '../../src/model/csv';
import { statedCells, statedColumns } from '../../src/model/stated';
import type { NumeralAccount } from '../check/account';
import type { CheckedFigure } from '../check/figures';
import type { CheckedReport } from '../check/report';
import { compileEvidence } from './figures';
import type { Translations } from './figures';

const FIGURE_COLUMNS = [
  'report',
  'district',
  'indicator',
  'family',
  'name_zh',
  'name_en',
  'theme',
  'aspect',
  'year',
  'kind',
  ...statedColumns,
  'quote',
  'paragraph',
  'offset',
  'note',
  'note_en',
] as const;

const NUMBER_COLUMNS = [
  'report',
  'offset',
  'token',
  'class',
  'reason',
  'indicator',
  'note',
  'note_en',
] as const;

function figureCells(
  checked: CheckedReport,
  figure: CheckedFigure,
  translations: Translations,
): CsvRow<(typeof FIGURE_COLUMNS)[number]> {
  const { row, indicator } = figure;
  const { id, edition } = checked.report.folder;
  const { paragraph, offset } = compileEvidence(checked, figure);
  return {
    report: textCell(id),
    district: textCell(edition.front.district),
    indicator: textCell(row.indicator),
    family: textCell(indicator.family),
    name_zh: textCell(indicator.name_zh),
    name_en: textCell(indicator.name_en),
    theme: textCell(indicator.theme),
    aspect: textCell(row.aspect),
    year: numberCell(row.year),
    kind: textCell(row.kind),
    ...statedCells({ ...row, ...figure }),
    quote: textCell(row.quote),
    paragraph: numberCell(paragraph),
    offset: numberCell(offset ?? ''),
    note: textCell(row.note),
    note_en: textCell(translations.get(row.note) ?? ''),
  };
}

function numeralCells(
  report: string,
  account: NumeralAccount,
  translations: Translations,
): CsvRow<(typeof NUMBER_COLUMNS)[number]> {
  const { numeral, class: kind } = account;
  const other = kind === 'other' ? account : { reason: '', note: '' };
  return {
    report: textCell(report),
    offset: numberCell(numeral.start),
    token: numberCell(numeral.token),
    class: textCell(kind === 'unknown' ? '' : kind),
    reason: textCell(other.reason),
    indicator: textCell(kind === 'figure' ? account.indicators.join('|') : ''),
    note: textCell(other.note),
    note_en: textCell(translations.get(other.note) ?? ''),
  };
}

/** Compiles the published `figures.csv`: one row a row of `data/`. */
export function compileFiguresCsv(
  reports: readonly CheckedReport[],
  translations: Translations,
): string {
  const rows = reports.flatMap((checked) =>
    checked.figures.map((figure) => figureCells(checked, figure, translations)),
  );
  return formatCsv(FIGURE_COLUMNS, rows);
}

/** Compiles the published `numbers.csv`: one row a numeral of a report. */
export function compileNumbersCsv(
  reports: readonly CheckedReport[],
  translations: Translations,
): string {
  const rows = reports.flatMap(({ report, account }) =>
    account.map((numeral) => numeralCells(report.folder.id, numeral, translations)),
  );
  return formatCsv(NUMBER_COLUMNS, rows);
}
