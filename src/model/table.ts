import type { Cell, Comparison, Row, Slot, Step } from './comparison';
import { commonYear } from './reports';
import { sameSlot } from './slot';
import { sayGap } from './say/cell';
import { sayFigure } from './say/figure';
import { sayStep } from './say/step';
import type { StepText } from './say/step';
import { isNumeric } from './target';
import type { Figure, Language } from './types';
import { termWords } from './words/terms';

/** A cell of a table with the text that is printed in it. */
export type TableCell = CellLine & {
  /** What is said of the same on a line of its own under it: of a result its growth, of a target its step. */
  readonly below?: CellLine;
};

/** What one line of a cell says. */
export type CellLine =
  | {
      readonly of: 'figure';
      readonly text: string;
      readonly figure: Figure;
      /** Others in the same text. */
      readonly also?: readonly Figure[];
    }
  | { readonly of: 'gap'; readonly text: string; readonly gap: Extract<Cell, { state: 'gap' }> }
  | {
      readonly of: 'step';
      readonly text: string;
      readonly step: Step;
      /** The same in two parts, where they stand on lines of their own. */
      readonly said: Pick<StepText, 'difference' | 'ratio' | 'text'>;
    }
  | { readonly of: 'nothing'; readonly text: string };

/** What a naming column names; a verdict, under another name, is how the sides of a row compare. */
export type Role = 'district' | 'indicator' | 'verdict';

/** A text that names a row, or the head over such texts. */
export interface TableName {
  readonly role: Role;
  /** Empty where the row has none, as a district that reports nothing has no indicator. */
  readonly text: string;
}

/** A row as it is printed: its names in the order of the table's `names`, its cells in that of the columns. */
export interface PrintedRow {
  readonly names: readonly TableName[];
  /** The same where nothing stands over its group: the last name tells that its definition differs. */
  readonly alone: readonly TableName[];
  readonly cells: readonly TableCell[];
  /** Rows with the same word stay on one sheet. */
  readonly together?: string;
}

/** A row of a comparison. */
export interface TableRow extends PrintedRow {
  readonly row: Row;
}

/** Rows that stand together. */
export interface PrintedGroup<Line extends PrintedRow = PrintedRow> {
  /** Null where they compare with the table's first rows. */
  readonly apart: Apart | null;
  /** Over them in a line of its own: the section that begins with them, and what they are of. */
  readonly title?: string;
  readonly about?: string;
  readonly rows: readonly Line[];
}

/** Rows that compare with each other. */
export type TableGroup = PrintedGroup<TableRow>;

/** What tells rows that are on another definition. */
export interface Apart {
  /** `口径不同`, beside a row or over its group. */
  readonly mark: string;
  /** `财政总收入：口径不同，不可比`, over a group. */
  readonly head: string;
}

/** A column of cells. */
export interface TableColumn {
  readonly of: 'figure' | 'step';
  readonly head: string;
  /** Over the heads of several, side by side; none unless told. */
  readonly over?: string;
}

/** A table as every page, picture and file prints it. */
export interface PrintedTable<Line extends PrintedRow = PrintedRow> {
  /**
   * The heads of what names the rows, the more telling first: districts, in a list of targets
   * indicators. The second is there where rows need both.
   */
  readonly names: readonly TableName[];
  readonly columns: readonly TableColumn[];
  readonly groups: readonly PrintedGroup<Line>[];
}

/** A comparison in words and numbers. */
export type StatementTable = PrintedTable<TableRow>;

/** The text of one role among names; empty where there is none. */
export function nameIn(names: readonly TableName[], role: Role): string {
  return names.find((each) => each.role === role)?.text ?? '';
}

/** The names of a row one under another in one column; the first is the more telling. */
export function stackedNames({ names }: PrintedRow): string[] {
  return names.flatMap(({ text }) => (text === '' ? [] : [text]));
}

/** The heads of a table whose names share one column. */
export function stackedHeads({ names, columns }: PrintedTable): string[] {
  return [...names.slice(0, 1).map(({ text }) => text), ...columns.map(({ head }) => head)];
}

/** What stands over the heads of some columns, with how many; nothing where all stand alone. */
export function overheads({ columns }: PrintedTable): { over: string; columns: number }[] {
  const overs: { over: string; columns: number }[] = [];
  for (const { over } of columns) {
    if (over === undefined) return [];
    const last = overs[overs.length - 1];
    if (last?.over === over) last.columns += 1;
    else overs.push({ over, columns: 1 });
  }
  return overs;
}

/** The lines of a cell, from above. */
export function linesIn(cell: TableCell): readonly CellLine[] {
  return cell.below ? [cell, cell.below] : [cell];
}

/** Whether a cell holds words rather than a number: those read from the left. */
export function isWords(cell: CellLine): boolean {
  return cell.of === 'figure' && !isNumeric(cell.figure.statement);
}

/** The figures that a line of a cell prints. */
export function figuresOf(line: CellLine): readonly Figure[] {
  return line.of === 'figure' ? [line.figure, ...(line.also ?? [])] : [];
}

/** What stands where a cell has nothing to say. */
const dash = '—';

/** Tables a comparison; qualifiers, reasons of gaps and derived steps are kept in the text. */
export function tableOf(comparison: Comparison, language: Language): StatementTable {
  const { slots, panels } = comparison;
  const { table: words, slot: slotName, opening } = termWords[language];
  const rows = panels.flatMap((panel) => panel.rows);
  const listed = comparison.rowsOf === 'indicators';
  const based = !listed && rows.some((row) => row.base !== null);
  const stepHead = stepHeadOf(comparison, language);
  const stepped = listed || rows.some((row) => row.step !== null);
  const { subject } = comparison;
  const grown = subject.of === 'series' && rows.some(({ growth }) => growth !== undefined);
  const figures = [
    ...(based ? [words.base(baseYear(comparison))] : []),
    ...slots.map((slot) => opening(slotName(slot))),
    ...(grown ? [subject.heads.growth[language]] : []),
  ];
  const cellsOf = (row: Row): TableCell[] => [
    ...(based ? [figureCell(row.base, comparison, language)] : []),
    ...slots.map((slot) => cellOf(cellIn(row, slot), comparison, language)),
    ...(grown ? [figureCell(row.growth ?? null, comparison, language)] : []),
    ...(stepped ? [stepCell(row.step, comparison, language)] : []),
  ];
  const roles = rolesOf(comparison);
  const namesOf = (row: Row) => roles.map((role) => ({ role, text: nameOf(row, role, language) }));
  return {
    names: roles.map((role) => ({
      role,
      text: subject.of === 'series' ? subject.heads.row[language] : words[role],
    })),
    columns: [
      ...figures.map((head) => ({ of: 'figure' as const, head })),
      ...(stepped ? [{ of: 'step' as const, head: stepHead }] : []),
    ],
    groups: panels.map((panel): TableGroup => {
      const tabled = panel.rows.map((row) => {
        const names = namesOf(row);
        return { row, names, alone: names, cells: cellsOf(row) };
      });
      if (panel.apart !== true) return { apart: null, rows: tabled };
      const terms = new Set(tabled.map(({ row }) => nameOf(row, 'indicator', language)));
      const [shared = ''] = terms.size === 1 && roles.length > 1 ? terms : [];
      return {
        apart: { mark: words.differs, head: words.over(shared) },
        rows: tabled.map((each) => ({ ...each, alone: marked(each.names, words.apart) })),
      };
    }),
  };
}

function stepHeadOf({ subject }: Comparison, language: Language): string {
  if ('heads' in subject) return subject.heads.step[language];
  return termWords[language].table.step;
}

/** What names the rows: a list of targets is read by indicator, all else by district. */
function rolesOf({ rowsOf, indicators: all, panels }: Comparison): Exclude<Role, 'verdict'>[] {
  if (rowsOf === 'indicators') return ['indicator', 'district'];
  const reported = panels.some(({ rows }) => rows.some(({ indicators }) => indicators.length > 0));
  return all.length > 1 && reported ? ['district', 'indicator'] : ['district'];
}

function nameOf({ name, indicators }: Row, role: Role, language: Language): string {
  if (role === 'district') return name[language];
  return indicators.map((each) => each.name[language]).join(termWords[language].signs.terms);
}

/** Says of the indicator, or of the district where it stands alone, that its definition differs. */
function marked(names: readonly TableName[], apart: (name: string) => string): TableName[] {
  const own = names.some(({ role }) => role === 'indicator') ? 'indicator' : 'district';
  return names.map((name) => (name.role === own ? { ...name, text: apart(name.text) } : name));
}

/** The year before the last results; null where it differs from row to row. */
function baseYear({ reports }: Comparison): number | null {
  const reported = commonYear(reports);
  return reported === null ? null : reported - 2;
}

/** The cell that a row has in a column; null where it has none. */
export function cellIn({ cells }: Row, slot: Slot): Cell | null {
  return cells.find((each) => sameSlot(each.slot, slot)) ?? null;
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
