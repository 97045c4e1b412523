import { sayFigure, sayStatement } from '../../say/figure';
import type { District, Figure, Unit } from '../../types';
import type { Group, Rank } from '../conclusion';
import type { Move } from '../move';

/** How the targets of some groups lie to their results: `均低于2018年实绩（黄浦为下限）`. */
export function standingText(
  groups: readonly Group[],
  all: boolean,
  units: readonly Unit[],
): string {
  const said = new Map<string, Group[]>();
  for (const group of groups) {
    const text = predicate(group, units);
    said.set(text, [...(said.get(text) ?? []), group]);
  }
  const alone = all && said.size === 1;
  return [...said].map(([text, own]) => (alone ? ofAll(own, text) : ofSome(own, text))).join('，');
}

function ofAll(groups: readonly Group[], text: string): string {
  const [group, ...others] = groups;
  const both = groups.flatMap(({ districts }) => districts).length > 1 ? '均' : '';
  if (group && others.length === 0) return `${endOf(group)}${both}${text}`;
  const bounds = groups.filter((each) => endOf(each) !== '');
  const which = bounds.map((each) => `${names(each.districts)}为${endOf(each)}`);
  return `${both}${text}（${which.join('，')}）`;
}

function ofSome(groups: readonly Group[], text: string): string {
  const who = groups.map((each) => {
    const end = endOf(each);
    return `${names(each.districts)}${end === '' ? '' : `的${end}`}`;
  });
  return `${who.join('和')}${text}`;
}

/** Which end of the targets it is that lies so: `下限`, or nothing. */
function endOf({ standing: { relation, target }, ratio }: Group): string {
  return ratio === null ? boundOf(relation) : shareBound(target);
}

function boundOf(relation: Group['standing']['relation']): string {
  if (relation.startsWith('lower-bound')) return '下限';
  if (relation.startsWith('upper-bound')) return '上限';
  return relation === 'within' ? '区间' : '';
}

/** Which end of a target a share is of; a range gives both of its own. */
function shareBound({ standard: { comparator } }: Figure): string {
  if (comparator === 'gte' || comparator === 'gt') return '下限';
  return comparator === 'lte' || comparator === 'lt' ? '上限' : '';
}

function predicate({ standing, shown, ratio }: Group, units: readonly Unit[]): string {
  const { relation, about, result } = standing;
  const printed =
    shown && sayFigure({ ...shown, estimated: false }, { language: 'zh', units, form: 'full' });
  const base = `${baseText(result)}${printed === null ? '' : `（${printed}）`}`;
  if (ratio) return `${about ? '约' : ''}为${base}的${percentText(ratio)}`;
  switch (relation) {
    case 'below':
    case 'lower-bound-below':
      return `低于${base}`;
    case 'above':
    case 'upper-bound-above':
      return `高于${base}`;
    case 'level':
    case 'lower-bound-level':
    case 'upper-bound-level':
      return `与${base}${about ? '约' : ''}持平`;
    case 'within':
      return `包含${base}`;
    case 'undetermined':
      return '';
  }
}

/** `为2018年实绩的38.2%`, `下限为2018年实绩的81.0%`. */
export function shareText(
  target: Figure,
  result: Figure,
  ratio: NonNullable<Group['ratio']>,
): string {
  const about = [target, result].some(({ standard }) => standard.comparator === 'approx');
  return `${shareBound(target)}${about ? '约' : ''}为${baseText(result)}的${percentText(ratio)}`;
}

function percentText(ratio: NonNullable<Group['ratio']>): string {
  const plain = ratio.comparator === 'range' ? ratio : ({ ...ratio, comparator: 'eq' } as const);
  return sayStatement(plain, '%', '', { language: 'zh', units: [] });
}

/** `虹口低得最多`, of two `虹口低得更多`; alone `虹口较2018年实绩低得最多`. */
export function moveText({ way, mover, among }: Move, alone: boolean): string {
  const { district, result } = mover;
  return `${district.name.zh}${alone ? `较${baseText(result)}` : ''}${way === 'less' ? '低' : '高'}得${among > 2 ? '最' : '更'}多`;
}

/** `闵行较高`, `虹口最高`, of declines `虹口降幅较大`; with a gap in the column only 已报各区中. */
export function rankText({ place, of, district, complete, among, about }: Rank): string {
  const scope = complete ? '' : '已报各区中';
  const name = district.name.zh;
  const nouns = { number: '', rise: '增幅', decline: '降幅' }[of];
  const [high, low] = of === 'number' ? ['高', '低'] : ['大', '小'];
  switch (place) {
    case 'higher':
      return `${name}${nouns}较${high}`;
    case 'highest':
      return `${scope}${name}${nouns}最${high}`;
    case 'lowest':
      return `${scope}${name}${nouns}最${low}`;
    case 'level':
      return `${among === 2 ? '两区' : '各区'}${about ? '约' : ''}持平`;
  }
}

/** What a target is held against: 实绩, or 预计数 where the report only expects it. */
export function baseText(result: Figure): string {
  return `${result.year}年${result.estimated ? '预计数' : '实绩'}`;
}

/** `黄浦、闵行`. */
export function names(districts: readonly District[]): string {
  return districts.map((each) => each.name.zh).join('、');
}
