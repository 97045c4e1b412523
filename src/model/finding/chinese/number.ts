import { sayFigure, sayStatement } from '../../say/figure';
import { isNumeric, numbersOf } from '../../target';
import type { District, Figure, NumericStatement, Unit } from '../../types';

/** `不低于5%`, `1.16万人`, `比上年提高4.1个百分点`; words in quotation marks. */
export function figureText(figure: Figure, units: readonly Unit[]): string {
  const { statement, aspect } = figure;
  if (!isNumeric(statement)) return `“${statement.words}”`;
  if (aspect === 'change') return changeText(figure, statement, units);
  return sayFigure(figure, { language: 'zh', units });
}

/** A change with its verb; one that is open to a side keeps its sign, so that the side stays clear. */
function changeText(figure: Figure, statement: NumericStatement, units: readonly Unit[]): string {
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

/** Of the target's own qualifiers only those that may stand behind a percentage. */
export function percentText(ratio: NumericStatement, target: Figure): string {
  const wording = /以上|以内|以下|左右|约|近/.exec(target.wording)?.[0] ?? '';
  return sayStatement(ratio, '%', wording, { language: 'zh', units: [] });
}

/** What a target is held against: 实绩, or 预计数 where the report only expects it. */
export function baseText(result: Figure): string {
  return `${result.year}年${result.estimated ? '预计数' : '实绩'}`;
}

/** `黄浦、闵行`. */
export function names(districts: readonly District[]): string {
  return districts.map((each) => each.name.zh).join('、');
}
