import type { Row } from '../model/comparison';
import { printTick } from '../model/say/number';
import { valueTicks } from './axis';
import { indicatorNames } from './names';
import type { Context } from './context';
import { textOf } from './context';
import type { ChartLayout, Mark } from './layout';
import { districtInk } from './palette';
import { scaleAround, toPixel } from './scale';
import type { Scale } from './scale';
import { around, circle, overlaps, stroke, strokes, write } from './shapes';
import type { Box, Point, Shape, Text } from './shapes';
import { directionOf, statedOf } from './stated';
import type { Stated } from './stated';
import { markOf } from './touch';
import { wrap } from './typeset';

/** A row with a number at both ends. */
interface Pair {
  readonly row: Row;
  readonly result: Stated;
  readonly target: Stated;
}

/** The plot never grows beyond so many ems: it is square, and a page is wider than it is high. */
const mostEms = 40;

/** In a narrower frame points are numbered, and said under the plot. */
const leastEms = 44;

/** The result across, the target up, the line of equality between: what lies under it promises less. */
export function planeLayout(context: Context): ChartLayout {
  const { comparison, frame, metrics } = context;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const pairs = rows.flatMap((row) => pairOf(row) ?? []);
  const left = metrics.size * 3.5;
  const top = metrics.line * 1.5;
  const side = Math.min(frame.width - left, metrics.size * mostEms);
  const values = pairs.flatMap(({ result, target }) => [
    result.low,
    result.high,
    target.low,
    target.high,
  ]);
  const across = scaleAround(values, false, left, left + side, metrics.size * 5);
  // Up the page is up the scale.
  const up = { ...across, left: top + side, right: top };
  const ground = groundOf(across, up, context);
  const points = pairs.map((pair) => pointOf(pair, across, up, context));
  const taken: Box[] = points.map(({ extent }) => extent);
  const bounds = { left, right: frame.width, top, bottom: top + side };
  const keyed = frame.width < metrics.size * leastEms;
  const labels = points.map((point, index) => {
    const lines = keyed ? [String(index + 1)] : linesOf(point.pair, context);
    const label = labelOf(point, lines, taken, bounds, context);
    taken.push(label.text);
    return label;
  });
  let bottom = top + side + metrics.line * 2.5;
  const keys = points.map(({ pair }, index) => {
    if (!keyed) return null;
    const said = `${index + 1} ${linesOf(pair, context).join(' ')}`;
    const style = { align: 'left' as const, ...context.type.note, colour: 'ink' as const };
    const text = write(wrap(said, frame.width, metrics.small), [0, bottom], style);
    bottom += Math.max(metrics.touch, text.height + metrics.gap / 2);
    return { ...text, height: Math.max(metrics.touch, text.height) };
  });
  const own = labels.map(({ text }, index): Box => {
    const { x, y, width, height } = keys[index] ?? text;
    return { x, y, width: Math.max(metrics.touch, width), height };
  });
  const chosen: Box[] = [];
  const marks = points.map(({ pair, at, box, shapes }, index): Mark => {
    const label = labels[index];
    const key = keys[index];
    const core = own[index] ?? box;
    const whole = around([box, core]);
    const others = [...chosen, ...own.filter((each) => each !== core)];
    const free = !keyed && others.every((each) => !overlaps(each, whole));
    chosen.push(free ? whole : core);
    const texts = [...(label?.shapes ?? []), ...(key ? [key] : [])];
    const text = linesOf(pair, context).join('\n');
    const drawn = { cell: pair.target.cell, also: [pair.result.cell], text, at };
    return markOf(pair.row, { ...drawn, shapes: [...shapes, ...texts] }, free ? whole : core);
  });
  return {
    width: frame.width,
    height: Math.ceil(keyed ? bottom : top + side + metrics.line * 2),
    scale: across,
    shapes: ground,
    marks,
  };
}

/** What a point is of, and its two numbers. */
function linesOf({ row, result, target }: Pair, context: Context): string[] {
  const { language } = context.frame;
  return [
    `${row.name[language]} ${indicatorNames(row, language)}`,
    `${textOf(result.cell, context)} → ${textOf(target.cell, context)}`,
  ];
}

function pairOf(row: Row): Pair | null {
  const numbers = row.cells.flatMap((cell) => statedOf(cell) ?? []);
  const result = numbers.find(({ cell }) => cell.slot.kind === 'result');
  const target = numbers.find(({ cell }) => cell.slot.kind === 'target');
  return result && target ? { row, result, target } : null;
}

/** The axes with their names, and the line on which target and result are the same. */
function groundOf(across: Scale, up: Scale, { comparison, frame, metrics, type, words }: Context) {
  const { unit, units } = comparison;
  const print = (tick: string) => printTick(tick, unit, { language: frame.language, units });
  const [xs, ys] = [valueTicks(across, print), valueTicks(up, print)];
  const [bottom, top] = [up.left, up.right];
  const lines = [
    ...xs.map(({ x }) => [[x, top] as const, [x, bottom] as const]),
    ...ys.map(({ x: y }) => [[across.left, y] as const, [across.right, y] as const]),
  ];
  const half = metrics.smallLine / 2;
  const gap = metrics.gap / 2;
  // A number where the axes meet is theirs both, and stands once, below.
  const beside = ys.filter(({ x: y, text }) => bottom - y > half || text !== xs[0]?.text);
  const equal: readonly Point[] = [
    [across.left, bottom],
    [across.right, top],
  ];
  return [
    strokes(lines, 'hairline', 1),
    stroke(equal, 'connector', metrics.thin * 1.6),
    write([words.plane.equal], [across.right - metrics.size * 1.5, top + gap], {
      align: 'right',
      ...type.note,
    }),
    write([words.plane.target], [0, 0], { align: 'left', ...type.head }),
    write([words.plane.result], [across.right, bottom + metrics.smallLine + gap], {
      align: 'right',
      ...type.head,
    }),
    ...xs.map(({ x, text }) => write([text], [x, bottom + gap], { align: 'center', ...type.note })),
    ...beside.map(({ x: y, text }) =>
      write([text], [across.left - gap, y - half], { align: 'right', ...type.note }),
    ),
  ].map((shape): Shape => (shape.type === 'text' ? within(shape, frame.width) : shape));
}

function within(text: Text, width: number): Text {
  return { ...text, x: Math.max(0, Math.min(text.x, width - text.width)) };
}

interface PlanePoint {
  readonly pair: Pair;
  readonly at: Point;
  /** The dot, as large as a finger. */
  readonly box: Box;
  /** All that is drawn of it, with its arrow or its range. */
  readonly extent: Box;
  readonly shapes: readonly Shape[];
}

/** A dot, and from it what the target's comparator allows: an arrow, a bar of a range, a soft ring. */
function pointOf(pair: Pair, across: Scale, up: Scale, { metrics }: Context): PlanePoint {
  const { row, result, target } = pair;
  const ink = districtInk(row.district);
  const x = toPixel(across, (result.low + result.high) / 2);
  const [low, high] = [toPixel(up, target.low), toPixel(up, target.high)];
  const y = (low + high) / 2;
  const radius = metrics.dot / 2;
  const direction = directionOf(target.comparator);
  const tip = y - direction * metrics.reach * 0.8;
  const head = metrics.glyph * 0.2;
  const pointing: Shape[] =
    direction === 0
      ? []
      : [
          strokes(
            [
              [
                [x, y],
                [x, tip],
              ],
              [
                [x - head, tip + direction * head],
                [x, tip],
                [x + head, tip + direction * head],
              ],
            ],
            ink.edge,
            metrics.thick * 0.8,
          ),
        ];
  const range =
    low === high
      ? []
      : [
          stroke(
            [
              [x, low],
              [x, high],
            ],
            ink.edge,
            metrics.thick * 2,
          ),
        ];
  const soft =
    target.comparator === 'approx' || result.comparator === 'approx'
      ? [
          circle([x, y], radius * 1.7, {
            fill: null,
            outline: ink.edge,
            lineWidth: metrics.thin,
            dashed: true,
          }),
        ]
      : [];
  const dot = circle([x, y], radius, {
    fill: ink.fill,
    outline: ink.edge,
    lineWidth: metrics.thin,
  });
  const reach = Math.max(metrics.touch / 2, radius * 1.7);
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  const [first, last] = [Math.min(low, high, tip), Math.max(low, high, tip)];
  const extent = around([box, { ...box, y: first, height: last - first }]);
  return { pair, at: [x, y], box, extent, shapes: [...range, ...pointing, ...soft, dot] };
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point's label at the nearest free place, with a line to it where that is further off. */
function labelOf(
  { at: [x, y], box }: PlanePoint,
  lines: readonly string[],
  taken: readonly Box[],
  bounds: Bounds,
  context: Context,
) {
  const { metrics, type } = context;
  const style = {
    align: 'left' as const,
    ...type.plain,
    size: metrics.small,
    lineHeight: metrics.smallLine,
  };
  const size = write(lines, [0, 0], style);
  const { width, height } = size;
  const gap = metrics.gap / 2;
  const fits = (at: Box) =>
    at.x >= bounds.left &&
    at.x + at.width <= bounds.right &&
    at.y >= bounds.top &&
    at.y + at.height <= bounds.bottom &&
    taken.every((each) => !overlaps(each, at));
  for (let ring = 0; ring < 14; ring += 1) {
    const out = ring * metrics.smallLine;
    for (const [px, py] of [
      [box.x + box.width + gap, y - height / 2 - out],
      [box.x + box.width + gap, y - height / 2 + out],
      [box.x - gap - width, y - height / 2 - out],
      [box.x - gap - width, y - height / 2 + out],
      [x - width / 2, box.y - height - out],
      [x - width / 2, box.y + box.height + out],
    ] as const) {
      const place = { x: px, y: py, width, height };
      if (!fits(place)) continue;
      const text = { ...size, x: px, y: py };
      const nearest: Point = [Math.max(px, Math.min(x, px + width)), Math.max(py, Math.min(y, py + height))]; // prettier-ignore
      const line = ring > 1 ? [stroke([[x, y], nearest], 'connector', metrics.thin)] : [];
      return { text, shapes: [...line, text] as readonly Shape[] };
    }
  }
  const text = within({ ...size, x: box.x + box.width + gap, y: y - height / 2 }, bounds.right);
  return { text, shapes: [text] as readonly Shape[] };
}
