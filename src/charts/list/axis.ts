import type { Row } from '../../model/comparison';
import { formatNumber } from '../../model/say/number';
import { valueTicks } from '../axis';
import type { Tick } from '../axis';
import { scaleAround, ticksOf, toPixel } from '../scale';
import type { Scale } from '../scale';
import { statedOf } from '../stated';
import type { Stated } from '../stated';

/** A number's position on the axis, as a value of its scale. */
export interface Positioned {
  readonly stated: Stated;
  readonly low: number;
  readonly high: number;
}

/** How the numbers of a list become positions on one axis. */
export interface ListAxis {
  /** The numbers of a row on the axis, in the order of its cells. */
  readonly position: (row: Row) => Positioned[];
  readonly scale: (
    positions: readonly Positioned[],
    left: number,
    right: number,
    apart: number,
  ) => Scale;
  readonly ticks: (scale: Scale) => Tick[];
}

/** Growth, and rates from zero: every number where it is. */
export const valueAxis = (zero: boolean): ListAxis => ({
  position: (row) =>
    numbersOf(row).map((stated) => ({ stated, low: stated.low, high: stated.high })),
  scale: (positions, left, right, apart) =>
    scaleAround(
      positions.flatMap(({ low, high }) => [low, high]),
      zero,
      left,
      right,
      apart,
    ),
  ticks: (scale) => valueTicks(scale, (tick) => `${formatNumber(tick)}%`),
});

/** Levels: each row by its own result, which is 100%; from one line to the next the axis doubles. */
export const ratioAxis: ListAxis = {
  position: (row) => {
    const numbers = numbersOf(row);
    // What became of a target is drawn by the target, a step by the result that it starts from.
    const from = row.step?.attained ? 'target' : 'result';
    const base = numbers.find(({ cell }) => cell.slot.kind === from)?.low ?? 1;
    if (base === 0) return [];
    const doublings = (value: number) =>
      value / base > 0 ? Math.max(leastDoublings, Math.log2(value / base)) : leastDoublings;
    return numbers.map((stated) => ({
      stated,
      low: doublings(stated.low),
      high: doublings(stated.high),
    }));
  },
  scale: (positions, left, right) => {
    const all = positions.flatMap(({ low, high }) => [low, high]);
    const [min, max] = [Math.floor(Math.min(0, ...all)), Math.ceil(Math.max(0, ...all))];
    const room = min === max ? { min: -1, max: 1 } : { min, max };
    return { ...room, step: 1, decimals: 0, left, right };
  },
  ticks: (scale) =>
    ticksOf(scale).map((tick) => ({
      x: toPixel(scale, Number(tick)),
      text: `${formatNumber(String(100 * 2 ** Number(tick)))}%`,
      origin: Number(tick) === 0,
    })),
};

/** What is zero, or leads the other way, is no power of two: it stands at the end of the axis, a sixteenth. */
const leastDoublings = -4;

function numbersOf(row: Row): Stated[] {
  return row.cells.flatMap((cell) => statedOf(cell) ?? []);
}

/** What stands beside a position: how much room it takes, in pixels, and on which side. */
export interface Beside {
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/** Moves the ends of a scale inwards until all that stands beside its positions has room. */
export function fitted(
  scale: Scale,
  beside: readonly Beside[],
  left: number,
  right: number,
): Scale {
  const share = ({ at }: Beside) => (at - scale.min) / (scale.max - scale.min);
  let [from, to] = [left, right];
  // Each end depends on the other; a few rounds bring both to rest.
  for (let round = 0; round < 12; round += 1) {
    const width = to - from;
    from = Math.max(left, ...beside.map((each) => left + each.left - share(each) * width));
    to = Math.min(
      right,
      ...beside.map((each) => right - each.right + (1 - share(each)) * (to - from)),
    );
  }
  return { ...scale, left: from, right: Math.max(from + 1, to) };
}
