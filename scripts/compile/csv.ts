import { formatCsv, numberCell, textCell } from '../../src/model/csv';
import type { CsvRow } from '../../src/model/csv';
import { statedCells } from '../../src/model/stated';
import { NOT_ENTERED } from '../check/account';
import type { NumeralAccount } from '../check/account';
import type { CheckedFigure } from '../check/figures';
import type { CheckedReport } from '../check/report';
import type { figureColumns, numberColumns } from './columns';
import { compileEvidence } from './figures';
import type { Translations } from './figures';

/** A row of the published account of numerals. */
type NumeralRow = CsvRow<keyof typeof numberColumns>;

/** A row of the published table of figures. */
export type FigureRow = CsvRow<keyof typeof figureColumns>;

function figureCells(
  checked: CheckedReport,
  figure: CheckedFigure,
  translations: Translations,
): FigureRow {
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

/** Why a numeral is no figure, or is one that is left out. */
function reasonOf(account: NumeralAccount): { readonly reason: string; readonly note: string } {
  switch (account.class) {
    case 'figure':
      return { reason: '', note: '' };
    case 'other':
      return account;
    case 'undecided':
      return account.left === null
        ? { reason: '', note: '' }
        : { reason: NOT_ENTERED, note: account.left.note };
  }
}

function numeralCells(
  report: string,
  account: NumeralAccount,
  translations: Translations,
): NumeralRow {
  const { numeral, class: kind } = account;
  const other = reasonOf(account);
  return {
    report: textCell(report),
    offset: numberCell(numeral.start),
    token: numberCell(numeral.token),
    class: textCell(kind),
    reason: textCell(other.reason),
    indicator: textCell(kind === 'figure' ? account.indicators.join('|') : ''),
    note: textCell(other.note),
    note_en: textCell(translations.get(other.note) ?? ''),
  };
}

/** A report's rows of the published table of figures: one a row of `data/`. */
export function figureRows(
  checked: CheckedReport,
  translations: Translations,
): readonly FigureRow[] {
  return checked.figures.map((figure) => figureCells(checked, figure, translations));
}

/** A report's rows of the published account: one a numeral. */
export function numeralRows(
  { report, account }: CheckedReport,
  translations: Translations,
): readonly NumeralRow[] {
  return account.map((numeral) => numeralCells(report.folder.id, numeral, translations));
}

/** The head of a published table, with which its file begins. */
export function formatHead<Column extends string>(columns: readonly Column[]): string {
  return formatCsv(columns, []);
}

/** Rows of a published table as they follow its head or other rows. */
export function formatRows<Column extends string>(
  columns: readonly Column[],
  rows: readonly CsvRow<Column>[],
): string {
  return formatCsv(columns, rows).slice(formatHead(columns).length);
}
