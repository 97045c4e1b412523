import type { GapReason } from '../../comparison';
import { sayFigure } from '../../say/figure';
import type { District } from '../../types';
import { termWords } from '../../words/terms';
import type { Absence } from '../absences';
import { isListedTwice } from '../facts';
import type { Column, Stated } from '../facts';
import { shareOf } from '../outline';
import type { Outline } from '../outline';
import { baseText, names, percentText, rankText, standingText } from './phrases';
import { listNames } from '../../targets/list';
import type { Tally, TallyLine } from '../targets';

/** The finding that an outline describes. */
export function finding(outline: Outline): string {
  const lists = outline.columns.map((column, index) => listText(column, outline, index === 0));
  const body = outline.lists ? lists.join('；') : headText(outline.columns.at(-1), outline);
  const rest = [...outline.absences.map(absenceText), ...apartText(outline.apart)];
  return [body + conclusionText(outline), ...rest].join('；');
}

function listText(column: Column, outline: Outline, first: boolean): string {
  const head = first ? headText(column, outline) : `${termWords.zh.slot(column.slot)}：`;
  const items = column.stated.map((each, index) => {
    const again = column.stated[index - 1]?.district === each.district;
    return (again ? '' : each.district.name.zh) + itemText(each, column, outline);
  });
  return head + items.join('、');
}

function headText(column: Column | undefined, { facts, name, near }: Outline): string {
  if (!column) return '';
  const { year, kind } = column.slot;
  const aspect = facts.comparison.aspect === 'growth' ? '增速' : '';
  const notes = near ? '（口径近似）' : '';
  return `${year}年${name.zh}${aspect}${kind === 'target' ? '目标' : ''}${notes}：`;
}

/** What stands behind the district's name, which a second indicator of its does without. */
function itemText(stated: Stated, column: Column, outline: Outline): string {
  const { district, indicator, figure } = stated;
  const own = isListedTwice(district, outline.columns) ? (indicator?.name.zh ?? '') : '';
  const share = shareOf(stated, column, outline);
  const ratio = share ? `（为${baseText(share.result)}的${percentText(share.ratio, figure)}）` : '';
  const { units } = outline.facts.comparison;
  return `${own}${sayFigure(figure, { language: 'zh', units, form: 'full' })}${ratio}`;
}

function conclusionText({ groups, rank, facts, lists }: Outline): string {
  const [first] = groups;
  if (!first) return rank ? `${lists ? '，' : ''}${rankText(rank)}` : '';
  const text = groups.map((each) => standingText(each, facts.comparison.units)).join('，');
  if (!lists) return text;
  return first.all ? `，${text}` : `；${text}`;
}

const absent: Readonly<Record<GapReason, string>> = {
  'not-mentioned': '未提及',
  'mentioned-only': '仅提及而未给出',
  'words-only': '只有定性表述',
  'growth-only': '只报增速',
  'value-only': '只报绝对数',
  'change-only': '只报变动',
  'target-only': '未报实绩',
  'result-only': '未提目标',
  'other-definition': '口径不同',
};

function absenceText({ reason, districts }: Absence): string {
  return names(districts) + absent[reason];
}

function apartText(districts: readonly District[]): string[] {
  return districts.length === 0 ? [] : [`${names(districts)}口径不同，另列`];
}

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
