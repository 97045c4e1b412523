import { sayFigure, sayStatement } from '../../say/figure';
import { sayWords } from '../../say/voice';
import { termWords } from '../../words/terms';
import type { Absence } from '../absences';
import { areAlike, areAll } from '../conclusion';
import { numbersIn, reportedRate } from '../facts';
import type { Apart, Column } from '../facts';
import { itemsOf } from '../items';
import type { Item } from '../items';
import { shareOf } from '../outline';
import type { Near, Outline } from '../outline';
import type { Part } from '../phrasing';
import { inSentence, moveText, names, rankText, shareText, standingText } from './phrases';

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
  return [...body, ...absences.map(absencePart), ...apart.map(apartPart)];
}

function listText(column: Column, outline: Outline, first: boolean): string {
  const near = column === outline.nearAt ? nearText(outline.near) : '';
  const head = first
    ? headText(column, outline, near)
    : `${termWords.en.slot(column.slot)}${near}: `;
  return (
    head +
    itemsOf(column, outline, 'en')
      .map((item) => itemText(item, column, outline))
      .join(', ')
  );
}

function nearText(near: Near): string {
  if (near === 'none') return '';
  if (near === 'all') return ' (similar definitions)';
  if (near === 'own') return ' (result and target on similar definitions)';
  if (near === 'some') return ' (some definitions only similar)';
  return ` (${near.name.en}: similar definition)`;
}

function headText(column: Column | undefined, outline: Outline, near: string): string {
  if (!column) return '';
  const { facts, name } = outline;
  const { year, kind } = column.slot;
  const numbers = outline.columns.some((each) => numbersIn(each).length > 0);
  const growth = reportedRate(facts) ? '' : ' growth';
  const what = { value: '', growth, change: numbers ? ' change' : '' };
  const aspect = what[facts.comparison.aspect];
  return `${name.en}, ${year}${aspect}${kind === 'target' ? ' target' : ''}${near}: `;
}

function itemText(item: Item, column: Column, outline: Outline): string {
  switch (item.of) {
    case 'quotation':
      return `${names(item.districts)} ${sayWords.en.quoted(item.words.en)}`;
    case 'words':
      return `${names(item.districts)} ${termWords.en.gaps['words-only']}`;
    case 'number': {
      const { district, indicator } = item.stated;
      const several = item.several > 1 ? ` (on ${item.several} definitions)` : '';
      const own = item.named ? ` (${inSentence(indicator.name.en)})` : several;
      return `${district.name.en}${own} ${numberText(item, column, outline)}`;
    }
  }
}

function numberText(
  { stated, several }: Extract<Item, { of: 'number' }>,
  column: Column,
  outline: Outline,
): string {
  const { figure } = stated;
  const { units } = outline.facts.comparison;
  if (several > 1)
    return sayStatement(figure.statement, figure.unit, '', { language: 'en', units });
  const share = shareOf(stated, column, outline);
  const ratio = share ? ` (${shareText(figure, share.result, share.ratio)})` : '';
  return `${sayFigure(figure, { language: 'en', units, form: 'full' })}${ratio}`;
}

/** How the targets lie to the results and who moves most, or else whose number is the highest. */
function conclusions({ groups, rank, move, facts }: Outline): Part[] {
  const alike = areAlike(groups, facts);
  const after = groups.length === 0 ? 'nothing' : alike ? 'all' : 'some';
  const moved = move
    ? [{ of: 'move', text: moveText(move, after), follows: groups.length > 0 }]
    : [];
  if (groups.length > 0) {
    const text = standingText(groups, areAll(groups, facts), facts.comparison.units);
    return [{ of: 'conclusion', text, follows: alike }, ...moved];
  }
  return rank ? [{ of: 'conclusion', text: rankText(rank) }] : moved;
}

function absencePart({ reasons, districts }: Absence): Part {
  const said = reasons.map(
    ({ gap, slot }) => termWords.en.gaps[gap] + (slot === null ? '' : ` in ${slot.year}`),
  );
  const text = `${names(districts)}: ${said.join(', ')}`;
  return { of: text, text };
}

function apartPart({ districts, slots, throughout, from }: Apart): Part {
  const years = slots.map((slot) => termWords.en.slot(slot)).join(', ');
  const other =
    from === null ? termWords.en.gaps['other-definition'] : `not comparable with ${names(from)}`;
  const text = `${names(districts)} apart${throughout ? '' : ` (${years})`}: ${other}`;
  return { of: text, text };
}
