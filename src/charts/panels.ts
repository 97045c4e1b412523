import type { Panel, Row } from '../model/comparison';
import { unitIn } from '../model/compare/cells';
import { termWords } from '../model/words/terms';
import { printTick } from '../model/say/unit';
import { valueTicks } from './axis';
import type { Tick } from './axis';
import { gapsWidth } from './chip';
import type { Context } from './context';
import type { Density } from './frame';
import { joined } from './joined';
import type { Ground, RowKind, ChartLayout, RowDrawing } from './layout';
import { drawBeside, drawStacked, headOf, sideHeight, stackedHeight, tracksOf } from './names';
import type { RowHead, Tracks } from './names';
import { noScale } from './scale';
import { statedOf } from './stated';
import { write } from './shapes';
import type { Shape } from './shapes';
import { spread, stackSections } from './stack';
import type { Section, StackRow } from './stack';
import { sharedTerm, termedRows } from './names';

interface DrawnRow {
  readonly drawing: RowDrawing;
  readonly head: RowHead;
}

/** What all panels share: tracks, and how far rows reach above and below their lines. */
interface Shared {
  readonly context: Context;
  readonly tracks: Tracks;
  /** What does not compare lies on an axis of its own. */
  readonly grounds: ReadonlyMap<Panel, Ground>;
  readonly rows: ReadonlyMap<Row, DrawnRow>;
  readonly head: number;
  readonly above: number;
  readonly below: number;
}

/** The chart from top to bottom: the head of the steps, then panel under panel on one axis. */
export function panelsLayout(context: Context, kind: RowKind): ChartLayout {
  const count = context.comparison.panels.flatMap((panel) => panel.rows).length;
  const draw = (extra: number) => layoutOf(sharedOf(context, kind, extra));
  return spread(draw, (natural) => natural.height / count / 2, context);
}

/** The least room between rows, in gaps; a picture's chart is stretched to what is left. */
const spaces: Readonly<Record<Density, number>> = { regular: 1.5, export: 0.8 };

function sharedOf(context: Context, kind: RowKind, extra: number): Shared {
  const { comparison, frame, metrics } = context;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const termed = termedRows(comparison.panels, frame.language);
  const tracks = tracksOf(context, rows, termed);
  const gap = metrics.gap * 2;
  const left = tracks.stacked ? 0 : tracks.names + gap;
  const end = frame.width - (tracks.steps > 0 ? tracks.steps + gap : 0);
  const beside = gapsWidth(rows, context);
  const right = beside > 0 ? end - beside - metrics.gap : end;
  const gaps = { left: end - beside, right: end };
  const grounds = new Map(
    comparison.panels.map((panel) => [
      panel,
      kind.ground(context, panel.rows, { left, right }, gaps),
    ]),
  );
  const drawn = [...grounds].flatMap(([panel, ground]) =>
    panel.rows.map((row) => ({
      row,
      drawing: kind.drawRow(context, row, ground),
      head: headOf(context, row, tracks, termed.has(row)),
    })),
  );
  const half = (each: DrawnRow) => (tracks.stacked ? 0 : sideHeight(context, each.head) / 2);
  const most = (sizes: readonly number[]) => Math.max(0, ...sizes);
  const space = spaces[frame.density] * metrics.gap + extra;
  return {
    context,
    tracks,
    grounds,
    rows: new Map(drawn.map((each) => [each.row, each])),
    head: tracks.stacked ? most(drawn.map((each) => stackedHeight(context, each.head))) : 0,
    above: most(drawn.map((each) => Math.max(each.drawing.top, half(each)))) + space / 2,
    below: most(drawn.map((each) => Math.max(each.drawing.bottom, half(each)))) + space / 2,
  };
}

/** Lays panels under one another. */
function layoutOf(shared: Shared): ChartLayout {
  const { context, grounds } = shared;
  const { frame, metrics } = context;
  const [first] = grounds.values();
  const top = stepHead(shared);
  const start = top.length > 0 ? metrics.smallLine + metrics.gap / 2 : 0;
  const { shapes, marks, bottom } = stackSections(sectionsOf(shared), start, context);
  return {
    width: frame.width,
    height: Math.ceil(bottom),
    scale: first?.scale ?? noScale,
    shapes: [...top, ...shapes, ...joined(context.comparison, marks, metrics.thick)],
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
  const { context, grounds } = shared;
  const { comparison, frame, words } = context;
  return comparison.panels.map((panel): Section => {
    const rows = panel.rows.flatMap((row) => shared.rows.get(row) ?? []);
    const ground = grounds.get(panel);
    const ticks = ground && isNumbered(panel) ? ticksOn(ground, panel, context) : [];
    const term = sharedTerm(panel, frame.language);
    const apart = panel.apart === true;
    const said = [term, apart ? words.apart : null]
      .filter((each) => each !== null)
      .join(termWords[frame.language].signs.colon);
    return {
      heading: comparison.panels.length < 2 && !apart ? '' : said,
      apart,
      rows: rows.map((each) => rowOf(each, shared)),
      ticks,
      numbers: ticks,
    };
  });
}

/** Where nothing is a number there is no axis. */
function isNumbered({ rows }: Panel): boolean {
  return rows.some(({ cells }) => cells.some((cell) => statedOf(cell) !== null));
}

function ticksOn({ scale, based }: Ground, panel: Panel, { comparison, frame }: Context): Tick[] {
  const { min, max } = scale;
  const { units } = comparison;
  const unit = unitIn(panel, comparison);
  const print = (tick: string) => printTick(tick, unit, { language: frame.language, units });
  return valueTicks(scale, print).map((tick) => ({
    ...tick,
    origin: tick.origin && (based || (min < 0 && max > 0)),
  }));
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
