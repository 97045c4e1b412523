import type { Comparison } from '../../model/comparison';
import { countRows } from '../../model/document/exhibit';
import type { Crosstab } from '../../model/matrix/crosstab';
import { crosstabTable } from '../../model/matrix/printed';
import type { Arrangement } from '../../model/matrix/printed';
import type { PrintedGroup, PrintedTable } from '../../model/table';
import { pictureTexts } from './texts';
import type { PictureSpec } from './spec';
import { airy, chosen, readable, readIn } from './setting';
import type { Attempt, Sizes } from './setting';

type ComparisonSpec = PictureSpec & { readonly comparison: Comparison };

/**
 * The part that is asked for of a comparison that one sheet has no room for: its panels on as few sheets as have room
 * for them; where one alone has none, beside sheets of drawings one of the notes. What has no room even so is set
 * smaller.
 */
export function comparisonPart(spec: ComparisonSpec): Attempt {
  const inPanels = panelSheets(spec, 0);
  const alone = { ...spec, noted: 'alone' } as const;
  const apart = [...panelSheets({ ...spec, noted: 'elsewhere' }, 1), alone];
  const ways = pictureTexts(spec).notes.length > 0 ? [inPanels, apart] : [inPanels];
  const found = ways
    .map((sheets) => sheets.map((sheet, at) => numbered(sheet, at, sheets)))
    .find((sheets) => sheets.every((sheet) => readIn(sheet) !== null));
  const sheets = found ?? inPanels.map((sheet, at) => numbered(sheet, at, inPanels));
  const parts = sheets.length;
  const part = readable(sheets[partAt(spec, parts) - 1] ?? spec);
  return {
    ...part,
    parts,
    short: !found && sheets.some((sheet) => readable(sheet).short === true),
  };
}

/** A sheet with fewer rows of a longer list is hardly a list. */
const fewest = 3;

/** The part that is asked for of a list that one sheet has no room for: each has about as many of its rows. */
export function listPart(spec: ComparisonSpec): Attempt {
  const { comparison, preset } = spec;
  const count = countRows(comparison);
  // The title may need another line for its number.
  const numbers = (all: number) => (all < 10 ? 9 : 99);
  for (let all = 2; all <= count; all += 1) {
    const most = Math.ceil(count / all);
    // Fewer pictures have as many rows each.
    if (all > 2 && most === Math.ceil(count / (all - 1))) continue;
    const starts = Array.from({ length: Math.ceil(count / most) }, (_, at) => at * most);
    const sheets = starts.map((from): PictureSpec => ({ ...spec, rows: [from, from + most] }));
    const parted = [numbers(all), numbers(all)] as const;
    if (!sheets.every((sheet) => chosen({ ...sheet, parted }, preset.least).fits)) continue;
    const part = partAt(spec, sheets.length);
    const sheet = sheets[part - 1] ?? spec;
    const own = readable({ ...sheet, parted: [part, sheets.length] });
    return { ...own, parts: sheets.length, short: most < Math.min(fewest, count) };
  }
  return { ...readable(spec), short: true };
}

function numbered(sheet: PictureSpec, at: number, { length }: readonly PictureSpec[]): PictureSpec {
  return length < 2 ? sheet : { ...sheet, parted: [at + 1, length] };
}

/** Which of all parts is asked for. */
function partAt({ part = 1 }: PictureSpec, parts: number): number {
  return Math.min(parts, Math.max(1, part));
}

/** As many panels on each sheet as have room in readable type, one at least; all of one sheet are not singled out. */
function panelSheets(spec: ComparisonSpec, further: number): readonly PictureSpec[] {
  const { comparison, preset } = spec;
  const spans: [from: number, to: number][] = [];
  for (let at = 0; at < comparison.panels.length; at += 1) {
    const last = spans[spans.length - 1];
    const panels = [last?.[0] ?? at, at + 1] as const;
    // The title may need another line for its number.
    if (last && chosen({ ...spec, panels, parted: [9, 9] }, preset.least).fits) last[1] = at + 1;
    else spans.push([at, at + 1]);
  }
  return spans.length + further < 2 ? [spec] : spans.map((panels) => ({ ...spec, panels }));
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
  const { ends, short } = endsOf(whole, spec, chosen(tried, preset.least, smallest));
  const at = partAt(spec, ends.length);
  const table = rowsOf(whole, ends[at - 2] ?? 0, ends[at - 1] ?? 0);
  const parted = [at, ends.length] as const;
  const part = { ...spec, matrix: { whole, table }, parted };
  return { ...chosen(part, preset.least, smallest), parts: ends.length, short };
}

/** Behind which row each part ends: it has as many indicators as a sheet has room for, and whether one has not. */
function endsOf(
  whole: PrintedTable,
  { preset }: MatrixSpec,
  { body, room }: Attempt,
): { readonly ends: readonly number[]; readonly short: boolean } {
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
  const short = blocks.some((block) => height(...block) > most);
  return { ends: [...parts, blocks[blocks.length - 1]?.[1] ?? 0], short };
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
