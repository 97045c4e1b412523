import type { Panel, Row } from '../model/comparison';
import { termWords } from '../model/words/terms';
import { stroke, write } from './draw';
import type { Density } from './frame';
import type { Ground, Kind, Layout, Plot, RowDrawing } from './layout';
import { wrap } from './measure';
import { moved } from './move';
import { columnsOf, drawBeside, drawStacked, headOf, sideHeight, stackedHeight } from './names';
import type { Columns, RowHead } from './names';
import { axisLabels, axisHeight } from './axis';
import { toPixel } from './scale';
import type { Setting } from './setting';
import type { Shape } from './shapes';
import { sharedTerm, termedRows } from './terms';

interface DrawnRow {
  readonly row: Row;
  readonly drawing: RowDrawing;
  readonly head: RowHead;
}

/** What all panels share: columns, axis, and how far rows reach above and below their lines. */
interface Sheet {
  readonly setting: Setting;
  readonly columns: Columns;
  readonly ground: Ground;
  readonly rows: ReadonlyMap<Row, DrawnRow>;
  readonly head: number;
  readonly above: number;
  readonly below: number;
}

/** The chart from top to bottom: the head of the steps, then panel under panel on one axis. */
export function panelsLayout(setting: Setting, kind: Kind): Layout {
  const { comparison, frame } = setting;
  const natural = stack(sheetOf(setting, kind, 0));
  const count = comparison.panels.flatMap((panel) => panel.rows).length;
  const missing = (frame.height ?? 0) - natural.height;
  if (missing <= 0 || count === 0) return natural;
  const stretched = stack(
    sheetOf(setting, kind, Math.min(missing / count, natural.height / count / 2)),
  );
  return { ...stretched, height: Math.max(frame.height ?? 0, stretched.height) };
}

/** The least room between rows, in gaps; a picture's chart is stretched to what is left. */
const spaces: Readonly<Record<Density, number>> = { compact: 1, regular: 1.5, export: 0.8 };

function sheetOf(setting: Setting, kind: Kind, extra: number): Sheet {
  const { comparison, frame, metrics } = setting;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const termed = termedRows(comparison.panels, frame.language);
  const columns = columnsOf(setting, rows, termed);
  const gap = metrics.gap * 2;
  const left = columns.stacked ? 0 : columns.names + gap;
  const right = frame.width - (columns.steps > 0 ? columns.steps + gap : 0);
  const ground = kind.ground(setting, rows, { left, right });
  const drawn = rows.map((row) => ({
    row,
    drawing: kind.drawRow(setting, row, ground),
    head: headOf(setting, row, columns, termed.has(row)),
  }));
  const half = (each: DrawnRow) => (columns.stacked ? 0 : sideHeight(setting, each.head) / 2);
  const most = (sizes: readonly number[]) => Math.max(0, ...sizes);
  const space = spaces[frame.density] * metrics.gap + extra;
  return {
    setting,
    columns,
    ground,
    rows: new Map(drawn.map((each) => [each.row, each])),
    head: columns.stacked ? most(drawn.map((each) => stackedHeight(setting, each.head))) : 0,
    above: most(drawn.map((each) => Math.max(each.drawing.top, half(each)))) + space / 2,
    below: most(drawn.map((each) => Math.max(each.drawing.bottom, half(each)))) + space / 2,
  };
}

/** Lays panels under one another. */
function stack(sheet: Sheet): Layout {
  const { setting } = sheet;
  const { comparison, frame, metrics } = setting;
  const top = stepHead(sheet);
  const plots: Plot[] = [];
  const shapes: Shape[] = [...top];
  const marks: Layout['marks'][number][] = [];
  let y = top.length > 0 ? metrics.smallLine + metrics.gap / 2 : 0;
  for (const [index, panel] of comparison.panels.entries()) {
    const heading = panelHead(panel, index, sheet, y);
    shapes.push(...heading.shapes);
    // All panels share one axis; its numbers stand once, under the first panel that uses it.
    const numbered = plots.every((each) => !each.ruled);
    const drawn = drawPanel(panel, sheet, heading.bottom, numbered);
    plots.push(drawn.plot);
    shapes.push(...drawn.shapes);
    marks.push(...drawn.marks);
    y = drawn.bottom;
  }
  return { width: frame.width, height: Math.ceil(y), plots, shapes, marks };
}

function stepHead({ setting, columns }: Sheet): Shape[] {
  const { comparison, frame, metrics, inks, words } = setting;
  if (comparison.panels.every((panel) => panel.rows.every((row) => row.step === null))) return [];
  const x = columns.stacked ? frame.width : frame.width - columns.steps;
  const style = {
    size: metrics.small,
    lineHeight: metrics.smallLine,
    bold: false,
    colour: inks.muted,
  };
  return [write([words.step], [x, 0], { align: columns.stacked ? 'right' : 'left', ...style })];
}

/** The name over a panel, where there are several; all but the first do not compare with it. */
function panelHead(panel: Panel, index: number, { setting }: Sheet, top: number) {
  const { comparison, frame, metrics, inks, words } = setting;
  if (comparison.panels.length < 2) return { shapes: [], bottom: top };
  const term = sharedTerm(panel, frame.language);
  const apart = index > 0 ? words.apart : null;
  const said = [term, apart]
    .filter((each) => each !== null)
    .join(termWords[frame.language].signs.colon);
  if (said === '') return { shapes: [], bottom: top };
  const y = top + (index > 0 ? metrics.gap * 1.5 : 0);
  const lines = wrap(said, frame.width, metrics.small, true);
  const style = {
    size: metrics.small,
    lineHeight: metrics.smallLine,
    bold: true,
    colour: inks.muted,
  };
  const rule = stroke(
    [
      [0, y],
      [frame.width, y],
    ],
    inks.hairline,
    metrics.thin,
  );
  const text = write(lines, [0, y + metrics.gap * 0.75], { align: 'left', ...style });
  const bottom = y + metrics.gap * 1.25 + lines.length * metrics.smallLine;
  return index > 0
    ? { shapes: [rule, text], bottom }
    : { shapes: [{ ...text, y: top }], bottom: top + text.height + metrics.gap / 2 };
}

function drawPanel(panel: Panel, sheet: Sheet, top: number, numbered: boolean) {
  const { setting, columns, ground, above, below, head } = sheet;
  const pitch = head + above + below;
  const first = top + head + above;
  const drawn = panel.rows.flatMap((row) => sheet.rows.get(row) ?? []);
  const rowShapes = drawn.flatMap(({ drawing, head: texts }, index) => {
    const y = first + index * pitch;
    const own = drawing.shapes.map((shape) => moved(shape, 0, y));
    const names = columns.stacked
      ? drawStacked(setting, texts, y - above - stackedHeight(setting, texts))
      : drawBeside(setting, texts, columns, y);
    return [...own, ...names];
  });
  const marks = drawn.flatMap(({ drawing }, index) =>
    drawing.marks.map((mark) => ({ ...mark, y: mark.y + first + index * pitch })),
  );
  const { scale, lanePitch } = ground;
  const box = {
    x: scale.left,
    y: first - pitch / 2,
    width: scale.right - scale.left,
    height: pitch * panel.rows.length,
  };
  const end = top + pitch * panel.rows.length;
  const bottom = Math.max(end, box.y + box.height);
  const plot: Plot = {
    box,
    scale,
    rows: panel.rows.length,
    dots: drawn.flatMap(({ drawing }, row) => drawing.dots.map((dot) => ({ ...dot, row }))),
    bars: drawn.flatMap(({ drawing }, row) => drawing.bars.map((bar) => ({ ...bar, row }))),
    lanes: setting.comparison.slots.length,
    barWidth: setting.metrics.bar,
    lanePitch,
    ruled:
      setting.frame.density !== 'compact' && marks.some((each) => each.cell.state === 'figure'),
  };
  const labelled = plot.ruled && numbered;
  return {
    plot,
    shapes: [
      ...zeroLine(plot, first, sheet),
      ...rowShapes,
      ...(labelled ? axisLabels(plot, setting, bottom) : []),
    ],
    marks,
    bottom: bottom + (labelled ? axisHeight(setting) : 0),
  };
}

/** The line at zero, where the axis has one that is not its end; bars always stand on it. */
function zeroLine(plot: Plot, first: number, sheet: Sheet): Shape[] {
  const { scale, bars, rows } = plot;
  const { setting, above, below, head } = sheet;
  if (bars.length === 0 && (scale.min >= 0 || scale.max <= 0)) return [];
  const x = toPixel(scale, 0);
  const { inks, metrics } = setting;
  const layer = bars.length > 0 && sheet.ground.labelLines === 0 ? 'over' : 'under';
  // Row by row, so that it does not run through the names that stand above narrow rows.
  return Array.from({ length: rows }, (_, row) => {
    const y = first + row * (head + above + below);
    const points = [
      [x, y - above],
      [x, y + below],
    ] as const;
    return stroke(points, inks.connector, metrics.thin, { layer });
  });
}
