import type { Comparison } from '../model/comparison';
import { sameSlot } from '../model/slot';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { barGlyph } from './bar';
import { contextOf } from './context';
import type { Context } from './context';
import { estimatedRing, resultGlyph, targetGlyph } from './glyph';
import { kindOf } from './kind';
import type { ChartKind } from './kind';
import type { MarkInk } from './palette';
import { write } from './shapes';
import type { Rect, Shape } from './shapes';
import { directionOf, statedOf } from './stated';
import type { Stated } from './stated';

/** A mark that a chart uses, drawn in a box of 36 × 24 pixels, and what it means. */
export interface LegendItem {
  readonly id: string;
  readonly text: string;
  readonly glyph: readonly Shape[];
}

/** Explains the marks that this comparison's chart uses, and no others. */
export function legendOf(comparison: Comparison, language: Language): LegendItem[] {
  return legendItems(contextOf(comparison, { width: 0, density: 'regular', language }));
}

/** The same for any size of marks: the box grows with them. */
export function legendItems(context: Context): LegendItem[] {
  const { comparison, words } = context;
  const kind = kindOf(comparison);
  const { language } = context.frame;
  // Its labels say all that its marks do.
  if (kind === 'plane') return [];
  const cells = comparison.panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const stated = cells.flatMap((cell) => statedOf(cell) ?? []);
  const terms = termWords[language];
  const items: LegendItem[] = [];
  const add = (id: string, text: string, glyph: readonly Shape[]) =>
    items.push({ id, text, glyph });
  for (const slot of comparison.slots) {
    const own = stated.find((each) => sameSlot(each.cell.slot, slot));
    if (own)
      add(
        `${slot.year ?? -slot.lag}${slot.kind}`,
        terms.slot(slot),
        glyphOf(kind, plain(own), context),
      );
  }
  for (const comparator of ['gte', 'gt', 'lte', 'lt', 'approx', 'range'] as const) {
    const using = stated.filter((each) => each.comparator === comparator);
    const own = using.find((each) => each.cell.slot.kind === 'target') ?? using[0];
    if (own) add(comparator, terms.comparators[comparator], glyphOf(kind, own, context));
  }
  if (cells.some((each) => each.state === 'figure' && statedOf(each) === null)) {
    add('qualitative', terms.comparators.qualitative, [chipGlyph(false, context)]);
  }
  const estimated = stated.find((each) => each.figure.estimated);
  if (estimated) add('estimated', words.estimated, estimatedGlyph(kind, estimated, context));
  if (cells.some((each) => each.state === 'gap')) add('gap', words.gap, [chipGlyph(true, context)]);
  const stepped = comparison.panels.some(({ rows }) => rows.some((row) => row.step !== null));
  // The step of a series says where it breaks, and is no mark.
  if (stepped && comparison.subject.of !== 'series') {
    add('step', words.stepFormula, [stepGlyph(context)]);
  }
  return items;
}

function plain(stated: Stated): Stated {
  return { ...stated, comparator: 'eq', figure: { ...stated.figure, estimated: false } };
}

/** The legend speaks of all districts, so its marks are in none's colour. */
const neutral: MarkInk = { fill: 'muted', edge: 'muted' };

/** The box that a legend's mark is drawn in. */
export function legendBox({ metrics }: Context): {
  readonly width: number;
  readonly height: number;
} {
  return { width: metrics.chip * 1.8, height: metrics.chip * 1.2 };
}

function glyphOf(kind: ChartKind, stated: Stated, context: Context): readonly Shape[] {
  const unmarked = { ...stated, figure: { ...stated.figure, estimated: false } };
  return kind === 'bars' ? barSample(unmarked, context) : lineSample(unmarked, context);
}

function lineSample({ comparator, cell }: Stated, context: Context): readonly Shape[] {
  const { metrics } = context;
  const { width, height } = legendBox(context);
  const shift = (directionOf(comparator) * metrics.reach) / 2;
  const half = comparator === 'range' ? metrics.dot : 0;
  const [low, high] = [width / 2 - shift - half, width / 2 - shift + half];
  const position = { comparator, low, high, y: height / 2 };
  const draw = cell.slot.kind === 'target' ? targetGlyph : resultGlyph;
  return draw(position, neutral, metrics).shapes;
}

function barSample(stated: Stated, context: Context): readonly Shape[] {
  const { metrics } = context;
  const { width, height } = legendBox(context);
  const up = directionOf(stated.comparator) > 0;
  const scale = {
    min: 0,
    max: 1,
    step: 1,
    decimals: 0,
    left: metrics.thick,
    right: width - metrics.thick,
  };
  const end = up ? 0.14 : 0.72;
  const placed = { ...stated, low: end, high: stated.comparator === 'range' ? 0.95 : end };
  return barGlyph(placed, scale, height / 2, neutral, metrics).shapes;
}

function estimatedGlyph(kind: ChartKind, stated: Stated, context: Context): readonly Shape[] {
  const eq = { ...plain(stated), figure: stated.figure };
  if (kind === 'bars') return barSample(eq, context);
  const { metrics } = context;
  const { width, height } = legendBox(context);
  return [...lineSample(eq, context), estimatedRing(width / 2, height / 2, neutral, metrics)];
}

function chipGlyph(gap: boolean, context: Context): Rect {
  const { metrics } = context;
  const box = legendBox(context);
  const height = metrics.chip * 0.8;
  return {
    type: 'rect',
    x: metrics.thin,
    y: (box.height - height) / 2,
    width: box.width - 2 * metrics.thin,
    height,
    fill: null,
    outline: 'muted',
    lineWidth: metrics.thin * 0.8,
    dashed: gap,
    radius: gap ? metrics.thin * 2 : height / 2,
    opacity: 1,
  };
}

function stepGlyph(context: Context): Shape {
  const { metrics, type } = context;
  const { width, height } = legendBox(context);
  const top = (height - metrics.smallLine) / 2;
  return write(['▲▼'], [width / 2, top], { align: 'center', ...type.note });
}
