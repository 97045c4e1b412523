import { isNumeric } from '../target';
import type {
  Figure,
  Language,
  NumericStatement,
  PointComparator,
  Statement,
  Unit,
} from '../types';
import { formatNumber, formatSigned, unitSuffix } from './number';

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

/** How a number is printed: with its unit, or bare where a subtitle or a head gives the unit. */
export interface NumberStyle {
  readonly language: Language;
  readonly units: readonly Unit[];
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
  { language, units, bare = false, signed = false }: NumberStyle,
): string {
  const print = signed ? formatSigned : formatNumber;
  // A percent sign is part of the number; other units may stand once in a subtitle.
  const tail = bare && unit !== '%' ? '' : unitSuffix(unit, language, units);
  if (statement.comparator === 'range') {
    const [low, high] = [print(statement.low), print(statement.high)];
    if (language === 'zh') return `${low}${unit === '%' ? '%' : ''}～${high}${tail}`;
    return `${low}–${high}${tail}`;
  }
  const number = print(statement.value);
  if (language === 'zh') return qualified(statement.comparator, number, tail, wording);
  return `${english[statement.comparator]}${number}${tail}`;
}

const resolves: readonly (readonly [word: string, english: string])[] = [
  ['力争', 'striving for '],
  ['确保', 'ensuring '],
];

/** The verb that shows how firmly a target is meant: 力争, 确保; empty where there is none. */
export function sayResolve(figure: Figure, language: Language): string {
  const found = resolves.find(([word]) => figure.wording.includes(word));
  if (!found) return '';
  return language === 'zh' ? found[0] : found[1];
}

/** A figure as it is printed on marks, in tables and in sentences, 预计 included. */
export function sayFigure(figure: Figure, style: NumberStyle): string {
  const signed = figure.aspect === 'change' || style.signed === true;
  const text = sayStatement(figure.statement, figure.unit, figure.wording, { ...style, signed });
  const said = isNumeric(figure.statement) ? `${sayResolve(figure, style.language)}${text}` : text;
  if (!figure.estimated) return said;
  return style.language === 'zh' ? `${said}（预计）` : `${said} (est.)`;
}
