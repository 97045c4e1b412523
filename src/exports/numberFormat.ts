import { decimalPlaces } from '../model/decimal';
import { formatNumber, formatSigned } from '../model/say/number';

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

/** Words as they stand in a number format. */
export function literal(words: string): string {
  return words === '' ? '' : `"${words}"`;
}
