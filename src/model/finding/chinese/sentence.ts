import type { GapReason } from '../../comparison';
import { sayFigure } from '../../say/figure';
import type { District } from '../../types';
import { termWords } from '../../words/terms';
import type { Absence } from '../absences';
import { isListedTwice } from '../facts';
import type { Column, Stated } from '../facts';
import { shareOf } from '../outline';
import type { Outline } from '../outline';
import { baseText, names, percentText } from './number';
import { rankText, standingText } from './standing';

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
