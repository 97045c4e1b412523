import type { CatalogueTables } from '../read/catalogue';
import type { FigureRow, ReportFolder } from '../read/report';
import { COLUMNS, WRONG } from './wrongCells';
import type { Column, WrongCells } from './wrongCells';

/** One row with one entry wrong. */
export interface Mutant {
  readonly folder: ReportFolder;
  readonly index: number;
  readonly column: Column;
  readonly row: FigureRow;
  readonly wrong: WrongCells;
}

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
