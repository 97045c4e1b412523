import type { Mark } from './layout';

const steps: Readonly<Record<string, 'before' | 'after' | 'above' | 'below' | 'first' | 'last'>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

type Position = Pick<Mark, 'row' | 'x' | 'width'>;

/**
 * The mark that an arrow key leads to: along the row, and on to the next row at its end, or to the
 * nearest one in the row above or below. The same mark where there is none; null for other keys.
 */
export function markAfter(marks: readonly Position[], from: number, key: string): number | null {
  const step = steps[key];
  if (step === undefined) return null;
  const order = inReadingOrder(marks);
  const at = order.indexOf(from);
  switch (step) {
    case 'before':
      return order[Math.max(0, at - 1)] ?? from;
    case 'after':
      return order[Math.min(order.length - 1, at + 1)] ?? from;
    case 'first':
      return order[0] ?? from;
    case 'last':
      return order.at(-1) ?? from;
    case 'above':
      return nearest(marks, from, -1);
    case 'below':
      return nearest(marks, from, 1);
  }
}

/** The indices of the marks, row after row, from left to right. */
export function inReadingOrder(marks: readonly Position[]): readonly number[] {
  const rows = rowsOf(marks);
  const key = (index: number) => rows.indexOf(marks[index]?.row);
  const middle = (index: number) => middleOf(marks[index]);
  return marks.map((_, index) => index).sort((a, b) => key(a) - key(b) || middle(a) - middle(b));
}

function nearest(marks: readonly Position[], from: number, by: -1 | 1): number {
  const rows = rowsOf(marks);
  const target = rows[rows.indexOf(marks[from]?.row) + by];
  const distance = (index: number) => Math.abs(middleOf(marks[index]) - middleOf(marks[from]));
  const [closest] = marks
    .map((_, index) => index)
    .filter((index) => target !== undefined && marks[index]?.row === target)
    .sort((a, b) => distance(a) - distance(b));
  return closest ?? from;
}

function rowsOf(marks: readonly Position[]): (Position['row'] | undefined)[] {
  return [...new Set(marks.map((each) => each.row))];
}

function middleOf(mark: Position | undefined): number {
  return mark ? mark.x + mark.width / 2 : 0;
}
