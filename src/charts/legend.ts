import type { Comparison, Slot } from '../model/comparison';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { barEnd } from './barEnd';
import { kindOf } from './chart';
import { circle, fill, write } from './draw';
import type { ChartKind, ChartTheme } from './frame';
import { resultGlyph, targetGlyph, tint } from './glyph';
import type { MarkInk } from './glyph';
import { toPixel } from './scale';
import { settingOf } from './setting';
import type { Setting } from './setting';
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
export function legendOf(
  comparison: Comparison,
  language: Language,
  theme: ChartTheme,
): LegendItem[] {
  const frame = { width: 0, density: 'regular', theme, language, motion: false } as const;
  return legendItems(kindOf(comparison), settingOf(comparison, frame));
}

/** The same for any size of marks: the box grows with them. */
export function legendItems(kind: ChartKind, setting: Setting): LegendItem[] {
  const { comparison, words } = setting;
  const { language } = setting.frame;
  const cells = comparison.panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const stated = cells.flatMap((cell) => statedOf(cell) ?? []);
  const items: LegendItem[] = [];
  const add = (id: string, text: string, glyph: readonly Shape[]) =>
    items.push({ id, text, glyph });
  for (const slot of comparison.slots) {
    const own = stated.find((each) => sameSlot(each.cell.slot, slot));
    if (own)
      add(
        `${slot.year}${slot.kind}`,
        termWords[language].slot(slot),
        glyphOf(kind, plain(own), setting),
      );
  }
  for (const comparator of ['gte', 'gt', 'lte', 'lt', 'approx', 'range'] as const) {
    const using = stated.filter((each) => each.comparator === comparator);
    const own = using.find((each) => each.cell.slot.kind === 'target') ?? using[0];
    if (own)
      add(comparator, termWords[language].comparators[comparator], glyphOf(kind, own, setting));
  }
  if (cells.some((each) => each.state === 'figure' && statedOf(each) === null)) {
    add('qualitative', termWords[language].comparators.qualitative, [chipGlyph(false, setting)]);
  }
  const estimated = stated.find((each) => each.figure.estimated);
  if (estimated) add('estimated', words.estimated, estimatedGlyph(kind, estimated, setting));
  if (cells.some((each) => each.state === 'gap')) add('gap', words.gap, [chipGlyph(true, setting)]);
  if (comparison.panels.some(({ rows }) => rows.some((row) => row.step !== null))) {
    add('step', words.stepFormula, [stepGlyph(setting)]);
  }
  return items;
}

const sameSlot = (a: Slot, b: Slot) => a.year === b.year && a.kind === b.kind;

function plain(stated: Stated): Stated {
  return { ...stated, comparator: 'eq', figure: { ...stated.figure, estimated: false } };
}

/** The legend speaks of all districts, so its marks are in none's colour. */
function neutral({ inks }: Setting): MarkInk {
  return { fill: inks.muted, edge: inks.muted, ground: inks.panel };
}

/** The box that a legend's mark is drawn in. */
export function legendBox({ metrics }: Setting): {
  readonly width: number;
  readonly height: number;
} {
  return { width: metrics.chip * 1.8, height: metrics.chip * 1.2 };
}

function glyphOf(kind: ChartKind, stated: Stated, setting: Setting): readonly Shape[] {
  const unmarked = { ...stated, figure: { ...stated.figure, estimated: false } };
  return kind === 'bars' ? barGlyph(unmarked, setting) : lineGlyph(unmarked, setting);
}

function lineGlyph({ comparator, cell }: Stated, setting: Setting): readonly Shape[] {
  const { metrics } = setting;
  const { width, height } = legendBox(setting);
  const shift = (directionOf(comparator) * metrics.reach) / 2;
  const half = comparator === 'range' ? metrics.dot : 0;
  const [low, high] = [width / 2 - shift - half, width / 2 - shift + half];
  const place = { comparator, low, high, y: height / 2 };
  const ink = neutral(setting);
  if (cell.slot.kind === 'target') return targetGlyph(place, ink, metrics).shapes;
  const { shapes, dot } = resultGlyph(place, ink, metrics);
  const disc = circle([low, height / 2], metrics.dot / 2, { fill: ink.fill, outline: null });
  return dot ? [disc, ...shapes] : shapes;
}

function barGlyph(stated: Stated, setting: Setting): readonly Shape[] {
  const { metrics } = setting;
  const { width, height } = legendBox(setting);
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
  const ink = neutral(setting);
  const { shapes, length } = barEnd(placed, scale, height / 2, ink, metrics);
  const to = toPixel(scale, length ?? 0);
  const y = (height - metrics.bar) / 2;
  const box = { x: scale.left, y, width: to - scale.left, height: metrics.bar };
  return [fill(box, ink.fill, stated.cell.slot.kind === 'result' ? 1 : tint), ...shapes];
}

function estimatedGlyph(kind: ChartKind, stated: Stated, setting: Setting): readonly Shape[] {
  const eq = { ...plain(stated), figure: stated.figure };
  if (kind === 'bars') return barGlyph(eq, setting);
  const { metrics } = setting;
  const { width, height } = legendBox(setting);
  const ring = {
    fill: null,
    outline: neutral(setting).edge,
    lineWidth: metrics.thin,
    dashed: true,
  };
  const radius = metrics.glyph / 2 + metrics.thin;
  return [...lineGlyph(eq, setting), circle([width / 2, height / 2], radius, ring)];
}

function chipGlyph(gap: boolean, setting: Setting): Rect {
  const { metrics, inks } = setting;
  const box = legendBox(setting);
  const height = metrics.chip * 0.8;
  return {
    type: 'rect',
    x: metrics.thin,
    y: (box.height - height) / 2,
    width: box.width - 2 * metrics.thin,
    height,
    fill: null,
    outline: inks.muted,
    lineWidth: metrics.thin * 0.8,
    dashed: gap,
    radius: gap ? metrics.thin * 2 : height / 2,
    opacity: 1,
  };
}

function stepGlyph(setting: Setting): Shape {
  const { metrics, inks } = setting;
  const { width, height } = legendBox(setting);
  return write(['▲▼'], [width / 2, (height - metrics.smallLine) / 2], {
    align: 'center',
    size: metrics.small,
    lineHeight: metrics.smallLine,
    bold: false,
    colour: inks.muted,
  });
}
