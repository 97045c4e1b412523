import type { CatalogueTables } from '../read/catalogue';
import type { FigureRow, ReportFolder } from '../read/report';
import { wrongAspects, wrongComparators, wrongKinds, wrongYears } from './wrongWords';
import { wrongIndicators } from './wrongIndicators';
import { wrongNumbers, wrongPairs, wrongUnits, wrongValues } from './wrongNumbers';
import { longerQuotes, wrongQuotes } from './wrongQuotes';

/**
 * The columns of `figures.csv` that are made wrong; a value with the numeral it is of; and last, told
 * apart from what is wrong, a quote that has a clause more than it needs.
 */
export const COLUMNS = [
  'indicator',
  'aspect',
  'year',
  'kind',
  'comparator',
  'value',
  'unit',
  'estimated',
  'quote',
  'number',
  'value and number',
  'longer quote',
] as const;

/** A column that is made wrong. */
export type Column = (typeof COLUMNS)[number];

/** What the wrong entries are taken from: the catalogue, and the row's report. */
export interface Surroundings {
  readonly catalogue: CatalogueTables;
  readonly folder: ReportFolder;
  /** The rows before and after it. */
  readonly neighbours: readonly FigureRow[];
}

/** The cells of a row with something wrong in them. */
export type WrongCells = Partial<Pick<FigureRow, Column & keyof FigureRow>>;

/** One row with one entry wrong. */
export interface Mutant {
  readonly folder: ReportFolder;
  readonly index: number;
  readonly column: Column;
  readonly row: FigureRow;
  readonly wrong: WrongCells;
}

type WrongEntries = (row: FigureRow, surroundings: Surroundings) => WrongCells[];

const WRONG: Readonly<Record<Column, WrongEntries>> = {
  indicator: wrongIndicators,
  aspect: wrongAspects,
  year: wrongYears,
  kind: wrongKinds,
  comparator: wrongComparators,
  value: wrongValues,
  unit: wrongUnits,
  estimated: ({ estimated }) => [{ estimated: !estimated }],
  quote: wrongQuotes,
  number: wrongNumbers,
  'value and number': wrongPairs,
  'longer quote': longerQuotes,
};

/** Whether a wrong entry differs from the right one. */
const differs = (row: FigureRow, wrong: WrongCells) =>
  Object.entries(wrong).some(([column, cell]) => row[column as keyof FigureRow] !== cell);

function mutantsOf(
  folder: ReportFolder,
  index: number,
  column: Column,
  catalogue: CatalogueTables,
): Mutant[] {
  const { rows } = folder.figures;
  const row = rows[index];
  if (row === undefined) return [];
  const neighbours = [rows[index + 1], rows[index - 1]].filter((each) => each !== undefined);
  const entries = WRONG[column](row, { catalogue, folder, neighbours });
  const distinct = new Map(entries.map((wrong) => [JSON.stringify(wrong), wrong]));
  return [...distinct.values()]
    .filter((wrong) => differs(row, wrong))
    .map((wrong) => ({ folder, index, column, row, wrong }));
}

/** Every plausible wrong entry in every row of `figures.csv`, one at a time. */
export function findMutants(
  catalogue: CatalogueTables,
  folders: readonly ReportFolder[],
): Mutant[] {
  return folders.flatMap((folder) =>
    folder.figures.rows.flatMap((_, index) =>
      COLUMNS.flatMap((column) => mutantsOf(folder, index, column, catalogue)),
    ),
  );
}
