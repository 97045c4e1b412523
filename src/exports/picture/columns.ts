import { textWidth, widestPiece } from '../../charts/typeset';

/** Text in one cell of a drawn table. */
export interface Entry {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Words that have no point to stand under others, though there be a number in them. */
  readonly words?: boolean;
  /** May stand on several lines though it is a number with words around it. */
  readonly breaks?: boolean;
}

/** Where a column stands; `anchor` is where the integers of its numbers end, null where that takes more room. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly anchor: number | null;
  /** Whether each of its numbers has room on one line. */
  readonly whole: boolean;
}

const widthOf = ({ text, size, bold }: Entry) => (text === '' ? 0 : textWidth(text, size, bold));
const leastOf = ({ text, size, bold }: Entry) => widestPiece(text, size, bold);

/**
 * The widths that columns of such entries take in the room there is: the widest give way first, and
 * none below its longest word. Null where even that is more than the room. What is left over is
 * shared by all but the first, which may be `favour` times as wide as the widest of the others.
 */
export function columnWidths(
  columns: readonly (readonly Entry[])[],
  room: number,
  favour = 1,
): readonly number[] | null {
  const wishes = columns.map((entries) => Math.max(0, ...entries.map(widthOf)));
  const least = columns.map((entries) => Math.max(0, ...entries.map(leastOf)));
  const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);
  const capped = (cap: number) =>
    wishes.map((wish, index) =>
      Math.min(wish, Math.max(index === 0 ? favour * cap : cap, least[index] ?? 0)),
    );
  if (sum(least) > room) return null;
  let [low, high] = [0, Math.max(0, ...wishes)];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (sum(capped(middle)) <= room) low = middle;
    else high = middle;
  }
  const widths = sum(wishes) <= room ? wishes : capped(low);
  const spare = Math.max(0, room - sum(widths)) / Math.max(1, widths.length - 1);
  return widths.map((width, index) => (index === 0 && widths.length > 1 ? width : width + spare));
}

/** A text parted where the integer of its first number ends; null where it has no number. */
export function partedAtPoint(text: string): readonly [whole: string, rest: string] | null {
  const [, whole, rest] = /^([^\d]*\d[\d,]*)([^]*)$/.exec(text) ?? [];
  return whole === undefined || rest === undefined ? null : [whole, rest];
}

/**
 * A column between two edges, and where the integers of its numbers end, so that points stand under points;
 * a number with more behind its point than `longest` leaves the others where they are.
 */
export function columnOf(
  entries: readonly Entry[],
  left: number,
  right: number,
  longest = Infinity,
): Column {
  const parted = entries.flatMap((entry) => {
    const parts = entry.words === true ? null : partedAtPoint(entry.text);
    const breaks = entry.breaks === true;
    return parts ? [{ breaks, widths: parts.map((text) => widthOf({ ...entry, text })) }] : [];
  });
  const most = (widths: readonly number[]) => Math.max(0, ...widths);
  const whole = most(parted.map(({ widths: [each = 0] }) => each));
  const rest = most(
    parted.map(({ widths: [, each = 0] }) => each).filter((each) => each <= longest),
  );
  const widest = most(
    parted.map(({ breaks, widths: [before = 0, after = 0] }) => (breaks ? 0 : before + after)),
  );
  const room = right - left;
  return {
    left,
    right,
    anchor: whole + rest > room ? null : right - rest,
    whole: widest <= room,
  };
}
