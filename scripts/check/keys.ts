import { compareDecimals } from '../../src/model/decimal';
import type { Statement } from '../../src/model/types';
import type { Problems } from '../problems';
import type { CheckedFigure } from './figures';

/** The key of a figure within its report. */
export function figureKey({ row }: Pick<CheckedFigure, 'row'>): string {
  return `${row.indicator}.${row.aspect}.${row.year}.${row.kind}`;
}

function numbersOf(statement: Statement): readonly string[] {
  if (statement.comparator === 'qualitative') return [];
  return statement.comparator === 'range' ? [statement.low, statement.high] : [statement.value];
}

function agree(left: Statement, right: Statement): boolean {
  if (left.comparator === 'qualitative')
    return right.comparator === 'qualitative' && left.words === right.words;
  const others = numbersOf(right);
  return (
    left.comparator === right.comparator &&
    numbersOf(left).every((number, index) => compareDecimals(number, others[index] ?? '0') === 0)
  );
}

function format({ row }: CheckedFigure): string {
  const { comparator, value, value_high: high, unit, wording } = row;
  if (comparator === 'qualitative') return `${comparator} ${wording}`;
  return `${comparator} ${value}${high === '' ? '' : ` to ${high}`} ${unit}`;
}

/** Checks that rows of one key agree, and are not the same place twice. */
export function checkKeys(figures: readonly CheckedFigure[], problems: Problems): void {
  const firsts = new Map<string, CheckedFigure>();
  const quoted = new Map<string, CheckedFigure>();
  for (const figure of figures) {
    const key = figureKey(figure);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, figure);
    else if (!agree(first.standard, figure.standard)) {
      const there = `row ${first.row.place.row} has ${format(first)}`;
      problems.refuse(figure.row.place, `figure disagrees: ${key}: ${format(figure)} (${there})`);
    }
    // A numeral that two rows claim is found by the account of numerals.
    if (figure.row.number !== '') continue;
    const words = `${key} ${figure.row.quote}`;
    const same = quoted.get(words);
    if (same === undefined) quoted.set(words, figure);
    else
      problems.refuse(
        figure.row.place,
        `duplicate figure: ${key} (also row ${same.row.place.row})`,
      );
  }
}
