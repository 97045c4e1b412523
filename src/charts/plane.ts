import { printTick } from '../model/say/unit';
import { valueTicks } from './axis';
import { indicatorNames } from './names';
import type { Context } from './context';
import { textOf } from './context';
import type { ChartLayout, Mark } from './layout';
import { labelsOf, numberOf } from './planeLabels';
import type { Segment } from './planeLabels';
import { pairOf, pointOf, within } from './planePoint';
import type { Pair } from './planePoint';
import { scaleAround } from './scale';
import type { Scale } from './scale';
import { around, overlaps, stroke, strokes, write } from './shapes';
import type { Box, Shape } from './shapes';
import { markOf } from './touch';
import { wrap } from './typeset';

/** The plot never grows beyond so many ems: it is square where it can be, and a page is wider than it is high. */
const mostEms = 40;

/** Where it can't be as high as it is wide, there is room beside it for words. */
const widestEms = 54;

/** In a narrower frame points are numbered, and said under the plot. */
const leastEms = 44;

/** On a sheet of a fixed height it is as high as that has room for, but never lower than so many ems. */
const lowestEms = 26;

/** On a wide one its words have room beside each other. */
const lowestOfWide = 18;

function sideIn({ frame, metrics }: Context, taken: number): number {
  const { height, density, width } = frame;
  if (height === undefined || density !== 'export') return Infinity;
  const lowest = width > metrics.size * widestEms ? lowestOfWide : lowestEms;
  return Math.max(metrics.size * lowest, height - taken);
}

/** The result across, the target up, the line of equality between: what lies under it promises less. */
export function planeLayout(context: Context): ChartLayout {
  const { frame, metrics } = context;
  const wide = frame.width >= metrics.size * leastEms;
  const labelled = wide ? drawn(context, null) : null;
  return labelled?.free ? labelled.layout : drawn(context, keyIn(context)).layout;
}

/** How a key stands under the plot or beside it: how wide, and how much of the frame it leaves to the plot. */
interface Key {
  readonly place: 'under' | 'beside';
  readonly width: number;
}

/** Beside the plot a key has so many ems at least, and the plot as many as on a low sheet. */
const keyEms = 16;

/** Where points are numbered, they are said beside the plot on a wide sheet, under it elsewhere. */
function keyIn({ frame, metrics }: Context): Key {
  const width = Math.min(frame.width * 0.4, frame.width - metrics.size * (lowestEms + 5));
  return width >= metrics.size * keyEms
    ? { place: 'beside', width }
    : { place: 'under', width: frame.width };
}

/** With labels at the points, or a key; and whether each label has a place that is on nothing else. */
function drawn(
  context: Context,
  key: Key | null,
): { readonly layout: ChartLayout; readonly free: boolean } {
  const { comparison, frame, metrics } = context;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const pairs = rows.flatMap((row) => pairOf(row) ?? []);
  const left = metrics.size * 3.5;
  const top = metrics.line * 1.5;
  const keyTexts = key ? pairs.map((pair, index) => keyOf(pair, index + 1, key, context)) : [];
  const keyHeights = keyTexts.map(({ height }) =>
    Math.max(metrics.touch, height + metrics.gap / 2),
  );
  const keyHeight = keyHeights.reduce((sum, each) => sum + each, 0);
  const under = key?.place === 'under' ? metrics.line * 2.5 + keyHeight : metrics.line * 2;
  const beside = key?.place === 'beside' ? key.width + metrics.gap * 3 : 0;
  const room = frame.width - left - beside;
  const square = Math.min(room, metrics.size * mostEms);
  const side = Math.min(square, sideIn(context, top + under));
  const wide = side < square ? Math.min(room, metrics.size * widestEms) : square;
  const values = pairs.flatMap(({ result, target }) => [
    result.low,
    result.high,
    target.low,
    target.high,
  ]);
  const across = scaleAround(values, false, left, left + wide, metrics.size * 5);
  // Up the page is up the scale.
  const up = { ...across, left: top + side, right: top };
  const ground = groundOf(across, up, context);
  const points = pairs.map((pair) => pointOf(pair, across, up, context));
  const words = ground.filter((shape) => shape.type === 'text');
  const right = frame.width - beside;
  const bounds = { left, right, top, bottom: top + side };
  const said = points.map((point, index) => ({
    point,
    lines: key ? [String(index + 1)] : linesOf(point.pair, context),
  }));
  const free = labelsOf(said, { words, lines: [equalLine(across, up)] }, bounds, context);
  const labels = free ?? points.map((point, index) => numberOf(point, index + 1, right, context));
  const keyLeft = key?.place === 'beside' ? left + wide + metrics.gap * 3 : 0;
  let bottom = key?.place === 'beside' ? top : top + side + metrics.line * 2.5;
  const keys = keyTexts.map((text, index) => {
    const placed = { ...text, x: keyLeft, y: bottom, height: Math.max(metrics.touch, text.height) };
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
    const keyed = keys[index];
    const core = own[index] ?? box;
    const whole = around([box, core]);
    const others = [...chosen, ...own.filter((each) => each !== core)];
    const alone = !key && others.every((each) => !overlaps(each, whole));
    chosen.push(alone ? whole : core);
    const texts = [...(label?.shapes ?? []), ...(keyed ? [keyed] : [])];
    const text = linesOf(pair, context).join('\n');
    const datum = { cell: pair.target.cell, also: [pair.result.cell], text, at };
    return markOf(pair.row, { ...datum, shapes: [...shapes, ...texts] }, alone ? whole : core);
  });
  const layout = {
    width: frame.width,
    height: Math.ceil(Math.max(top + side + under, beside > 0 ? bottom : 0)),
    scale: across,
    shapes: ground,
    marks,
  };
  return { layout, free: free !== null };
}

/** What a numbered point is of, in a key. */
function keyOf(pair: Pair, number: number, { width }: Key, context: Context) {
  const { metrics, type } = context;
  const said = `${number} ${linesOf(pair, context).join(' ')}`;
  const style = { align: 'left' as const, ...type.note, colour: 'ink' as const };
  return write(wrap(said, width, metrics.small), [0, 0], style);
}

/** What a point is of, and its two numbers. */
function linesOf({ row, result, target }: Pair, context: Context): string[] {
  const { language } = context.frame;
  return [
    `${row.name[language]} ${indicatorNames(row, language)}`,
    `${textOf(result.cell, context)} → ${textOf(target.cell, context)}`,
  ];
}

/** From where the axes meet: on it, target and result are the same. */
function equalLine(across: Scale, up: Scale): Segment {
  return [
    [across.left, up.left],
    [across.right, up.right],
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
  // Its words end where the line has risen above them.
  const clear = ((gap + metrics.smallLine) * (across.right - across.left)) / (bottom - top);
  // A number where the axes meet is theirs both, and stands once, below.
  const beside = ys.filter(({ x: y, text }) => bottom - y > half || text !== xs[0]?.text);
  return [
    strokes(lines, 'hairline', 1),
    stroke(equalLine(across, up), 'connector', metrics.thin * 1.6),
    write([words.plane.equal], [across.right - clear - gap, top + gap], {
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
