import { findNumerals } from '../read/numerals';
import type { FigureRow } from '../read/report';
import type { Surroundings, WrongCells } from './mutants';

/** The last digit of a number one higher. */
function slip(value: string): string {
  return value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

/** The sign changed. */
function flip(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** A digit mistyped, two exchanged, the sign forgotten, a zero dropped, the number of the next row. */
export function wrongValues({ value }: FigureRow, { neighbours }: Surroundings): WrongCells[] {
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
export function wrongUnits({ unit }: FigureRow, { catalogue }: Surroundings): WrongCells[] {
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
export function wrongNumbers(row: FigureRow, { neighbours }: Surroundings): WrongCells[] {
  const [token = ''] = row.number.split('#');
  const names = [
    ...namesOf(row.quote).map(({ name }) => name),
    ...neighbours.map(({ number }) => number),
    ...(token === '' ? ['1'] : [`${token}#2`, '']),
  ];
  return names.filter((name) => name !== row.number).map((name) => ({ number: name }));
}

/** Another number of the quote, value and numeral together. */
export function wrongPairs({ quote, number, value }: FigureRow): WrongCells[] {
  if (number === '') return [];
  const sign = value.startsWith('-') ? '-' : '';
  return namesOf(quote)
    .filter(({ name }) => name !== number)
    .map(({ name, token }) => ({ value: `${sign}${token}`, number: name }));
}
