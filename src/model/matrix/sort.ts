import type { MatrixRow } from '../matrix';
import { isNumeric, numbersOf, ratioOf } from '../target';
import type { District, Figure, NumericStatement } from '../types';
import { sizeOf } from '../matrix';

/** What rows are ordered by: how one district stands to the others, or how far they lie apart. */
export type MatrixOrder =
  { readonly by: 'standing'; readonly district: District } | { readonly by: 'spread' };

/**
 * Rows that go together in an order: `ranked` from high to low; `unranked`, in which levels can't be
 * compared; `silent`, of which the district says nothing. The latter two stay as they were.
 */
export interface Tier {
  readonly tier: 'ranked' | 'unranked' | 'silent';
  readonly rows: readonly MatrixRow[];
}

/** Orders rows across themes: their measures are ratios, free of units. Empty tiers are left out. */
export function sortRows(rows: readonly MatrixRow[], order: MatrixOrder): readonly Tier[] {
  const measured = rows.map((row) => ({ row, size: sizeIn(row, order) }));
  const ranked = measured
    .filter((each) => each.size !== null)
    .sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const others = measured.filter((each) => each.size === null).map(({ row }) => row);
  const silent = others.filter((row) => order.by === 'standing' && isSilent(row, order.district));
  const tiers: readonly Tier[] = [
    { tier: 'ranked', rows: ranked.map(({ row }) => row) },
    { tier: 'unranked', rows: others.filter((row) => !silent.includes(row)) },
    { tier: 'silent', rows: silent },
  ];
  return tiers.filter((each) => each.rows.length > 0);
}

function sizeIn(row: MatrixRow, order: MatrixOrder): number | null {
  const found = ratioIn(row, order);
  return found === null ? null : Number(numbersOf(found)[0]);
}

function isSilent(row: MatrixRow, district: District): boolean {
  return (
    (row.districts.find((each) => each.district.id === district.id)?.entries ?? []).length === 0
  );
}

/**
 * What a row is ordered by, in %, derived from its levels that compare: a district's ÷ the largest of
 * the others, or the largest ÷ the smallest. Null where fewer than two districts state one, or where
 * the comparators leave nothing to say.
 */
export function ratioIn(row: MatrixRow, order: MatrixOrder): NumericStatement | null {
  const levels = levelsOf(row);
  if (levels.length < 2) return null;
  if (order.by === 'spread') return ratio(levels.at(-1), levels[0]);
  const own = levels.find((each) => each.district.id === order.district.id);
  return ratio(
    own,
    levels.findLast((each) => each !== own),
  );
}

/** One level a district, those that compare, from the smallest to the largest. */
function levelsOf(row: MatrixRow): Figure[] {
  const levels = row.districts.flatMap(({ entries }) => {
    const own = entries.find(
      ({ verdict, level }) => verdict !== 'differs' && level !== null && isNumeric(level.standard),
    );
    return own?.level ? [own.level] : [];
  });
  return levels.sort((a, b) => sizeOf(a) - sizeOf(b));
}

function ratio(a: Figure | undefined, b: Figure | undefined): NumericStatement | null {
  if (!a || !b || !isNumeric(a.standard) || !isNumeric(b.standard)) return null;
  return ratioOf(a.standard, b.standard);
}
