import Big from 'big.js';

// A constructor of our own, so that nobody else's setting of DP changes our arithmetic.
const Exact = Big();
Exact.DP = 40;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** An exact fraction of two decimals, such as the 2000/3 平方米 of one 亩. */
export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** Whether a text is a plain decimal: digits, a point with digits after it, a leading minus. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

function big(text: string): Big {
  if (!isDecimal(text)) throw new Error(`not a decimal: ${text}`);
  return new Exact(text);
}

/** How many digits a decimal states after its point: 2 for `225.00`. */
export function decimalPlaces(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

function finerPlaces(left: string, right: string): number {
  return Math.max(decimalPlaces(left), decimalPlaces(right));
}

/** The exact sum, with the places of the finer operand: 6.0 + 5 is `11.0`. */
export function add(left: string, right: string): string {
  return roundTo(big(left).plus(big(right)).toFixed(), finerPlaces(left, right));
}

/** The exact product, without superfluous zeros. */
export function multiply(left: string, right: string): string {
  return roundTo(big(left).times(big(right)).toFixed(), null);
}

/** The quotient, rounded half away from zero to `places`; throws on division by zero. */
export function divide(left: string, right: string, places: number): string {
  return roundTo(big(left).div(big(right)).toFixed(), places);
}

/** The quotient if it is a finite decimal of at most 40 places, otherwise null. */
export function divideExactly(left: string, right: string): string | null {
  const quotient = big(left).div(big(right));
  return quotient.times(big(right)).eq(big(left)) ? roundTo(quotient.toFixed(), null) : null;
}

/** Below zero, zero or above zero as `left` is less than, equal to or more than `right`. */
export function compareDecimals(left: string, right: string): number {
  return big(left).cmp(big(right));
}

/** The value times a power of ten, every stated digit kept: 225.00 by −1 is `22.500`, 1.5 by 4 is `15000`. */
export function movePoint(value: string, by: number): string {
  const moved = big(value).times(big('10').pow(by)).toFixed();
  return roundTo(moved, Math.max(decimalPlaces(value) - by, 0));
}

/** Rounds half away from zero to `places`, or with null drops zeros that add nothing; never `-0`. */
export function roundTo(value: string, places: number | null): string {
  const rounded = places === null ? big(value) : big(value).round(places, Big.roundHalfUp);
  const text = rounded.eq(0) ? new Exact(0) : rounded;
  return places === null ? text.toFixed() : text.toFixed(places);
}

/** Reads a decimal or a fraction of two (`10000`, `2000/3`); null if it is neither or not above zero. */
export function parseFraction(text: string): Fraction | null {
  const [numerator = '', denominator = '1', ...rest] = text.split('/');
  const positive = (part: string) => isDecimal(part) && big(part).gt(0);
  return rest.length === 0 && positive(numerator) && positive(denominator)
    ? { numerator, denominator }
    : null;
}

/** `value × by ÷ per` if that is a finite decimal, otherwise null. */
export function scaleExactly(value: string, by: Fraction, per: Fraction): string | null {
  return divideExactly(
    multiply(multiply(value, by.numerator), per.denominator),
    multiply(by.denominator, per.numerator),
  );
}
