import type { Comparison } from '../../model/comparison';
import type { Crosstab } from '../../model/matrix/crosstab';
import { crosstabTable } from '../../model/matrix/printed';
import type { Arrangement } from '../../model/matrix/printed';
import type { PrintedGroup, PrintedTable } from '../../model/table';
import type { PictureSpec } from './spec';
import { airy, chosen, readable } from './setting';
import type { Attempt, Sizes } from './setting';

type ComparisonSpec = PictureSpec & { readonly comparison: Comparison };

/**
 * The panels of a comparison that one sheet has no room for, on as few sheets as have room for them; the part that
 * is asked for, or null where there is but one. A panel that a sheet of its own has no room for is set smaller.
 */
export function panelPart(spec: ComparisonSpec): Attempt | null {
  const { comparison, preset } = spec;
  const count = comparison.panels.length;
  const setting = (from: number, to: number, parted: readonly [number, number]) =>
    ({ ...spec, panels: [from, to], parted }) as const;
  const starts = [0];
  for (let at = 1; at < count; at += 1) {
    const from = starts[starts.length - 1] ?? 0;
    // The title may need another line for its number.
    if (!chosen(setting(from, at + 1, [9, 9]), preset.least).fits) starts.push(at);
  }
  const parts = starts.length;
  if (parts < 2) return null;
  const at = Math.min(parts, Math.max(1, spec.part ?? 1));
  const part = setting(starts[at - 1] ?? 0, starts[at] ?? count, [at, parts]);
  return { ...readable(part), parts };
}

type MatrixSpec = PictureSpec & { readonly comparison: Crosstab };

/** In parts a matrix is set as small as it can be read. */
const smallest: Sizes = [{ text: 0.76, body: 0.1 }];

/**
 * The matrix on one sheet, or the part of it that is asked for: its districts stand beside each other as long
 * as their columns have room for their words, and all parts have the same columns.
 */
export function matrixPart(spec: MatrixSpec): Attempt {
  const beside = partAs(spec, 'beside');
  return beside.body.whole ? beside : partAs(spec, 'under');
}

function partAs(spec: MatrixSpec, arrangement: Arrangement): Attempt {
  const { preset, comparison, language } = spec;
  const whole = crosstabTable(comparison, language, arrangement);
  const all = chosen({ ...spec, matrix: { whole, table: whole } }, preset.least);
  if (all.fits && all.body.whole) return all;
  // The title may need another line for its number.
  const tried = { ...spec, matrix: { whole, table: whole }, parted: [99, 99] } as const;
  const ends = endsOf(whole, spec, chosen(tried, preset.least, smallest));
  const at = Math.min(ends.length, Math.max(1, spec.part ?? 1));
  const table = rowsOf(whole, ends[at - 2] ?? 0, ends[at - 1] ?? 0);
  const parted = [at, ends.length] as const;
  const part = { ...spec, matrix: { whole, table }, parted };
  return { ...chosen(part, preset.least, smallest), parts: ends.length };
}

/** Behind which row each part ends: it has as many indicators as a sheet has room for. */
function endsOf(
  whole: PrintedTable,
  { preset }: MatrixSpec,
  { body, room }: Attempt,
): readonly number[] {
  const { ends = [], over = 0 } = body;
  const frame = body.natural - (ends[ends.length - 1] ?? 0) + (ends[0] ?? 0);
  // A part that begins within a section repeats its title.
  const most = (preset.height === null ? room / airy : room) - frame - over;
  const height = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0);
  // The definitions of an indicator stay together, unless they are more than a sheet has room for.
  const blocks = blocksOf(whole, true).flatMap((block) =>
    height(...block) <= most
      ? [block]
      : blocksOf(whole, false).filter(([from]) => from >= block[0] && from < block[1]),
  );
  const parts: number[] = [];
  let start = 0;
  for (const [from, to] of blocks) {
    if (from > start && height(start, to) > most) {
      parts.push(from);
      start = from;
    }
  }
  return [...parts, blocks[blocks.length - 1]?.[1] ?? 0];
}

type Span = readonly [from: number, to: number];

/** The rows of each indicator, or of each of its definitions. */
function blocksOf({ groups }: PrintedTable, whole: boolean): readonly Span[] {
  const lines = groups.flatMap(({ about, rows }) =>
    // Under a line of its own, rows are of one definition; without, each is of another.
    about === undefined
      ? rows.map(({ together }) => ({ together, count: 1 }))
      : [{ together: rows[0]?.together, count: rows.length }],
  );
  const blocks: [from: number, to: number][] = [];
  let at = 0;
  lines.forEach(({ together, count }, index) => {
    const last = blocks[blocks.length - 1];
    if (last && whole && together === lines[index - 1]?.together) last[1] += count;
    else blocks.push([at, at + count]);
    at += count;
  });
  return blocks;
}

/** A stretch of rows, under the section that they are in. */
function rowsOf(table: PrintedTable, from: number, to: number): PrintedTable {
  const groups: PrintedGroup[] = [];
  let section: string | undefined;
  let at = 0;
  for (const group of table.groups) {
    section = group.title ?? section;
    const rows = group.rows.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += group.rows.length;
    if (rows.length === 0) continue;
    const title = groups.length === 0 ? section : group.title;
    groups.push({ ...group, rows, ...(title === undefined ? {} : { title }) });
  }
  return { ...table, groups };
}
