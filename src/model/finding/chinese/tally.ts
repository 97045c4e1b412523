import type { TargetList } from '../../comparison';
import { listNames } from '../../targets/list';
import { termWords } from '../../words/terms';
import type { Move } from '../move';
import type { Part } from '../phrasing';
import type { Tally, TallyLine } from '../targets';

/** `所列8项增速目标与2018年实绩（2项为预计数）相比：2项低于实绩，3项的下限低于实绩，……`. */
export function tally(counted: Tally): Part[] {
  const told = { of: 'tally', text: countText(counted) };
  return counted.move ? [told, { of: 'move', text: moveText(counted.move, counted.list) }] : [told];
}

/** `闵行市考断面达标率高得最多`, of levels `闵行新建公益林面积按比值低得最多`. */
function moveText({ way, mover, among }: Move, list: TargetList): string {
  const { target, district } = mover;
  const name = termWords.zh.ofDistrict(district.name.zh, target.indicator.name.zh);
  return `${name}${list === 'level' ? '按比值' : ''}${way === 'less' ? '低' : '高'}得${among > 2 ? '最' : '更'}多`;
}

function countText(counted: Tally): string {
  const { list, targets, held } = counted;
  const name = `所列${targets}项${listNames[list].zh}`;
  const base = counted.year === null ? '上年实绩' : `${counted.year}年实绩`;
  const several = targets > 1;
  if (held === 0) return `${name}${several ? '都' : ''}没有可比的上年实绩`;
  const estimated = estimatedText(counted);
  const some = held === targets ? name : `${name}中，${held}项`;
  const against = `${some}${held === targets ? '' : '可'}与${base}${estimated}相比`;
  const [only, ...others] = counted.lines;
  if (only && others.length === 0) {
    const [subject, text] = relationText(only);
    return `${against}，${subject}${held > 1 ? '都' : ''}${text}`;
  }
  const parts = counted.lines.map((line) => {
    const [subject, text] = relationText(line);
    return `${line.count}项${subject === '' ? '' : `的${subject}`}${text}`;
  });
  return `${against}：${parts.join('，')}`;
}

function estimatedText({ estimated, held }: Tally): string {
  if (estimated === 0) return '';
  return estimated === held ? '（为预计数）' : `（其中${estimated}项为预计数）`;
}

function relationText({ relation, about }: TallyLine): readonly [subject: string, text: string] {
  const level = about ? '约持平' : '持平';
  switch (relation) {
    case 'below':
      return ['', '较低'];
    case 'above':
      return ['', '较高'];
    case 'level':
      return ['', level];
    case 'lower-bound-below':
      return ['下限', '较低'];
    case 'lower-bound-level':
      return ['下限', level];
    case 'upper-bound-above':
      return ['上限', '较高'];
    case 'upper-bound-level':
      return ['上限', level];
    case 'within':
      return ['区间', '包含实绩'];
    case 'undetermined':
      return ['', '高低不定'];
  }
}
