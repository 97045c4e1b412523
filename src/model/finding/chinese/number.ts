import { sayStatement } from '../../say/figure';
import type { District, Figure, NumericStatement } from '../../types';

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
