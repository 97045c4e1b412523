import { formatCsv, numberCell, textCell } from '../../src/model/csv';
import type { CsvRow } from '../../src/model/csv';
import { statedCells } from '../../src/model/stated';
import { NOT_ENTERED } from '../check/account';
import type { NumeralAccount } from '../check/account';
import type { CheckedFigure } from '../check/figures';
import type { CheckedReport } from '../check/report';
import { figureColumns, namesOf, numberColumns } from './columns';
import { compileEvidence } from './figures';
import type { Translations } from './figures';

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
): CsvRow<keyof typeof numberColumns> {
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

/** The rows of the published table of figures: one a row of `data/`. */
export function figureRows(
  reports: readonly CheckedReport[],
  translations: Translations,
): readonly FigureRow[] {
  return reports.flatMap((checked) =>
    checked.figures.map((figure) => figureCells(checked, figure, translations)),
  );
}

/** Compiles the published `figures.csv`. */
export function compileFiguresCsv(rows: readonly FigureRow[]): string {
  return formatCsv(namesOf(figureColumns), rows);
}

/** Compiles the published `numbers.csv`: one row a numeral of a report. */
export function compileNumbersCsv(
  reports: readonly CheckedReport[],
  translations: Translations,
): string {
  const rows = reports.flatMap(({ report, account }) =>
    account.map((numeral) => numeralCells(report.folder.id, numeral, translations)),
  );
  return formatCsv(namesOf(numberColumns), rows);
}
