import { indicatorNames, termedRows } from '../../charts/names';
import { districtInk, palette } from '../../charts/palette';
import { absencesOf } from '../absences';
import type { Cell, Comparison, Row, Slot } from '../../model/comparison';
import { decimalPlaces } from '../../model/decimal';
import { sayCell, sayGap } from '../../model/say/cell';
import { formatNumber, formatSigned, unitName } from '../../model/say/number';
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

/** One set of bars: a column of the comparison. Every list has one entry a category. */
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

/** A comparison as a chart that an office program draws, and its reader can edit. */
export interface NativeChart {
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly unit: string;
  /** What has no bar and why: gaps with their reasons, statements without a number; how ranges are drawn. */
  readonly notes: readonly string[];
}

/** Why a comparison is shown as a picture: a list of many indicators, definitions apart, no number. */
export type PictureReason = 'list' | 'definitions' | 'words';

/** A chart that can be edited, or why it can't be without losing something. */
export type NativeAnswer =
  | { readonly form: 'native'; readonly chart: NativeChart }
  | { readonly form: 'picture'; readonly why: PictureReason };

/**
 * The comparison as bars from zero, a group a district. Rows on different definitions never share an
 * axis here, since a chart that is edited loses the line between them.
 */
export function nativeChart(comparison: Comparison, language: Language): NativeAnswer {
  if (comparison.rowsOf === 'indicators') return { form: 'picture', why: 'list' };
  const { panels, slots, units } = comparison;
  if (panels.length > 1) return { form: 'picture', why: 'definitions' };
  const rows = panels.flatMap((panel) => panel.rows);
  const series = slots
    .map((slot) => seriesOf(slot, rows, comparison, language))
    .filter(({ values }) => values.some((value) => value !== null));
  if (series.length === 0) return { form: 'picture', why: 'words' };
  const termed = termedRows(panels, language);
  const name = (row: Row, index: number) => {
    const empty = series.every(({ values }) => values[index] === null);
    return [
      row.district.name[language],
      ...(termed.has(row) ? [indicatorNames(row, language)] : []),
      ...(empty ? [reasonsOf(row, language)] : []),
    ].join('\n');
  };
  return {
    form: 'native',
    chart: {
      categories: rows.map(name),
      series,
      unit: unitName(comparison.unit, language, units),
      notes: [
        ...absencesOf(comparison, language),
        ...(series.some(hasRange) ? [documentWords[language].office.range] : []),
      ],
    },
  };
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
  const cells = rows.map((row) => cellOf(row, slot));
  const numbers = cells.map((cell) => numberOf(cell));
  return {
    name: termWords[language].slot(slot),
    kind: slot.kind,
    colours: rows.map(({ district }) => palette.light[districtInk(district).fill]),
    values: numbers.map((each) => each[0] ?? null),
    upTo: numbers.map((each) => each[1] ?? null),
    labels: cells.map((cell) => labelOf(cell, comparison, language)),
  };
}

function cellOf({ cells }: Row, { year, kind }: Slot): Cell | null {
  return cells.find(({ slot }) => slot.year === year && slot.kind === kind) ?? null;
}

function numberOf(cell: Cell | null): readonly string[] {
  if (cell?.state !== 'figure' || !isNumeric(cell.figure.standard)) return [];
  return numbersOf(cell.figure.standard);
}

function labelOf(
  cell: Cell | null,
  comparison: Comparison,
  language: Language,
): NativeLabel | null {
  if (cell?.state !== 'figure' || !isNumeric(cell.figure.standard)) return null;
  const text = sayCell(cell, comparison, language);
  const { standard, unit, standardUnit } = cell.figure;
  const [value, other] = numbersOf(standard);
  const follows = unit === standardUnit && value !== undefined && other === undefined;
  return { text, format: follows ? labelFormat(text, value) : null };
}

/**
 * A number format of spreadsheets that prints a value as the text does, words around it included:
 * `不低于5%` is `"不低于"0"%"`. Null where the text does not hold the number, or holds a quotation
 * mark, which such formats can't.
 */
export function labelFormat(text: string, value: string): string | null {
  const signed = formatSigned(value);
  const printed = text.includes(signed) ? signed : formatNumber(value);
  const at = text.lastIndexOf(printed);
  if (at < 0 || text.includes('"')) return null;
  const [before, after] = [text.slice(0, at), text.slice(at + printed.length)].map(literal);
  const decimals = decimalPlaces(value);
  const whole = printed.includes(',') ? '#,##0' : '0';
  const digits = decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
  const plus = printed.startsWith('+') ? literal('+') : '';
  const section = (sign: string) => `${before}${sign}${digits}${after}`;
  const sections = [section(plus), section(literal('−'))];
  return [...sections, ...(plus === '' ? [] : [section('')])].join(';');
}

function literal(words: string): string {
  return words === '' ? '' : `"${words}"`;
}
