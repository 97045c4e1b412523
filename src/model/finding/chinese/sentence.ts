import type { GapReason } from '../../comparison';
import { sayFigure, sayStatement } from '../../say/figure';
import { sayWords } from '../../say/voice';
import { termWords } from '../../words/terms';
import type { Absence } from '../absences';
import { areAlike, areAll } from '../conclusion';
import { reportedRate } from '../facts';
import type { Apart, Column } from '../facts';
import { itemsOf } from '../items';
import type { Item } from '../items';
import { shareOf } from '../outline';
import type { Near, Outline } from '../outline';
import type { Part } from '../phrasing';
import { moveText, names, rankText, shareText, standingText } from './phrases';

/** The finding that an outline describes, in pieces. */
export function finding(outline: Outline): Part[] {
  const { columns, lists, absences, apart } = outline;
  const listed = columns.map((column, index) => ({
    of: column.slot.kind,
    text: listText(column, outline, index === 0),
  }));
  const concluded = conclusions(outline);
  const [first, ...more] = concluded;
  const head = headText(columns[columns.length - 1], outline, nearText(outline.near));
  const body = lists
    ? [...listed, ...concluded]
    : [{ of: 'conclusion', text: head + (first?.text ?? '') }, ...more];
  return [...body, ...absences.map((each) => absencePart(each, outline)), ...apart.map(apartPart)];
}

function listText(column: Column, outline: Outline, first: boolean): string {
  const near = column === outline.nearAt ? nearText(outline.near) : '';
  const head = first
    ? headText(column, outline, near)
    : `${termWords.zh.slot(column.slot)}${near}：`;
  const items = itemsOf(column, outline, 'zh');
  const texts = items.map((item, index) => {
    const before = items[index - 1];
    const comma = index === 0 ? '' : item.of === 'words' ? '，' : '、';
    return comma + itemText(item, before, column, outline);
  });
  return head + texts.join('');
}

function headText(column: Column | undefined, { facts, name }: Outline, near: string): string {
  if (!column) return '';
  const { year, kind } = column.slot;
  const aspect = facts.comparison.aspect === 'growth' && !reportedRate(facts) ? '增速' : '';
  return `${year}年${name.zh}${aspect}${kind === 'target' ? '目标' : ''}${near}：`;
}

function nearText(near: Near): string {
  if (near === 'none') return '';
  if (near === 'all') return '（口径近似）';
  if (near === 'own') return '（目标与实绩口径近似）';
  return near === 'some' ? '（部分口径近似）' : `（${near.name.zh}口径近似）`;
}

/** A second indicator of a district goes without the district's name. */
function itemText(item: Item, before: Item | undefined, column: Column, outline: Outline): string {
  switch (item.of) {
    case 'quotation':
      return `${names(item.districts)}${sayWords.zh.quoted(item.words.zh)}`;
    case 'words':
      return `${names(item.districts)}${absent['words-only']}`;
    case 'number': {
      const { district, indicator } = item.stated;
      const again = before?.of === 'number' && before.stated.district === district;
      const several = item.several > 1 ? `（${count(item.several)}种口径）` : '';
      const name = `${again ? '' : district.name.zh}${item.named ? indicator.name.zh : several}`;
      return `${name}${numberText(item, column, outline)}`;
    }
  }
}

function count(number: number): string {
  return number === 2 ? '两' : String(number);
}

function numberText(
  { stated, several }: Extract<Item, { of: 'number' }>,
  column: Column,
  outline: Outline,
): string {
  const { figure } = stated;
  const { units } = outline.facts.comparison;
  if (several > 1)
    return sayStatement(figure.statement, figure.unit, figure.wording, { language: 'zh', units });
  const share = shareOf(stated, column, outline);
  const ratio = share ? `（${shareText(figure, share.result, share.ratio)}）` : '';
  return `${sayFigure(figure, { language: 'zh', units, form: 'full' })}${ratio}`;
}

/** How the targets lie to the results and who moves most, or else whose number is the highest. */
function conclusions(outline: Outline): Part[] {
  const { groups, rank, move, facts } = outline;
  const moved = move
    ? [{ of: 'move', text: moveText(move, groups.length === 0), follows: true }]
    : [];
  if (groups.length > 0) {
    const text = standingText(groups, areAll(groups, facts), facts.comparison.units);
    return [{ of: 'conclusion', text, follows: areAlike(groups, facts) }, ...moved];
  }
  return rank ? [{ of: 'conclusion', text: rankText(rank), follows: true }] : moved;
}

const absent: Readonly<Record<GapReason, string>> = {
  'not-mentioned': '未提及',
  'not-entered': '未录入',
  'mentioned-only': '仅提及',
  'words-only': '只有定性表述',
  'growth-only': '只报增速',
  'value-only': '只报绝对数',
  'change-only': '只报变动',
  'target-only': '未报实绩',
  'result-only': '未提目标',
  'other-definition': '口径不同',
};

function absencePart({ reasons, districts }: Absence, { facts }: Outline): Part {
  const said = reasons.map(({ gap, slot }) => {
    const level = gap === 'value-only' && facts.measure === 'rate';
    return `${slot === null ? '' : `${slot.year}年`}${level ? '只报水平' : absent[gap]}`;
  });
  const text = names(districts) + said.join('、');
  return { of: text, text };
}

function apartPart({ districts, slots, throughout, from }: Apart): Part {
  const when = throughout ? '' : slots.map((slot) => termWords.zh.slot(slot)).join('、');
  const text = `${names(districts)}${when}${from === null ? '' : `与${names(from)}`}口径不同，另列`;
  return { of: text, text };
}
