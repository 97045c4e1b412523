import { printTick } from '../model/say/unit';
import { valueTicks } from './axis';
import { indicatorNames } from './names';
import type { Context } from './context';
import { textOf } from './context';
import type { ChartLayout, Mark } from './layout';
import { labelOf, pairOf, pointOf, within } from './planePoint';
import type { Pair } from './planePoint';
import { scaleAround } from './scale';
import type { Scale } from './scale';
import { around, overlaps, stroke, strokes, write } from './shapes';
import type { Box, Point, Shape } from './shapes';
import { markOf } from './touch';
import { wrap } from './typeset';

/** The plot never grows beyond so many ems: it is square, and a page is wider than it is high. */
const mostEms = 40;

/** In a narrower frame points are numbered, and said under the plot. */
const leastEms = 44;

/** On a sheet of a fixed height it is as high as that has room for, but never smaller than so many ems. */
const lowestEms = 26;

function sideIn({ frame, metrics }: Context, taken: number): number {
  const { height, density } = frame;
  if (height === undefined || density !== 'export') return Infinity;
  return Math.max(metrics.size * lowestEms, height - taken);
}

/** The result across, the target up, the line of equality between: what lies under it promises less. */
export function planeLayout(context: Context): ChartLayout {
  const { comparison, frame, metrics } = context;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const pairs = rows.flatMap((row) => pairOf(row) ?? []);
  const left = metrics.size * 3.5;
  const top = metrics.line * 1.5;
  const keyed = frame.width < metrics.size * leastEms;
  const keyTexts = keyed ? pairs.map((pair, index) => keyOf(pair, index + 1, context)) : [];
  const keyHeights = keyTexts.map(({ height }) =>
    Math.max(metrics.touch, height + metrics.gap / 2),
  );
  const under = keyed
    ? metrics.line * 2.5 + keyHeights.reduce((sum, each) => sum + each, 0)
    : metrics.line * 2;
  const side = Math.min(frame.width - left, metrics.size * mostEms, sideIn(context, top + under));
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
  const words = ground.filter((shape) => shape.type === 'text');
  const taken: Box[] = [...points.map(({ extent }) => extent), ...words];
  const bounds = { left, right: frame.width, top, bottom: top + side };
  const labels = points.map((point, index) => {
    const lines = keyed ? [String(index + 1)] : linesOf(point.pair, context);
    const label = labelOf(point, lines, taken, bounds, context);
    taken.push(label.text);
    return label;
  });
  let bottom = top + side + metrics.line * 2.5;
  const keys = keyTexts.map((text, index) => {
    const placed = { ...text, y: bottom, height: Math.max(metrics.touch, text.height) };
    bottom += keyHeights[index] ?? 0;
    return placed;
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
    height: Math.ceil(top + side + under),
    scale: across,
    shapes: ground,
    marks,
  };
}

/** What a numbered point is of, under the plot. */
function keyOf(pair: Pair, number: number, context: Context) {
  const { frame, metrics, type } = context;
  const said = `${number} ${linesOf(pair, context).join(' ')}`;
  const style = { align: 'left' as const, ...type.note, colour: 'ink' as const };
  return write(wrap(said, frame.width, metrics.small), [0, 0], style);
}

/** What a point is of, and its two numbers. */
function linesOf({ row, result, target }: Pair, context: Context): string[] {
  const { language } = context.frame;
  return [
    `${row.name[language]} ${indicatorNames(row, language)}`,
    `${textOf(result.cell, context)} → ${textOf(target.cell, context)}`,
  ];
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
