import { isNumeric, numbersOf } from '../target';
import type {
  Bilingual,
  Figure,
  Language,
  NumericStatement,
  PointComparator,
  Statement,
} from '../types';
import { formatNumber, formatSigned, printEnglish } from './number';
import { sayWords } from './voice';
import type { Voice } from './voice';

/** Qualifiers that stand before the number, after its unit, or between them, as reports write them. */
const placement: Readonly<Record<string, 'before' | 'after' | 'inside'>> = {
  不低于: 'before',
  不少于: 'before',
  不超过: 'before',
  超过: 'before',
  超: 'before',
  逾: 'before',
  约: 'before',
  近: 'before',
  以上: 'after',
  以内: 'after',
  内: 'after',
  以下: 'after',
  左右: 'after',
  余: 'inside',
  多: 'inside',
};

const qualifiers: Readonly<Record<Exclude<PointComparator, 'eq'>, readonly string[]>> = {
  gte: ['不低于', '不少于', '以上'],
  gt: ['超过', '超', '逾', '余', '多'],
  lte: ['不超过', '以内', '以下', '内'],
  lt: ['低于'],
  approx: ['左右', '约', '近'],
};

const english: Readonly<Record<PointComparator, string>> = {
  eq: '',
  gte: 'at least ',
  gt: 'more than ',
  lte: 'at most ',
  lt: 'less than ',
  approx: 'about ',
};

/** 近90万 is nearly 900,000, where 左右 and 约 are about it. */
function qualifier({ comparator }: NumericStatement, wording: string): string {
  if (comparator === 'range') return '';
  return comparator === 'approx' && wording.includes('近') ? 'nearly ' : english[comparator];
}

function qualified(comparator: PointComparator, number: string, unit: string, wording: string) {
  if (comparator === 'eq') return `${number}${unit}`;
  const known = qualifiers[comparator];
  const word = known.find((each) => wording.includes(each)) ?? known[0] ?? '';
  switch (placement[word] ?? 'before') {
    case 'before':
      return `${word}${number}${unit}`;
    case 'after':
      return `${number}${unit}${word}`;
    case 'inside':
      return inside(number, word, unit);
  }
}

/** 60余家 and 500多万平方米, but 4.14万余户: behind a decimal or a single digit 余 follows the 万 or 亿. */
function inside(number: string, word: string, unit: string): string {
  const [scale = ''] = /^[万亿]+/.exec(unit) ?? [];
  const small = number.includes('.') || number.length === 1;
  return small ? `${number}${scale}${word}${unit.slice(scale.length)}` : `${number}${word}${unit}`;
}

/** A number's voice: bare where a subtitle or a head gives the unit, signed where it is a change. */
export interface NumberStyle extends Voice {
  readonly bare?: boolean;
  readonly signed?: boolean;
}

/** A statement with its qualifier: `不低于5%`, `about 6%`, `6%～6.5%`; words as the report has them. */
export function sayStatement(
  statement: Statement,
  unit: string,
  wording: string,
  style: NumberStyle,
): string {
  if (!isNumeric(statement)) return statement.words;
  return formatNumeric(statement, unit, wording, style);
}

function formatNumeric(
  statement: NumericStatement,
  unit: string,
  wording: string,
  { language, units, bare = false, signed = false, form = 'short' }: NumberStyle,
): string {
  if (language === 'en') {
    return (
      qualifier(statement, wording) +
      printEnglish(numbersOf(statement), unit, { units, bare, signed, form })
    );
  }
  const print = signed ? formatSigned : formatNumber;
  // A percent sign is part of the number; other units may stand once in a subtitle.
  const tail = bare && unit !== '%' ? '' : unit;
  if (statement.comparator === 'range') {
    const [low, high] = [print(statement.low), print(statement.high)];
    return `${low}${unit === '%' ? '%' : ''}～${high}${tail}`;
  }
  return qualified(statement.comparator, print(statement.value), tail, wording);
}

const resolves: readonly Bilingual[] = [
  { zh: '力争', en: 'striving for ' },
  { zh: '确保', en: 'ensuring ' },
  { zh: '计划', en: 'planning ' },
  { zh: '推进', en: 'advancing ' },
  { zh: '基本完成', en: 'largely completed ' },
];

/** The verb that shows how firmly a number is meant: 力争, 确保, 基本完成; empty where there is none. */
export function sayResolve(figure: Figure, language: Language): string {
  return resolves.find(({ zh }) => figure.wording.includes(zh))?.[language] ?? '';
}

/**
 * A figure with its qualifier, 预计 included, as it is printed on marks and in tables. In full a
 * report's own words are in quotation marks, and a Chinese change has its verb: `比上年提高4.1个百分点`.
 */
export function sayFigure(figure: Figure, style: NumberStyle): string {
  const { language, form = 'short' } = style;
  const { statement, unit, wording, aspect } = figure;
  if (!isNumeric(statement)) {
    const words = sayInWords(figure, language);
    return form === 'full' ? sayWords[language].quoted(words) : words;
  }
  if (form === 'full') {
    if (isRateGrowth(figure)) return rateText(figure, statement, style);
    if (language === 'zh' && aspect === 'change') return changeText(figure, statement, style);
  }
  const signed = aspect === 'change' || style.signed === true;
  const text = sayStatement(statement, unit, wording, { ...style, signed });
  const said = `${sayResolve(figure, language)}${text}`;
  return figure.estimated ? `${said}${sayWords[language].estimated}` : said;
}

/** A report's words without a number, in the language of the reader; …… where it left something out. */
function sayInWords({ statement, inWords }: Figure, language: Language): string {
  if (isNumeric(statement)) return '';
  return language === 'en' && inWords ? inWords.en : statement.words.replaceAll('；', '……');
}

/** A rate that is said to grow by a percentage: of what, the report leaves open. */
export function isRateGrowth({ aspect, indicator }: Figure): boolean {
  return aspect === 'growth' && indicator.unit === '%';
}

/** As reports write it: `同比提高48.5%`, `up 48.5% on the year before`. */
function rateText(figure: Figure, statement: NumericStatement, style: NumberStyle): string {
  const { language, units } = style;
  const down = numbersOf(statement).every((each) => each.startsWith('-'));
  const plain = (value: string) => value.replace('-', '');
  const size: NumericStatement =
    statement.comparator === 'range'
      ? { ...statement, low: plain(statement.low), high: plain(statement.high) }
      : { ...statement, value: plain(statement.value) };
  const text = sayFigure({ ...figure, aspect: 'value', statement: size }, { language, units });
  return sayWords[language].rate(down ? 'less' : 'more', text);
}

/** A change with its verb; one that is open to a side keeps its sign, so that the side stays clear. */
function changeText(figure: Figure, statement: NumericStatement, { units }: NumberStyle): string {
  const numbers = numbersOf(statement);
  const negative = numbers.every((each) => each.startsWith('-'));
  const mixed = !negative && numbers.some((each) => each.startsWith('-'));
  const point = statement.comparator === 'eq' || statement.comparator === 'approx';
  const style = { language: 'zh', units } as const;
  if (mixed || (negative && !point)) return `比上年${sayFigure(figure, style)}`;
  if (point && !/[1-9]/.test(statement.value)) return '与上年持平';
  const plain = point ? { ...statement, value: statement.value.replace('-', '') } : statement;
  const verbs = figure.unit === '个百分点' ? ['提高', '下降'] : ['增加', '减少'];
  const text = sayFigure({ ...figure, aspect: 'value', statement: plain }, style);
  return `比上年${verbs[negative ? 1 : 0] ?? ''}${text}`;
}
