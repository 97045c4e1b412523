import type { statedColumns } from '../../src/model/stated';

/**
 * What the cells of a published column hold: words, a whole number, a number in the digits that the
 * report has (225.00), or that number converted to another unit.
 */
export type ColumnType = 'text' | 'integer' | 'stated' | 'converted';

type Columns = Readonly<Record<string, ColumnType>>;

const stated = {
  comparator: 'text',
  value: 'stated',
  value_high: 'stated',
  unit: 'text',
  std_value: 'converted',
  std_value_high: 'converted',
  std_unit: 'text',
  wording: 'text',
  estimated: 'text',
  term: 'text',
} as const satisfies Readonly<Record<(typeof statedColumns)[number], ColumnType>>;

/** The columns of the published table of figures, in their order. */
export const figureColumns = {
  report: 'text',
  district: 'text',
  indicator: 'text',
  family: 'text',
  name_zh: 'text',
  name_en: 'text',
  theme: 'text',
  aspect: 'text',
  year: 'integer',
  kind: 'text',
  ...stated,
  quote: 'text',
  paragraph: 'integer',
  offset: 'integer',
  note: 'text',
  note_en: 'text',
} as const satisfies Columns;

/** The columns of the published account of numerals, in their order. */
export const numberColumns = {
  report: 'text',
  offset: 'integer',
  token: 'stated',
  class: 'text',
  reason: 'text',
  indicator: 'text',
  note: 'text',
  note_en: 'text',
} as const satisfies Columns;

/** The columns of the published findings, in their order. */
export const findingColumns = {
  family: 'text',
  aspect: 'text',
  zh: 'text',
  en: 'text',
} as const satisfies Columns;

/** The published tables, by their names without an ending. */
export const tables = {
  figures: figureColumns,
  numbers: numberColumns,
  findings: findingColumns,
} as const satisfies Readonly<Record<string, Columns>>;

/** The names of a table's columns, in their order. */
export function namesOf<Name extends string>(columns: Readonly<Record<Name, ColumnType>>): Name[] {
  return Object.keys(columns) as Name[];
}
