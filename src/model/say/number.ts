import { movePoint, roundTo } from '../decimal';
import type { Unit } from '../types';
import type { Form } from './sense';

/** `−` before a negative number, digits in groups of three from 1,000 on. */
export function formatNumber(value: string): string {
  const negative = value.startsWith('-');
  const [whole = '', fraction] = (negative ? value.slice(1) : value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A number with its sign, `+` included; zero has none. */
export function formatSigned(value: string): string {
  return /[1-9]/.test(value) && !value.startsWith('-')
    ? `+${formatNumber(value)}`
    : formatNumber(value);
}

/** What a unit's name begins with in Chinese, and how far English moves the point for it. */
const scales = [
  { zh: /^万亿/, en: /^trillion /, shift: 0, word: 'trn' },
  { zh: /^亿/, en: /^100 million /, shift: -1, word: 'bn' },
  { zh: /^万/, en: /^10,000 /, shift: 4, word: '' },
] as const;

const currencies = [
  { name: /^yuan\b/, sign: '¥' },
  { name: /^US dollars\b/, sign: 'US$' },
] as const;

const counted = new Set('个 户 幢 张 套 间 台 枚 人 名 起 次 场 批次 条段'.split(' '));

/**
 * What is counted one by one with a measure word (家, 项, 户, 张): English has no such word, and a name
 * such as “items” or “beds” says no more than the indicator's.
 */
export function isCount(unit: string, units: readonly Unit[]): boolean {
  const found = units.find((each) => each.id === unit);
  return found !== undefined && counted.has(found.base);
}

/** How English prints numbers in a unit. */
interface EnglishUnit {
  readonly shift: number;
  /** `bn`, `trn`, or nothing where a number is printed in full. */
  readonly scale: string;
  /** `¥`, before the number. */
  readonly sign: string;
  /** `m²`, `per km²`; empty for currencies and counts. */
  readonly name: string;
}

/** A unit's name in English, `100 million yuan`; as reports have it where it has none. */
export function englishName(unit: string, units: readonly Unit[]): string {
  return units.find((each) => each.id === unit)?.nameEn ?? unit;
}

function englishUnit(unit: string, units: readonly Unit[]): EnglishUnit {
  const scale = scales.find(({ zh }) => zh.test(unit));
  const full = englishName(unit, units).replace(scale?.en ?? '', '');
  const currency = currencies.find(({ name }) => name.test(full));
  const name = isCount(unit, units) ? '' : full.replace(currency?.name ?? '', '').trim();
  return { shift: scale?.shift ?? 0, scale: scale?.word ?? '', sign: currency?.sign ?? '', name };
}

/** The unit of English numbers that are printed bare: `¥ bn`, `m²`; counts have none. */
export function englishHead(unit: string, units: readonly Unit[]): string {
  const { sign, scale, name } = englishUnit(unit, units);
  return [sign, scale, name].filter((each) => each !== '').join(' ');
}

/** How numbers of a figure stand: bare where a head gives the unit, signed where they are changes. */
export interface Printing {
  readonly units: readonly Unit[];
  readonly bare?: boolean;
  readonly signed?: boolean;
  readonly form?: Form;
}

/**
 * One number, or the two ends of a range, as English writes them: `¥22.500 bn`, `15,300 m²`,
 * `3.66 million m²`, `6–6.5%`. The scale follows the unit; digits are moved, never dropped.
 */
export function printEnglish(values: readonly string[], unit: string, printing: Printing): string {
  const { units, bare = false, signed = false, form = 'short' } = printing;
  const { sign, scale, name, shift } = englishUnit(unit, units);
  const numbers = values.map((value) => printedDigits(value, shift));
  const millions = new Set(numbers.map(({ million }) => million)).size > 1;
  const [plus, digits] = [signed ? formatSigned : formatNumber, formatNumber];
  const texts = numbers.map(({ value, million }, index) => {
    const text = index === 0 ? plus(value) : digits(value);
    const own = million && (millions || index === numbers.length - 1) ? ' million' : '';
    return index === 0 && !bare ? text.replace(/^[−+]?/, (each) => each + sign) + own : text + own;
  });
  // A percent sign is part of the number; other units may stand once in a head.
  if (unit === '%') return `${texts.join('–')}%`;
  const told = unit === '个百分点' ? pointsName(texts, form) : withoutBrackets(name);
  const unitWords = bare ? [] : [scale, told].filter((each) => each !== '');
  return [texts.join('–'), ...unitWords].join(' ');
}

/** `pp` on marks and in cells; in full `1 percentage point`, `1.0 percentage points`. */
function pointsName([first = '', ...further]: readonly string[], form: Form): string {
  if (form === 'short') return 'pp';
  return further.length === 0 && /^[−+]?1$/.test(first) ? 'percentage point' : 'percentage points';
}

/** `mu (1/15 hectare)` is explained in a head, and `mu` beside a number. */
function withoutBrackets(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

/** 万 is printed in full, from a million on in millions. */
function printedDigits(value: string, shift: number) {
  const million = shift === 4 && Math.abs(Number(value)) >= 100;
  return { value: movePoint(value, million ? shift - 6 : shift), million };
}

/** A number of an English axis: in the scale of the numbers on its marks, without idle zeros. */
export function englishTick(tick: string, unit: string, units: readonly Unit[]): string {
  const { value, million } = printedDigits(tick, englishUnit(unit, units).shift);
  return `${formatNumber(roundTo(value, null))}${million ? ' million' : ''}`;
}

/** The digits of a number in the scale of its English unit, of which millions are none. */
export function englishDigits(value: string, unit: string, units: readonly Unit[]): string {
  return movePoint(value, englishUnit(unit, units).shift);
}
