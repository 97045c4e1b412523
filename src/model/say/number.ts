import type { Language, Unit } from '../types';

/** `−` before a negative number, digits in groups of three from five integer digits on. */
export function formatNumber(value: string): string {
  const negative = value.startsWith('-');
  const [whole = '', fraction] = (negative ? value.slice(1) : value).split('.');
  const grouped = whole.length >= 5 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A number with its sign, `+` included; zero has none. */
export function formatSigned(value: string): string {
  return /[1-9]/.test(value) && !value.startsWith('-')
    ? `+${formatNumber(value)}`
    : formatNumber(value);
}

/** The name of a unit, as it stands alone in a subtitle or a table's head. */
export function unitName(unit: string, language: Language, units: readonly Unit[]): string {
  if (language === 'zh') return unit;
  return units.find((each) => each.id === unit)?.nameEn ?? unit;
}

/**
 * What is counted one by one with a measure word (家, 项, 户): English has no such word, and a name
 * such as “items” or “households or entities” says less than the indicator's. Thousands of them keep it.
 */
export function isCount(unit: string, units: readonly Unit[]): boolean {
  const found = units.find((each) => each.id === unit);
  return found?.factor === '1' && (found.base === '个' || found.base === '户');
}

/** A unit's place behind its number: `亿元`, `%`, ` households`, ` (100 million yuan)`. */
export function unitSuffix(unit: string, language: Language, units: readonly Unit[]): string {
  if (language === 'zh' || unit === '%') return unit;
  if (isCount(unit, units)) return '';
  const name = unitName(unit, language, units);
  return /^\d/.test(name) ? ` (${name})` : ` ${name}`;
}
