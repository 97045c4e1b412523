import type { Comparison } from '../../model/comparison';
import { unitName } from '../../model/say/unit';
import type { TableCell, TableRow } from '../../model/table';
import { isNumeric, numbersOf } from '../../model/target';
import type { Figure, Language } from '../../model/types';
import { sheetWords } from '../../model/words/sheets';
import { termWords } from '../../model/words/terms';
import type { Exhibit } from '../../model/document/exhibit';
import { besideOf, insteadOf, numberOf, textOf } from './cells';
import type { SheetCell } from './cells';
import { framed, sheetOf } from './sheet';
import type { Column, Sheet } from './sheet';

/**
 * The table of the page with its numbers as numbers: for every column of figures one of numbers in
 * the unit of its head, and beside it what the page prints, qualifier included. Where there is no number, the reason stands. Steps are derived, and left out unless asked for.
 */
export function tableSheet(
  content: Exhibit<TableRow>,
  comparison: Comparison,
  language: Language,
  derived: boolean,
): Sheet {
  const words = sheetWords[language];
  const { names, columns: tabled, groups } = content.table;
  const rows = groups.flatMap((group) => group.rows);
  const figures = rows.flatMap(({ cells }) => cells.flatMap(figureIn));
  const units = new Set(figures.map(({ standardUnit }) => standardUnit));
  const [only = null] = units.size === 1 ? units : [];
  const name = (unit: string) => unitName(unit, language, comparison.units);
  const headed = (head: string) => (only === null ? head : words.withUnit(head, name(only)));
  const heads = names.map(({ text: head }, index): Column<TableRow> => ({
    head,
    width: 44,
    cell: (row) => textOf(row.alone[index]?.text ?? '', { wrap: true }),
    always: true,
  }));
  const unitColumn: Column<TableRow> = {
    head: words.heads.unit,
    width: 12,
    cell: ({ cells }) => (only === null ? textOf(unitOf(cells, name)) : null),
  };
  const columns = tabled.flatMap(({ of, head }, index): Column<TableRow>[] => {
    const at = (row: TableRow) => row.cells[index];
    if (of === 'figure') return figureColumns(head, headed, at, language);
    return derived ? [{ head, width: 44, cell: (row) => textOf(at(row)?.text ?? '') }] : [];
  });
  const sheet = sheetOf(words.sheets.table, [...heads, unitColumn, ...columns], rows);
  return framed(sheet, content, language);
}

type At = (row: TableRow) => TableCell | undefined;

function figureColumns(
  column: string,
  headed: (head: string) => string,
  at: At,
  language: Language,
): Column<TableRow>[] {
  const words = sheetWords[language];
  return [
    { head: headed(column), width: 14, cell: (row) => numberCell(at(row), language), always: true },
    {
      head: headed(words.upper(column)),
      width: 14,
      cell: (row) => numberOf(figureIn(at(row)).flatMap(standardOf)[1] ?? ''),
    },
    { head: words.printedOf(column), width: 44, cell: (row) => besideOf(at(row)?.text ?? '') },
  ];
}

function figureIn(cell: TableCell | undefined): Figure[] {
  return cell?.of === 'figure' ? [cell.figure] : [];
}

function standardOf({ standard }: Figure): readonly string[] {
  return isNumeric(standard) ? numbersOf(standard) : [];
}

/** The number, or what stands in its place: the report's words, or why there is nothing. */
function numberCell(cell: TableCell | undefined, language: Language): SheetCell {
  if (cell === undefined) return null;
  if (cell.of === 'gap') return insteadOf(termWords[language].gaps[cell.gap.reason]);
  if (cell.of !== 'figure') return insteadOf(cell.text);
  const { standard } = cell.figure;
  return isNumeric(standard) ? numberOf(standardOf(cell.figure)[0] ?? '') : insteadOf(cell.text);
}

function unitOf(cells: readonly TableCell[], name: (unit: string) => string): string {
  return [...new Set(cells.flatMap(figureIn).map(({ standardUnit }) => standardUnit))]
    .map(name)
    .join(' | ');
}
