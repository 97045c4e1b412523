import { isNumeric, numbersOf } from '../target';
import type { Bilingual, Figure, Language, NumericStatement, Statement } from '../types';
import type { Printing } from './number';
import { sayWords } from './voice';
import type { Voice } from './voice';

/** A number's voice: bare where a subtitle or a head gives the unit, signed where it is a change. */
export type NumberStyle = Voice & Printing;

/** A statement with its qualifier: `不低于5%`, `about 6%`, `6%～6.5%`; words as the report has them. */
export function sayStatement(
  statement: Statement,
  unit: string,
  wording: string,
  style: NumberStyle,
): string {
  if (!isNumeric(statement)) return statement.words;
  const { language, ...printing } = style;
  return sayWords[language].statement(statement, unit, wording, printing);
}

/** A number that no report states, without its unit and with its qualifier before it: `约1.3`, as in 约1.3倍. */
export function sayDerived(statement: NumericStatement, language: Language): string {
  return sayStatement(statement, '', '约', { language, units: [] });
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
  if (form === 'full' && isRateGrowth(figure)) return rateText(figure, statement, style);
  const signed = aspect === 'change' || style.signed === true;
  const text = sayStatement(statement, unit, wording, { ...style, signed });
  const resolved = `${sayResolve(figure, language)}${text}`;
  const said = figure.estimated ? `${resolved}${sayWords[language].estimated}` : resolved;
  return form === 'full' && aspect === 'change' ? changeText(figure, statement, said, style) : said;
}

/** A report's words without a number, in the language of the reader; …… where it left something out. */
function sayInWords({ statement, inWords }: Figure, language: Language): string {
  if (isNumeric(statement)) return '';
  return sayWords[language].inWords(statement.words.replaceAll('；', '……'), inWords?.en ?? null);
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
function changeText(
  figure: Figure,
  statement: NumericStatement,
  signed: string,
  { language, units }: NumberStyle,
): string {
  const numbers = numbersOf(statement);
  const negative = numbers.every((each) => each.startsWith('-'));
  const mixed = !negative && numbers.some((each) => each.startsWith('-'));
  const point = statement.comparator === 'eq' || statement.comparator === 'approx';
  const { changed } = sayWords[language];
  if (mixed || (negative && !point)) return changed('open', { signed, plain: signed }, figure.unit);
  const size = point ? { ...statement, value: statement.value.replace('-', '') } : statement;
  const plain = sayFigure({ ...figure, aspect: 'value', statement: size }, { language, units });
  const none = point && !/[1-9]/.test(statement.value);
  const way = negative ? 'less' : 'more';
  return changed(none ? 'none' : way, { signed, plain }, figure.unit);
}
