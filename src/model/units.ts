import { decimalPlaces, parseFraction, roundTo, scaleExactly } from './decimal';
import type { Fraction } from './decimal';
import type { Statement, Unit } from './types';

function findUnit(id: string, units: readonly Unit[]): Unit {
  const unit = units.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new Error(`unknown unit: ${id}`);
  return unit;
}

function factorOf(unit: Unit): Fraction {
  const factor = parseFraction(unit.factor);
  if (factor === null) throw new Error(`not a factor: ${unit.factor} (of ${unit.id})`);
  return factor;
}

/** Whether two known units measure the same thing. */
export function unitsConvert(from: string, to: string, units: readonly Unit[]): boolean {
  if (from === to) return true;
  const [left, right] = [from, to].map((id) => units.find((unit) => unit.id === id));
  return left !== undefined && right !== undefined && left.base === right.base;
}

/** How many digits the decimal point moves to the left, for a ratio that is a power of ten. */
function powerOfTen(ratio: string | null): number | null {
  if (ratio === null) return null;
  const digits = /^(?:1(0*)|0\.(0*)1)$/.exec(ratio);
  if (digits === null) return null;
  const [, up, down] = digits;
  return up === undefined ? (down ?? '').length + 1 : -up.length;
}

/**
 * Converts one number exactly, keeping the zeros a report states after the point: `225.00` 亿元 is
 * `2.2500` 百亿元. Throws if a unit is unknown, the two don't convert, or the result never ends.
 */
export function convertValue(
  value: string,
  from: string,
  to: string,
  units: readonly Unit[],
): string {
  if (from === to) return value;
  const [source, target] = [findUnit(from, units), findUnit(to, units)];
  if (source.base !== target.base) throw new Error(`unit does not convert: ${from} to ${to}`);
  const [by, per] = [factorOf(source), factorOf(target)];
  const converted = scaleExactly(value, by, per);
  if (converted === null)
    throw new Error(`unit does not convert exactly: ${value} ${from} to ${to}`);
  const shift = powerOfTen(scaleExactly('1', by, per));
  const stated = decimalPlaces(value);
  if (stated === 0 || shift === null) return converted;
  return roundTo(converted, Math.max(stated + shift, decimalPlaces(converted)));
}

/** Converts a statement between units; words stay as they are. Throws as `convertValue` does. */
export function convertStatement(
  statement: Statement,
  from: string,
  to: string,
  units: readonly Unit[],
): Statement {
  const convert = (value: string) => convertValue(value, from, to, units);
  if (statement.comparator === 'qualitative') return statement;
  return statement.comparator === 'range'
    ? { ...statement, low: convert(statement.low), high: convert(statement.high) }
    : { ...statement, value: convert(statement.value) };
}
