const DIGITS = '一二三四五六七八九';

/** What a Chinese ordinal up to 九十九 counts, or null: 十二 is 12. */
export function parseOrdinal(text: string): number | null {
  const [, tens = '', ten = '', ones = ''] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text) ?? [];
  const value = (digit: string) => (digit === '' ? 0 : DIGITS.indexOf(digit) + 1);
  if (ten === '') return tens !== '' && ones === '' ? value(tens) : null;
  return (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}
