import { numberCell, textCell } from './csv';
import type { CsvRow } from './csv';
import { isNumeric, numbersOf } from './target';
import type { Figure, Statement } from './types';
import type { SheetWords } from './words/sheets';

/** What a figure states, apart from what it is of. */
export type StatedFigure = Pick<
  Figure,
  'statement' | 'unit' | 'standard' | 'standardUnit' | 'wording' | 'estimated' | 'term'
>;

/** A column of a data file: its id is its head in published files, and has one in the reader's language. */
export type ColumnId = keyof SheetWords['heads'];

/** The columns of what a figure states, in the order of every data file. */
export const statedColumns = [
  'comparator',
  'value',
  'value_high',
  'unit',
  'std_value',
  'std_value_high',
  'std_unit',
  'wording',
  'estimated',
  'term',
] as const satisfies readonly ColumnId[];

/** What a figure states, as it stands and in its standard unit; all empty without one. */
export function statedCells(figure: StatedFigure | null): CsvRow<(typeof statedColumns)[number]> {
  const [value = '', high = ''] = numbersIn(figure?.statement);
  const [standard = '', standardHigh = ''] = numbersIn(figure?.standard);
  return {
    comparator: textCell(figure?.statement.comparator ?? ''),
    value: numberCell(value),
    value_high: numberCell(high),
    unit: textCell(figure?.unit ?? ''),
    std_value: numberCell(standard),
    std_value_high: numberCell(standardHigh),
    std_unit: textCell(figure?.standardUnit ?? ''),
    wording: textCell(figure?.wording ?? ''),
    estimated: textCell(figure?.estimated === true ? 'yes' : ''),
    term: textCell(figure?.term ?? ''),
  };
}

/** The numbers of a statement as its report has them: one, the two ends of a range, none of words. */
export function numbersIn(statement: Statement | undefined): readonly string[] {
  return statement && isNumeric(statement) ? numbersOf(statement) : [];
}
