import type { Aspect, Statement, Unit } from '../../src/model/types';
import { convertStatement, unitsConvert } from '../../src/model/units';
import { compareDecimals } from '../../src/model/decimal';
import type { Problems } from '../problems';
import { didYouMean } from '../nearest';
import type { IndicatorRow } from '../read/catalogue';
import type { FigureRow } from '../read/report';

/** Which of value, value_high, wording and number a comparator needs filled and which empty. */
function wrongCells(row: FigureRow): string | null {
  const { comparator, value, value_high: high, wording, number } = row;
  if (comparator === 'qualitative') {
    if (value !== '' || high !== '')
      return `qualitative with a value: ${value === '' ? high : value} (none)`;
    if (number !== '') return `qualitative with a numeral: ${number} (none)`;
    return wording === '' ? 'qualitative without wording: (the words themselves)' : null;
  }
  if (value === '') return `${comparator} without a value: (the numeral ${number})`;
  if (number === '') return `${comparator} without a numeral: ${value} (number is empty)`;
  if (comparator !== 'range')
    return high === '' ? null : `${comparator} with a high value: ${high} (only a range has one)`;
  if (high === '') return `range without a high value: ${value}`;
  const ordered = compareDecimals(value, high) < 0;
  return ordered ? null : `range is not ascending: ${value} to ${high}`;
}

/** What a row states, in its own unit; null after a report if its cells do not go together. */
export function readStatement(row: FigureRow, problems: Problems): Statement | null {
  const wrong = wrongCells(row);
  if (wrong !== null) {
    problems.refuse(row.place, wrong);
    return null;
  }
  const { comparator, value, value_high: high, wording } = row;
  if (comparator === 'qualitative') return { comparator, words: wording };
  if (comparator === 'range') return { comparator, low: value, high };
  return { comparator, value };
}

/** The unit in which figures of one aspect of an indicator are compared. */
export function standardUnit(indicator: IndicatorRow, aspect: Aspect): string {
  if (aspect === 'growth') return '%';
  return aspect === 'change' && indicator.unit === '%' ? '个百分点' : indicator.unit;
}

/** Converts a statement to its standard unit; null after a report if it does not convert. */
export function standardise(
  statement: Statement,
  row: FigureRow,
  to: string,
  units: readonly Unit[],
  problems: Problems,
): Statement | null {
  const ids = units.map(({ id }) => id);
  if (statement.comparator === 'qualitative') {
    // Words state no unit: theirs is the one in which a number would be shown.
    if (ids.includes(to) && row.unit !== to)
      problems.refuse(row.place, `unit is not its indicator's: ${row.unit} (would be ${to})`);
    return statement;
  }
  if (!ids.includes(row.unit)) {
    problems.refuse(row.place, `unknown unit: ${row.unit}${didYouMean(row.unit, ids)}`);
    return null;
  }
  // An indicator's own unknown unit is reported at the indicator.
  if (!ids.includes(to)) return null;
  if (!unitsConvert(row.unit, to, units)) {
    problems.refuse(row.place, `unit does not convert: ${row.unit} (to ${to})`);
    return null;
  }
  try {
    return convertStatement(statement, row.unit, to, units);
  } catch {
    problems.refuse(
      row.place,
      `unit does not convert exactly: ${row.value} ${row.unit} (to ${to})`,
    );
    return null;
  }
}
