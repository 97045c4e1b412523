import type { Comparison, Row, Slot } from '../comparison';
import { isNumeric } from '../target';
import type { District, Figure, Indicator, Kind, Measure } from '../types';
import { standingOf } from './standing';
import type { Standing } from './standing';

/** What one district states in a column. */
export interface Stated {
  readonly row: Row;
  readonly district: District;
  readonly indicator: Indicator | null;
  readonly figure: Figure;
}

/** A column of the main panel with the districts that fill it, in their order. */
export interface Column {
  readonly slot: Slot;
  readonly stated: readonly Stated[];
}

/** What a sentence about a comparison can be made of; other panels are left out of every claim. */
export interface Facts {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  /** The indicator that the sentence names; districts on another one are named with theirs. */
  readonly subject: Indicator;
  readonly results: Column | null;
  readonly targets: Column | null;
  readonly standings: readonly Standing[];
  /** Districts shown in another panel only. */
  readonly apart: readonly District[];
}

/** Sorts out the main panel; null when it holds nothing that a sentence could state. */
export function factsOf(comparison: Comparison): Facts | null {
  const [main, ...rest] = comparison.panels;
  const subject = subjectIndicator(comparison);
  if (!main || !subject) return null;
  const { rows } = main;
  const here = new Set(rows.map((row) => row.district.id));
  const apart = rest.flatMap((panel) => panel.rows.map((row) => row.district));
  return {
    comparison,
    rows,
    subject,
    results: columnOf(rows, lastIndex(comparison.slots, 'result')),
    targets: columnOf(rows, firstIndex(comparison.slots, 'target')),
    standings: rows.flatMap((row) => standingOf(row) ?? []),
    apart: apart.filter(
      (each, index) =>
        !here.has(each.id) && apart.findIndex((other) => other.id === each.id) === index,
    ),
  };
}

/** The indicator of the family that a comparison's main panel is about: its first, if it is shown. */
export function subjectIndicator({ family, panels }: Comparison): Indicator | null {
  const used = (panels[0]?.rows ?? []).flatMap((row) => statedIndicators(row));
  return family.indicators.find((each) => used.includes(each)) ?? family.indicators[0] ?? null;
}

/** The indicators that a row shows figures of. */
export function statedIndicators(row: Row): Indicator[] {
  return row.indicators.filter((indicator) =>
    row.cells.some((cell) => cell.state === 'figure' && cell.figure.indicator === indicator.id),
  );
}

/** The indicators that a comparison shows figures of, in the order of the catalogue. */
export function shownIndicators({ family, panels }: Comparison): Indicator[] {
  const used = panels.flatMap((panel) => panel.rows.flatMap(statedIndicators));
  return family.indicators.filter((each) => used.includes(each));
}

/** How the values of a comparison can be read: levels are not ranked, rates and growth are. */
export function isLevel({ aspect }: Comparison, measure: Measure): boolean {
  return aspect !== 'growth' && measure !== 'rate';
}

/** The numbers of a column; words are left out. */
export function numbersIn(column: Column | null): Stated[] {
  return column?.stated.filter(({ figure }) => isNumeric(figure.standard)) ?? [];
}

function columnOf(rows: readonly Row[], index: number): Column | null {
  const slot = rows[0]?.cells[index]?.slot;
  if (!slot) return null;
  const stated = rows.flatMap((row): Stated[] => {
    const cell = row.cells[index];
    if (cell?.state !== 'figure') return [];
    const indicator = row.indicators.find((each) => each.id === cell.figure.indicator) ?? null;
    return [{ row, district: row.district, indicator, figure: cell.figure }];
  });
  return stated.length > 0 ? { slot, stated } : null;
}

function lastIndex(slots: readonly Slot[], kind: Kind): number {
  return slots.findLastIndex((slot) => slot.kind === kind);
}

function firstIndex(slots: readonly Slot[], kind: Kind): number {
  return slots.findIndex((slot) => slot.kind === kind);
}
