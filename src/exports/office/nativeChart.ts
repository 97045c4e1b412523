import { kindOf } from '../../charts/kind';
import { indicatorNames, termedRows } from '../../charts/names';
import { colourOf } from '../../charts/furtherColours';
import { districtInk } from '../../charts/palette';
import { absencesOf } from '../absences';
import { labelFormat, literal } from '../numberFormat';
import type { Cell, Comparison, Row, Slot } from '../../model/comparison';
import { unitIn } from '../../model/compare/cells';
import { partsOf } from '../../model/document/exhibit';
import { sayCell, sayGap } from '../../model/say/cell';
import { chartNumber } from '../../model/say/unit';
import { sayStep } from '../../model/say/step';
import { cellIn, tableOf } from '../../model/table';
import { isNumeric, numbersOf } from '../../model/target';
import type { Kind, Language } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import { termWords } from '../../model/words/terms';

/** What is printed at a bar, with its qualifier. */
export interface NativeLabel {
  readonly text: string;
  /** A number format that prints the same, so that the label follows when the number is edited; null where none can. */
  readonly format: string | null;
}

/** One set of marks: a column of the comparison. Every list has one entry a category. */
export interface NativeSeries {
  readonly name: string;
  readonly kind: Kind;
  /** As in the palette, `#RRGGBB`. */
  readonly colours: readonly string[];
  /** Digits in the unit of the chart; the lower end of a range; null is a gap and never zero. */
  readonly values: readonly (string | null)[];
  /** The upper ends of ranges; null for all else. */
  readonly upTo: readonly (string | null)[];
  readonly labels: readonly (NativeLabel | null)[];
}

/** Rows that compare with each other as a chart that an office program draws, and its reader can edit. */
export interface NativeChart {
  /** Bars from zero; numbers on a line a row; or the same, each by what its row starts from, which is 1. */
  readonly form: 'bars' | 'points' | 'ratios';
  /** The number format of the axis; the labels have one each. */
  readonly axis: string;
  /** What tells its rows from those of the chart above it; empty for the first. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** The whole list that it is a stretch of, drawn on one axis with all others. */
  readonly list?: Pick<NativeChart, 'categories' | 'series'>;
}

/**
 * A comparison in charts that can be edited; a picture where its rows have no unit in common; a table
 * where there are no two numbers to compare.
 */
export type NativeAnswer =
  | {
      readonly form: 'native';
      readonly charts: readonly NativeChart[];
      /** What has no bar and why: gaps with their reasons, statements without a number; how ranges are drawn. */
      readonly notes: readonly string[];
    }
  | { readonly form: 'picture' | 'table' };

/**
 * The comparison as bars from zero, a group a row, or as numbers on a line a row. Rows on different definitions
 * never share an axis: each panel is a chart of its own. So are the stretches of a list of more than `most` rows.
 */
export function nativeChart(
  comparison: Comparison,
  language: Language,
  most = Infinity,
): NativeAnswer {
  const { rowsOf, panels } = comparison;
  // A plane has words at its points, each where there is room.
  if (kindOf(comparison) === 'plane') return { form: 'picture' };
  const heads = tableOf(comparison, language).groups.map(({ apart }) => apart?.head ?? '');
  const charts = panels.flatMap((panel, at) => {
    const drawn = (part: Comparison) => chartOf(part, heads[at] ?? '', language);
    const whole = { ...comparison, panels: [panel] };
    const [list, parts] = [drawn(whole), partsOf(whole, most)];
    if (list === null || parts.length === 1) return list ?? [];
    return parts.flatMap((part) => {
      const chart = drawn(part);
      return chart === null ? [] : { ...chart, list };
    });
  });
  const numbers = charts.flatMap(({ series }) => series.flatMap(({ values }) => values));
  if (numbers.filter((value) => value !== null).length < 2) return { form: 'table' };
  // Where the axis doubles from line to line, nothing and less than nothing have no place.
  const placed = ({ form }: NativeChart) =>
    form !== 'ratios' || numbers.every((each) => Number(each ?? 1) > 0);
  if (!charts.every(placed)) return { form: 'picture' };
  const ranged = charts.some(({ form, series }) => form === 'bars' && series.some(hasRange));
  return {
    form: 'native',
    charts,
    notes: [
      // The rows of a list are targets with a result: none lacks a bar without a reason in its name.
      ...(rowsOf === 'districts' ? absencesOf(comparison, language) : []),
      ...(ranged ? [documentWords[language].office.range] : []),
    ],
  };
}

/** One panel; null where it has no bar at all, which the notes tell. */
function chartOf(comparison: Comparison, head: string, language: Language): NativeChart | null {
  const { panels, slots } = comparison;
  const rows = panels.flatMap((panel) => panel.rows);
  const form = formOf(comparison);
  const series = slots
    .map((slot) => seriesOf(slot, rows, comparison, language))
    .map((each, _, all) => (form === 'ratios' ? inRatios(each, all, rows) : each))
    .filter(({ values }) => values.some((value) => value !== null));
  if (series.length === 0) return null;
  const termed = termedRows(panels, language);
  const listed = comparison.rowsOf === 'indicators';
  const name = (row: Row, index: number) => {
    const empty = series.every(({ values }) => values[index] === null);
    const term = listed || termed.has(row) ? indicatorNames(row, language) : '';
    return [
      `${row.name[language]} ${term}`.trim(),
      row.step === null
        ? ''
        : sayStep(row.step, { language, units: comparison.units })[
            form === 'ratios' ? 'text' : 'difference'
          ],
      empty ? reasonsOf(row, language) : '',
    ]
      .filter((line) => line !== '')
      .join('\n');
  };
  const percent = panels.every((panel) => unitIn(panel, comparison) === '%');
  const axis = `General${percent ? literal('%') : ''}`;
  return { form, axis, head, categories: rows.map(name), series };
}

/** Years lie too close on one line; all else that the page draws on a line stands on one here. */
function formOf(comparison: Comparison): NativeChart['form'] {
  const kind = kindOf(comparison);
  if (kind === 'ratios') return 'ratios';
  return kind === 'bars' || comparison.slots.length > 2 ? 'bars' : 'points';
}

/** Levels of different units by what their rows start from; the labels keep the levels. */
function inRatios(
  series: NativeSeries,
  all: readonly NativeSeries[],
  rows: readonly Row[],
): NativeSeries {
  const ratio = (value: string | null, at: number) => {
    // What became of a target starts from the target.
    const from = rows[at]?.step?.attained ? 'target' : 'result';
    const base = all.find(({ kind }) => kind === from)?.values[at] ?? null;
    return value === null || base === null
      ? null
      : String(Number((Number(value) / Number(base)).toPrecision(6)));
  };
  const labels = series.labels.map((label) => label && { ...label, format: null });
  return { ...series, values: series.values.map(ratio), upTo: series.upTo.map(ratio), labels };
}

/** Why a row has no bar at all, each reason once. */
function reasonsOf({ cells }: Row, language: Language): string {
  const reasons = cells.map((cell) => (cell.state === 'gap' ? cell.reason : 'words-only'));
  return [...new Set(reasons)]
    .map((reason) => sayGap(reason, language))
    .join(termWords[language].signs.terms);
}

function hasRange({ upTo }: NativeSeries): boolean {
  return upTo.some((value) => value !== null);
}

function seriesOf(
  slot: Slot,
  rows: readonly Row[],
  comparison: Comparison,
  language: Language,
): NativeSeries {
  const cells = rows.map((row) => cellIn(row, slot));
  const labels = cells.map((cell) => labelOf(cell, comparison, language));
  const numbers = cells.map((cell) => numbersOfCell(cell, comparison, language));
  return {
    name: termWords[language].slot(slot),
    kind: slot.kind,
    colours: rows.map(({ district }) => colourOf('light', districtInk(district).fill)),
    values: numbers.map((each) => each[0] ?? null),
    upTo: numbers.map((each) => each[1] ?? null),
    labels: named(labels, termWords[language].slot(slot)),
  };
}

/** The first label of a set says which it is: bars have the colours of districts, so no legend could. */
function named(labels: readonly (NativeLabel | null)[], name: string): (NativeLabel | null)[] {
  const first = labels.findIndex((label) => label !== null);
  return labels.map((label, at) => {
    if (label === null || at !== first) return label;
    const format = label.format?.split(';').map((section) => `${literal(`${name} `)}${section}`);
    return { text: `${name} ${label.text}`, format: format?.join(';') ?? null };
  });
}

function numbersOfCell(
  cell: Cell | null,
  { units }: Comparison,
  language: Language,
): readonly string[] {
  if (cell?.state !== 'figure' || !isNumeric(cell.figure.standard)) return [];
  const { standard, standardUnit } = cell.figure;
  return numbersOf(standard).map((each) => chartNumber(each, standardUnit, { language, units }));
}

function labelOf(
  cell: Cell | null,
  comparison: Comparison,
  language: Language,
): NativeLabel | null {
  if (cell?.state !== 'figure' || !isNumeric(cell.figure.standard)) return null;
  const text = sayCell(cell, comparison, language);
  const { unit, standardUnit } = cell.figure;
  const [value, other] = numbersOfCell(cell, comparison, language);
  const follows = unit === standardUnit && value !== undefined && other === undefined;
  return { text, format: follows ? labelFormat(text, value) : null };
}
