import { compareDecimals } from '../decimal';
import type { MatrixRow } from '../matrix';
import { commonYear } from '../reports';
import { isNumeric, numbersOf, ratioOf } from '../target';
import type { District, Figure, NumericStatement } from '../types';
import type { MatrixCell } from './lines';
import { ranked, spreadOf } from './spread';
import { isAscending } from './order';
import type { DistrictColumn, MatrixOrder, SortColumn } from './order';

/**
 * Rows that can be ordered with each other; `unranked` rows have nothing to be ordered by, and of
 * `silent` ones the district says nothing. The latter two stay as they were.
 */
export const tiers = ['same', 'near', 'times', 'points', 'ratio', 'standing', 'growth', 'rate', 'unranked', 'silent'] as const; // prettier-ignore

/** Rows of one tier, in their order. */
export interface Tier {
  readonly tier: (typeof tiers)[number];
  readonly rows: readonly MatrixRow[];
}

/** What a row is ordered by. */
interface Key {
  readonly tier: Tier['tier'];
  readonly size: string;
}

/** Orders rows across themes, those of one measure together. Empty tiers are left out. */
export function sortRows(rows: readonly MatrixRow[], order: MatrixOrder): readonly Tier[] {
  const sign = isAscending(order) ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, order.column) }));
  return tiers
    .map((tier) => ({
      tier,
      rows: keyed
        .filter(({ key }) => key.tier === tier)
        .sort((a, b) => sign * compareDecimals(a.key.size, b.key.size))
        .map(({ row }) => row),
    }))
    .filter((each) => each.rows.length > 0);
}

const unranked: Key = { tier: 'unranked', size: '0' };

function keyOf(row: MatrixRow, column: SortColumn): Key {
  if (column.of === 'verdict') {
    const { verdict } = row.lines[0];
    return verdict === 'same' || verdict === 'near' ? { tier: verdict, size: '0' } : unranked;
  }
  if (!('district' in column)) {
    const spread = spreadOf(row);
    return spread ? { tier: spread.in, size: firstOf(spread.size) } : unranked;
  }
  const { district } = column;
  const cell = row.lines[0].cells.find((each) => each.district.id === district.id);
  if (!cell) return { tier: 'silent', size: '0' };
  return cellKey(row, cell, column.of) ?? unranked;
}

function cellKey(row: MatrixRow, cell: MatrixCell, column: DistrictColumn): Key | null {
  switch (column) {
    case 'result': {
      const standing = standingOf(row, cell.district);
      return standing && { tier: 'standing', size: firstOf(standing) };
    }
    case 'growth':
      return keyOfFigure(cell.movements.find(({ aspect }) => aspect === 'growth'));
    case 'target':
      return keyOfFigure(cell.targets[0]);
    case 'step': {
      const step = stepIn(row, cell);
      if (step?.state !== 'told') return null;
      return step.ratio
        ? { tier: 'ratio', size: firstOf(step.ratio) }
        : { tier: 'points', size: firstOf(step.difference) };
    }
  }
}

/** Growth and rates can be ordered by their numbers; levels of different things can't. */
function keyOfFigure(figure: Figure | undefined): Key | null {
  if (!figure || !isNumeric(figure.standard)) return null;
  const size = firstOf(figure.standard);
  if (figure.aspect === 'growth') return { tier: 'growth', size };
  return figure.standardUnit === '%' ? { tier: 'rate', size } : null;
}

/** The step of a cell's first target that has one. */
export function stepIn({ steps }: MatrixRow, { targets }: MatrixCell) {
  return targets.map(({ id }) => steps.get(id)).find((each) => each !== undefined);
}

/**
 * A district's level ÷ the largest of the others that compare, in %, derived; null where fewer than
 * two districts state one, where the comparators leave nothing to say, and of different years.
 */
export function standingOf({ lines }: MatrixRow, district: District): NumericStatement | null {
  const levels = ranked(lines[0].cells.flatMap(({ level }) => level ?? []));
  const own = levels.find((each) => each.district.id === district.id);
  const others = levels.filter((each) => each !== own);
  const largest = others[others.length - 1];
  if (commonYear(levels.map(({ report }) => report)) === null) return null;
  if (!own || !largest || !isNumeric(own.standard) || !isNumeric(largest.standard)) return null;
  return ratioOf(own.standard, largest.standard);
}

function firstOf(statement: NumericStatement): string {
  return numbersOf(statement)[0] ?? '0';
}
