import { listNames } from '../../targets/list';
import type { Tally, TallyLine } from './tally';

/** `9项增速目标都有2018年实绩可比（其中2项为预计数）：4项低于实绩，3项的下限低于实绩，……`. */
export function tally(counted: Tally): string {
  const { list, targets, held, lines } = counted;
  const name = `${targets}项${listNames[list].zh}`;
  const base = counted.year === null ? '上年实绩' : `${counted.year}年实绩`;
  if (held === 0) return `${name}${targets > 1 ? '都' : ''}没有可比的上年实绩`;
  const estimated = estimatedText(counted);
  const [only] = lines;
  if (lines.length === 1 && only && held === targets) {
    return `${name}${targets > 1 ? '全部' : ''}${relationText(only, base)}${estimated}`;
  }
  const whole = `${held === targets ? '都' : `中，${held}项`}有${base}可比${estimated}`;
  if (lines.length === 1 && only)
    return `${name}${whole}，${held > 1 ? '都' : ''}${relationText(only, '实绩')}`;
  const parts = lines.map((line) => `${line.count}项${relationText(line, '实绩')}`);
  return `${name}${whole}：${parts.join('，')}`;
}

function estimatedText({ estimated, held }: Tally): string {
  if (estimated === 0) return '';
  return estimated === held ? '（为预计数）' : `（其中${estimated}项为预计数）`;
}

function relationText({ relation, equal }: TallyLine, base: string): string {
  const level = `与${base}${equal ? '持平' : '基本持平'}`;
  switch (relation) {
    case 'below':
      return `低于${base}`;
    case 'above':
      return `高于${base}`;
    case 'level':
      return level;
    case 'lower-bound-below':
      return `的下限低于${base}`;
    case 'lower-bound-level':
      return `的下限${level}`;
    case 'upper-bound-above':
      return `的上限高于${base}`;
    case 'upper-bound-level':
      return `的上限${level}`;
    case 'within':
      return `的区间包含${base}`;
    case 'undetermined':
      return `与${base}高低不定`;
  }
}
