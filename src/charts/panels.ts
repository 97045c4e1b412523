import type { Row } from '../model/comparison';
import { termWords } from '../model/words/terms';
import { printTick } from '../model/say/number';
import { valueTicks } from './axis';
import type { Context } from './context';
import type { Density } from './frame';
import type { Ground, Kind, ChartLayout, RowDrawing } from './layout';
import { drawBeside, drawStacked, headOf, sideHeight, stackedHeight, tracksOf } from './names';
import type { RowHead, Tracks } from './names';
import { write } from './shapes';
import type { Shape } from './shapes';
import { spread, stackSections } from './stack';
import type { Section, StackRow } from './stack';
import { sharedTerm, termedRows } from './names';

interface DrawnRow {
  readonly drawing: RowDrawing;
  readonly head: RowHead;
}

/** What all panels share: tracks, axis, and how far rows reach above and below their lines. */
interface Shared {
  readonly context: Context;
  readonly tracks: Tracks;
  readonly ground: Ground;
  readonly rows: ReadonlyMap<Row, DrawnRow>;
  readonly head: number;
  readonly above: number;
  readonly below: number;
}

/** The chart from top to bottom: the head of the steps, then panel under panel on one axis. */
export function panelsLayout(context: Context, kind: Kind): ChartLayout {
  const count = context.comparison.panels.flatMap((panel) => panel.rows).length;
  const draw = (extra: number) => layoutOf(sharedOf(context, kind, extra));
  return spread(draw, (natural) => natural.height / count / 2, context);
}

/** The least room between rows, in gaps; a picture's chart is stretched to what is left. */
const spaces: Readonly<Record<Density, number>> = { compact: 1, regular: 1.5, export: 0.8 };

function sharedOf(context: Context, kind: Kind, extra: number): Shared {
  const { comparison, frame, metrics } = context;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const termed = termedRows(comparison.panels, frame.language);
  const tracks = tracksOf(context, rows, termed);
  const gap = metrics.gap * 2;
  const left = tracks.stacked ? 0 : tracks.names + gap;
  const right = frame.width - (tracks.steps > 0 ? tracks.steps + gap : 0);
  const ground = kind.ground(context, rows, { left, right });
  const drawn = rows.map((row) => ({
    row,
    drawing: kind.drawRow(context, row, ground),
    head: headOf(context, row, tracks, termed.has(row)),
  }));
  const half = (each: DrawnRow) => (tracks.stacked ? 0 : sideHeight(context, each.head) / 2);
  const most = (sizes: readonly number[]) => Math.max(0, ...sizes);
  const space = spaces[frame.density] * metrics.gap + extra;
  return {
    context,
    tracks,
    ground,
    rows: new Map(drawn.map((each) => [each.row, each])),
    head: tracks.stacked ? most(drawn.map((each) => stackedHeight(context, each.head))) : 0,
    above: most(drawn.map((each) => Math.max(each.drawing.top, half(each)))) + space / 2,
    below: most(drawn.map((each) => Math.max(each.drawing.bottom, half(each)))) + space / 2,
  };
}

/** Lays panels under one another. */
function layoutOf(shared: Shared): ChartLayout {
  const { context, ground } = shared;
  const { frame, metrics } = context;
  const top = stepHead(shared);
  const start = top.length > 0 ? metrics.smallLine + metrics.gap / 2 : 0;
  const { shapes, marks, bottom } = stackSections(sectionsOf(shared), start, context);
  return {
    width: frame.width,
    height: Math.ceil(bottom),
    scale: ground.scale,
    shapes: [...top, ...shapes],
    marks,
  };
}

function stepHead({ context, tracks }: Shared): Shape[] {
  const { comparison, frame, type, words } = context;
  if (comparison.panels.every((panel) => panel.rows.every((row) => row.step === null))) return [];
  const x = tracks.stacked ? frame.width : frame.width - tracks.steps;
  return [write([words.step], [x, 0], { align: tracks.stacked ? 'right' : 'left', ...type.note })];
}

/** The panels; all but the first say that they do not compare with it. */
function sectionsOf(shared: Shared): Section[] {
  const { context, ground } = shared;
  const { comparison, frame, words } = context;
  const { min, max } = ground.scale;
  const { unit, units } = comparison;
  const print = (tick: string) => printTick(tick, unit, { language: frame.language, units });
  const ticks = valueTicks(ground.scale, print).map((tick) => ({
    ...tick,
    origin: tick.origin && (ground.based || (min < 0 && max > 0)),
  }));
  let numbered = false;
  return comparison.panels.map((panel, index): Section => {
    const rows = panel.rows.flatMap((row) => shared.rows.get(row) ?? []);
    const stated = rows.some(({ drawing }) =>
      drawing.marks.some((each) => each.cell.state === 'figure'),
    );
    const ruled = frame.density !== 'compact' && stated;
    // All panels share one axis; its numbers stand once, under the first panel that uses it.
    const numbers = ruled && !numbered ? ticks : [];
    numbered ||= ruled;
    const term = sharedTerm(panel, frame.language);
    const apart = index > 0 ? words.apart : null;
    const said = [term, apart]
      .filter((each) => each !== null)
      .join(termWords[frame.language].signs.colon);
    return {
      heading: comparison.panels.length < 2 ? '' : said,
      apart: index > 0,
      rows: rows.map((each) => rowOf(each, shared)),
      ticks: ruled ? ticks : ticks.filter((each) => each.origin),
      numbers,
    };
  });
}

/** All rows of a chart are equally high, whatever they hold. */
function rowOf({ drawing, head: texts }: DrawnRow, shared: Shared): StackRow {
  const { context, tracks, above, below, head } = shared;
  const names = tracks.stacked
    ? drawStacked(context, texts, -above - stackedHeight(context, texts))
    : drawBeside(context, texts, tracks, 0);
  return {
    shapes: [...drawing.shapes, ...names],
    marks: drawing.marks,
    above: head + above,
    below,
    ruled: { above: head + above, below },
    crossed: { above, below },
  };
}
