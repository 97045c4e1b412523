import { sayFigure, sayStatement } from '../../say/figure';
import type { District, Figure, NumericStatement, Unit } from '../../types';
import type { Group, Rank } from '../conclusion';

/** How the targets of a group lie to their results: `闵行、虹口低于2018年实绩`. */
export function standingText(group: Group, units: readonly Unit[]): string {
  const { relation, equal, result, target } = group.standing;
  const who = group.all ? '' : names(group.districts);
  const both = group.all && group.districts.length > 1 ? '均' : '';
  const of = who === '' ? '' : '的';
  const said =
    group.shown &&
    sayFigure({ ...group.shown, estimated: false }, { language: 'zh', units, form: 'full' });
  const shown = said === null ? '' : `（${said}）`;
  const base = `${baseText(result)}${shown}`;
  const level = `与${base}${equal ? '持平' : '基本持平'}`;
  if (group.ratio) return `${who}相当于${base}的${percentText(group.ratio, target)}`;
  switch (relation) {
    case 'below':
      return `${who}${both}低于${base}`;
    case 'above':
      return `${who}${both}高于${base}`;
    case 'level':
      return `${who}${both}${level}`;
    case 'lower-bound-below':
      return `${who}${of}下限${both}低于${base}`;
    case 'upper-bound-above':
      return `${who}${of}上限${both}高于${base}`;
    case 'lower-bound-level':
      return `${who}${of}下限${both}${level}`;
    case 'upper-bound-level':
      return `${who}${of}上限${both}${level}`;
    case 'within':
      return `${who}${of}区间${both}包含${base}`;
    case 'undetermined':
      return '';
  }
}

/** `闵行较高`, `虹口最高`; with a gap in the column only 已报各区中. */
export function rankText({ place, district, complete, among, equal }: Rank): string {
  const scope = complete ? '' : '已报各区中';
  const name = district.name.zh;
  switch (place) {
    case 'higher':
      return `${name}较高`;
    case 'highest':
      return `${scope}${name}最高`;
    case 'lowest':
      return `${scope}${name}最低`;
    case 'level':
      return `${among === 2 ? '两区' : '各区'}${equal ? '持平' : '基本持平'}`;
  }
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
