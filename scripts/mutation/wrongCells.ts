import { editDistance } from '../nearest';
import type { CatalogueTables, IndicatorRow } from '../read/catalogue';
import { findNumerals } from '../read/report';
import type { FigureRow, ReportFolder } from '../read/report';

/**
 * The columns of `figures.csv` that are made wrong; a value with the numeral it is of; and last, told
 * apart from what is wrong, a quote that has a clause more than it needs.
 */
export const COLUMNS = [
  'indicator',
  'aspect',
  'year',
  'kind',
  'comparator',
  'value',
  'unit',
  'estimated',
  'quote',
  'number',
  'value and number',
  'longer quote',
] as const;

/** A column that is made wrong. */
export type Column = (typeof COLUMNS)[number];

/** What the wrong entries are taken from: the catalogue, and the row's report. */
export interface Surroundings {
  readonly catalogue: CatalogueTables;
  readonly folder: ReportFolder;
  /** The rows before and after it. */
  readonly neighbours: readonly FigureRow[];
}

/** The cells of a row with something wrong in them. */
export type WrongCells = Partial<Pick<FigureRow, Column & keyof FigureRow>>;

/** How many indicators of each sort are tried. */
const TRIED = 3;

/** The indicators easily taken for a row's: its family, and those of its theme and unit by name. */
function wrongIndicators(row: FigureRow, { catalogue }: Surroundings): WrongCells[] {
  const { rows } = catalogue.indicators;
  const own = rows.find(({ id }) => id === row.indicator);
  if (own === undefined) return [];
  const others = rows
    .filter(({ id }) => id !== own.id)
    .map((other) => ({ other, distance: editDistance(other.name_zh, own.name_zh) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
  const sorts: ((other: IndicatorRow) => boolean)[] = [
    ({ family }) => family === own.family,
    ({ theme, unit }) => theme === own.theme && unit === own.unit,
    ({ unit }) => unit === own.unit,
    ({ theme }) => theme === own.theme,
  ];
  const tried = sorts.flatMap((sort) => others.filter(sort).slice(0, TRIED));
  return tried.map(({ id }) => ({ indicator: id }));
}

/** The last digit of a number one higher. */
function slip(value: string): string {
  return value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

/** The sign changed. */
function flip(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** A digit mistyped, two exchanged, the sign forgotten, a zero dropped, the number of the next row. */
function wrongValues({ value }: FigureRow, { neighbours }: Surroundings): WrongCells[] {
  const others = neighbours.map((row) => row.value).filter((other) => other !== '');
  if (value === '') return ['100', ...others].map((other) => ({ value: other }));
  const typed = [
    slip(value),
    flip(value),
    value.replace(/(\d)(\d)/, '$2$1'),
    value.replace(/\.?0+$/, ''),
  ];
  return [...typed, ...others].filter((other) => other !== '').map((other) => ({ value: other }));
}

/** The units of the same base, the next ones in the list, and % for 个百分点. */
function wrongUnits({ unit }: FigureRow, { catalogue }: Surroundings): WrongCells[] {
  const { rows } = catalogue.units;
  const at = rows.findIndex((row) => row.unit === unit);
  const swapped = { '%': ['个百分点'], 个百分点: ['%'] }[unit] ?? [];
  const same = rows.filter((row) => row.base === rows[at]?.base);
  const next = [rows.at(at - 1), rows[at + 1]].filter((row) => row !== undefined);
  return [...swapped, ...[...same, ...next].map((row) => row.unit)].map((other) => ({
    unit: other,
  }));
}

/** The numerals of a quote as `number` has them: 26#2 for the second 26. */
function namesOf(quote: string): { name: string; token: string }[] {
  const tokens = findNumerals(quote).map(({ token }) => token);
  return tokens.map((token, index) => {
    const nth = tokens.slice(0, index + 1).filter((other) => other === token).length;
    const repeated = tokens.filter((other) => other === token).length > 1;
    return { name: repeated ? `${token}#${nth}` : token, token };
  });
}

/** The other numerals of the quote, a second one that is not there, the numeral of the next row. */
function wrongNumbers(row: FigureRow, { neighbours }: Surroundings): WrongCells[] {
  const [token = ''] = row.number.split('#');
  const names = [
    ...namesOf(row.quote).map(({ name }) => name),
    ...neighbours.map(({ number }) => number),
    ...(token === '' ? ['1'] : [`${token}#2`, '']),
  ];
  return names.filter((name) => name !== row.number).map((name) => ({ number: name }));
}

/** Another number of the quote, value and numeral together. */
function wrongPairs({ quote, number, value }: FigureRow): WrongCells[] {
  if (number === '') return [];
  const sign = value.startsWith('-') ? '-' : '';
  return namesOf(quote)
    .filter(({ name }) => name !== number)
    .map(({ name, token }) => ({ value: `${sign}${token}`, number: name }));
}

const STOP = /[,，。;；:：！!？?]/u;
/** By how many characters a stretch is shifted: its start and its end. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [2, 2],
  [-2, -2],
  [1, 0],
  [0, -1],
  [-3, 0],
  [0, 3],
];

/** Where the clause around a place begins and ends. */
function clauseAt(text: string, at: number): [number, number] {
  let [start, end] = [at, at];
  while (start > 0 && !STOP.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !STOP.test(text.charAt(end))) end += 1;
  return [start, end];
}

/** The clauses elsewhere that have the same numeral. */
function sameNumeral(row: FigureRow, received: string, start: number): string[] {
  const [token] = row.number.split('#');
  return findNumerals(received)
    .filter((numeral) => numeral.token === token)
    .filter((numeral) => numeral.start < start || numeral.start >= start + row.quote.length)
    .map((numeral) => received.slice(...clauseAt(received, numeral.start)));
}

const isSingle = (received: string, quote: string) =>
  quote !== '' && received.split(quote).length === 2;

/**
 * Stretches that could be quoted by mistake: another clause with the same numeral, the quote shifted
 * or cut, the quote of the next row. All are in the report once.
 */
function wrongQuotes(row: FigureRow, { folder, neighbours }: Surroundings): WrongCells[] {
  const { received } = folder;
  const start = received.indexOf(row.quote);
  const end = start + row.quote.length;
  const shifted = SHIFTS.map(([first, last]) => received.slice(start + first, end + last));
  const quotes = [
    ...sameNumeral(row, received, start),
    ...shifted,
    ...neighbours.map(({ quote }) => quote),
  ];
  return quotes.filter((quote) => isSingle(received, quote)).map((quote) => ({ quote }));
}

/** The quote with one clause more before it, and one more behind it: longer, but not wrong. */
function longerQuotes(row: FigureRow, { folder }: Surroundings): WrongCells[] {
  const { received } = folder;
  const start = received.indexOf(row.quote);
  const end = start + row.quote.length;
  const [before] = clauseAt(received, start - 2);
  const [, behind] = clauseAt(received, end + 1);
  const quotes = [received.slice(before, end), received.slice(start, behind)];
  return quotes.filter((quote) => isSingle(received, quote)).map((quote) => ({ quote }));
}

const NEAR: Readonly<Record<FigureRow['comparator'], readonly FigureRow['comparator'][]>> = {
  eq: ['gte', 'approx', 'qualitative'],
  gt: ['gte', 'eq'],
  gte: ['gt', 'eq'],
  lt: ['lte', 'eq'],
  lte: ['lt', 'eq'],
  approx: ['eq', 'gt'],
  range: ['eq', 'gte'],
  qualitative: ['eq', 'lte'],
};

/** The comparators that are easily taken for a row's. */
function wrongComparators({ comparator }: FigureRow): WrongCells[] {
  return NEAR[comparator].map((near) => ({ comparator: near }));
}

/** The two other aspects. */
function wrongAspects({ aspect }: FigureRow): WrongCells[] {
  const all = ['value', 'growth', 'change'] as const;
  return all.filter((other) => other !== aspect).map((other) => ({ aspect: other }));
}

/** The year after and the year before. */
function wrongYears({ year }: FigureRow): WrongCells[] {
  return [{ year: year + 1 }, { year: year - 1 }];
}

/** A result taken for a target, and the other way round. */
function wrongKinds({ kind }: FigureRow): WrongCells[] {
  return [{ kind: kind === 'result' ? 'target' : 'result' }];
}

type WrongEntries = (row: FigureRow, surroundings: Surroundings) => WrongCells[];

/** The plausible wrong entries of a row, by the column that is wrong. */
export const WRONG: Readonly<Record<Column, WrongEntries>> = {
  indicator: wrongIndicators,
  aspect: wrongAspects,
  year: wrongYears,
  kind: wrongKinds,
  comparator: wrongComparators,
  value: wrongValues,
  unit: wrongUnits,
  estimated: ({ estimated }) => [{ estimated: !estimated }],
  quote: wrongQuotes,
  number: wrongNumbers,
  'value and number': wrongPairs,
  'longer quote': longerQuotes,
};
