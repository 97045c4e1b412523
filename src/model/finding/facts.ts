import type { Cell, Comparison, DatedSlot, Row, Slot } from '../comparison';
import { aspectUnit } from '../families';
import { sameSide, sidesOf } from '../judgements';
import { isCount } from '../say/number';
import { sameSlot } from '../slot';
import { isNumeric } from '../target';
import type { District, Figure, Indicator, Judgement, Kind, Measure, Side } from '../types';
import { standingOf } from './standing';
import type { Standing } from './standing';

/** What one district states in a column. */
export interface Stated {
  readonly row: Row;
  readonly district: District;
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** A column of the main panel with the districts that fill it, in their order. */
export interface Column {
  readonly slot: DatedSlot;
  readonly stated: readonly Stated[];
}

/** What a sentence about a comparison can be made of; other panels are left out of every claim. */
export interface Facts {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  /** How the values of the main panel can be read. */
  readonly measure: Measure;
  readonly results: Column | null;
  readonly targets: Column | null;
  readonly standings: readonly Standing[];
  /** What other panels show of columns that a district leaves empty in the main one. */
  readonly apart: readonly Apart[];
}

/** Districts that fill a column in another panel only. */
export interface Apart {
  readonly districts: readonly District[];
  readonly slots: readonly Slot[];
  /** Whether these are all columns that the main panel fills, so that none needs a name. */
  readonly throughout: boolean;
  /** The other districts of the main panel that it differs from; null when it is all that state something. */
  readonly from: readonly District[] | null;
}

/** Sorts out the main panel; null when it holds nothing that a sentence could state. */
export function factsOf(comparison: Comparison): Facts | null {
  const [main] = comparison.panels;
  if (!main) return null;
  const rows = inOneUnit(main.rows, comparison);
  const results = columnOf(rows, lastIndex(comparison.slots, 'result'));
  const targets = columnOf(rows, firstIndex(comparison.slots, 'target'));
  const filled = [results, targets].flatMap((column) => (column ? [column.slot] : []));
  return {
    comparison,
    rows,
    measure: measureOf(comparison),
    results,
    targets,
    standings: rows.flatMap((row) => standingOf(row) ?? []),
    apart: apartOf(comparison, filled),
  };
}

/** Verdicts are between two sides: who is apart from one district can still compare with another. */
function apartOf(
  { panels: [main, ...rest], judgements, slots, reports }: Comparison,
  filled: readonly Slot[],
): Apart[] {
  const here = (main?.rows ?? []).filter((row) => slots.some((slot) => fills(row, slot)));
  const others = rest.flatMap((panel) => panel.rows);
  const apart = new Map<string, Apart & { readonly districts: District[] }>();
  for (const { district } of reports) {
    const isOwn = (row: Row) => row.district === district;
    const own = others.filter(isOwn);
    const only = slots.filter(
      (slot) =>
        own.some((row) => fills(row, slot)) && !here.some((row) => isOwn(row) && fills(row, slot)),
    );
    if (only.length === 0) continue;
    const sides = own.filter((row) => only.some((slot) => fills(row, slot))).flatMap(sidesOf);
    const compared = here.filter((row) => !isOwn(row));
    const differing = compared.filter((row) => differ(judgements, sides, sidesOf(row)));
    const from = differing.length === compared.length ? null : unique(differing.map(districtOf));
    const throughout = filled.every((slot) => only.some((each) => sameSlot(each, slot)));
    const key = [only.map((slot) => slots.indexOf(slot)), from?.map(({ id }) => id)].join(';');
    const home = apart.get(key) ?? { districts: [], slots: only, throughout, from };
    home.districts.push(district);
    apart.set(key, home);
  }
  return [...apart.values()];
}

function fills(row: Row, slot: Slot): boolean {
  return row.cells.some((cell) => sameSlot(cell.slot, slot) && cell.state === 'figure');
}

/** Whether any of some sides does not compare with any of the others. */
function differ(
  judgements: readonly Judgement[],
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  const among = (sides: readonly Side[], side: Side) => sides.some((each) => sameSide(each, side));
  return judgements.some(
    ({ verdict, left, right }) =>
      verdict === 'differs' &&
      ((among(own, left) && among(others, right)) || (among(own, right) && among(others, left))),
  );
}

/**
 * Numbers that a sentence lays side by side are in one unit: as reported where reports agree (or only
 * count with other words, 家 and 个), otherwise in that of the indicator.
 */
function inOneUnit(rows: readonly Row[], { units }: Comparison): readonly Row[] {
  const sizes = rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => {
      if (cell.state !== 'figure' || !isNumeric(cell.figure.statement)) return [];
      const { unit } = cell.figure;
      return [isCount(unit, units) ? units.find(({ id }) => id === unit)?.factor : unit];
    });
  if (new Set(sizes).size < 2) return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.map(inStandardUnit) }));
}

function inStandardUnit(cell: Cell): Cell {
  if (cell.state !== 'figure') return cell;
  const { standard: statement, standardUnit: unit } = cell.figure;
  return { ...cell, figure: { ...cell.figure, statement, unit } };
}

/** The measure of what the main panel shows: rows that compare with each other share one. */
export function measureOf({ indicators, measure, panels }: Comparison): Measure {
  const used = (panels[0]?.rows ?? []).flatMap((row) => statedIndicators(row));
  return indicators.find((each) => used.includes(each))?.measure ?? measure;
}

/** The indicators that a row shows figures of. */
export function statedIndicators(row: Row): Indicator[] {
  return row.indicators.filter((indicator) =>
    row.cells.some((cell) => cell.state === 'figure' && cell.figure.indicator === indicator),
  );
}

/** An indicator with the districts whose figures on it are shown, in their order. */
export interface Use {
  readonly indicator: Indicator;
  readonly districts: readonly District[];
}

/** The indicators that a comparison shows figures of, in the order of the catalogue. */
export function usesOf({ indicators, panels }: Comparison): Use[] {
  const rows = panels.flatMap((panel) => panel.rows);
  return indicators.flatMap((indicator) => {
    const users = rows.filter((row) => statedIndicators(row).includes(indicator));
    return users.length > 0 ? [{ indicator, districts: unique(users.map(districtOf)) }] : [];
  });
}

/** The units of the indicators shown, each once: what differs can be counted differently. */
export function subjectUnits(comparison: Comparison): string[] {
  const units = usesOf(comparison).map(({ indicator }) =>
    aspectUnit(comparison.aspect, indicator.unit),
  );
  return units.length === 0 ? [comparison.unit] : [...new Set(units)];
}

/** Each district once. */
export function unique(districts: readonly District[]): District[] {
  return [...new Set(districts)];
}

function districtOf(row: Row): District {
  return row.district;
}

/** How the values of a comparison can be read: levels are not ranked, rates and growth are. */
export function isLevel({ aspect }: Comparison, measure: Measure): boolean {
  return aspect !== 'growth' && measure !== 'rate';
}

/** Whether a sentence lists several rows of a district, so that its name alone is not enough. */
export function isListedTwice(district: District, columns: readonly Column[]): boolean {
  const rows = columns.flatMap((column) =>
    column.stated.filter((each) => each.district === district).map((each) => each.row),
  );
  return new Set(rows).size > 1;
}

/** Whether it is words without a number. */
export function isWorded({ figure }: Stated): boolean {
  return !isNumeric(figure.standard);
}

/** Whether growth is that of a rate, which a report says in % without saying of what. */
export function reportedRate({ comparison: { aspect }, rows }: Facts): boolean {
  return (
    aspect === 'growth' &&
    rows.some((row) => statedIndicators(row).some(({ unit }) => unit === '%'))
  );
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
    const { indicator } = cell.figure;
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
