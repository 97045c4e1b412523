import type { Cell, Comparison, Row, Step } from './comparison';
import { sayGap } from './say/cell';
import { sayFigure } from './say/figure';
import { sayStep } from './say/step';
import type { StepText } from './say/step';
import type { Figure, Language } from './types';
import { termWords } from './words/terms';

/** A cell of a table with the text that is printed in it. */
export type TableCell =
  | { readonly of: 'figure'; readonly text: string; readonly figure: Figure }
  | { readonly of: 'gap'; readonly text: string; readonly gap: Extract<Cell, { state: 'gap' }> }
  | {
      readonly of: 'step';
      readonly text: string;
      readonly step: Step;
      /** The same in two parts, where they stand on lines of their own. */
      readonly said: StepText;
    }
  | { readonly of: 'nothing'; readonly text: string };

/** A row: what it is of, and its cells in the order of the table's columns. */
export interface TableRow {
  readonly row: Row;
  readonly district: string;
  /** The indicator's name where the table has several; empty where its title says it. */
  readonly term: string;
  readonly cells: readonly TableCell[];
}

/** Rows that compare with each other; those of another group are on another definition. */
export interface TableGroup {
  readonly apart: boolean;
  readonly rows: readonly TableRow[];
}

/** A comparison in words and numbers, as every table, sheet and document prints it. */
export interface StatementTable {
  /** The head of the first column, which names the rows. */
  readonly stub: string;
  /** The heads of the other columns. */
  readonly columns: readonly string[];
  readonly groups: readonly TableGroup[];
}

/** What stands where a cell has nothing to say. */
const dash = '—';

/** Tables a comparison; qualifiers, reasons of gaps and derived steps are kept in the text. */
export function tableOf(comparison: Comparison, language: Language): StatementTable {
  const { slots, panels } = comparison;
  const words = termWords[language].table;
  const rows = panels.flatMap((panel) => panel.rows);
  const listed = comparison.rowsOf === 'indicators';
  const based = !listed && rows.some((row) => row.base !== null);
  const stepped = listed || rows.some((row) => row.step !== null);
  const columns = [
    ...(based ? [words.base(Math.min(...slots.map((slot) => slot.year)) - 1)] : []),
    ...slots.map((slot) => termWords[language].slot(slot)),
    ...(stepped ? [words.step] : []),
  ];
  const several = listed || comparison.indicators.length > 1;
  const tabled = (row: Row): TableRow => ({
    row,
    district: row.district.name[language],
    term: several ? termOf(row, language) : '',
    cells: [
      ...(based ? [figureCell(row.base, comparison, language)] : []),
      ...slots.map((slot) => cellOf(cellIn(row, slot), comparison, language)),
      ...(stepped ? [stepCell(row.step, comparison, language)] : []),
    ],
  });
  return {
    stub: listed ? words.indicator : words.district,
    columns,
    groups: panels.map((panel, index) => ({ apart: index > 0, rows: panel.rows.map(tabled) })),
  };
}

function termOf({ indicators }: Row, language: Language): string {
  return indicators.map((each) => each.name[language]).join(language === 'zh' ? '、' : '; ');
}

function cellIn({ cells }: Row, { year, kind }: Cell['slot']): Cell | null {
  return cells.find(({ slot }) => slot.year === year && slot.kind === kind) ?? null;
}

function cellOf(cell: Cell | null, comparison: Comparison, language: Language): TableCell {
  if (cell === null) return { of: 'nothing', text: dash };
  if (cell.state === 'figure') return figureCell(cell.figure, comparison, language);
  return { of: 'gap', text: `${dash} ${sayGap(cell.reason, language)}`, gap: cell };
}

function figureCell(figure: Figure | null, { units }: Comparison, language: Language): TableCell {
  if (figure === null) return { of: 'nothing', text: dash };
  return { of: 'figure', text: sayFigure(figure, { language, units }), figure };
}

function stepCell(step: Step | null, comparison: Comparison, language: Language): TableCell {
  if (step === null) return { of: 'nothing', text: dash };
  const said = sayStep(step, { language, units: comparison.units });
  return { of: 'step', text: said.text, step, said };
}
