import type { PointComparator } from '../../src/model/types';
import type { ReadingText } from './text';

type Worded = Exclude<PointComparator, 'eq'>;

interface ComparatorWord {
  readonly word: string;
  readonly comparator: Worded;
  /** Right before the numeral, right after it (or its 万), or after its unit. */
  readonly position: 'before' | 'after' | 'after-unit';
  /** Characters that make another word of it: 签约, 附近, 多功能, 余额. */
  readonly unless?: string;
}

/** The words that make a comparator, and where they stand (data.md, reading rules). */
const WORDS: readonly ComparatorWord[] = [
  { word: '约', comparator: 'approx', position: 'before', unless: '签预节制违履合契邀公集' },
  { word: '近', comparator: 'approx', position: 'before', unless: '附最邻临就靠' },
  { word: '左右', comparator: 'approx', position: 'after-unit' },
  { word: '逾', comparator: 'gt', position: 'before' },
  { word: '超', comparator: 'gt', position: 'before', unless: '赶' },
  { word: '超过', comparator: 'gt', position: 'before' },
  { word: '高于', comparator: 'gt', position: 'before' },
  { word: '突破', comparator: 'gt', position: 'before' },
  { word: '余', comparator: 'gt', position: 'after', unless: '额' },
  { word: '多', comparator: 'gt', position: 'after', unless: '功元层样种语媒点' },
  { word: '不低于', comparator: 'gte', position: 'before' },
  { word: '不少于', comparator: 'gte', position: 'before' },
  { word: '至少', comparator: 'gte', position: 'before' },
  { word: '以上', comparator: 'gte', position: 'after-unit' },
  { word: '低于', comparator: 'lt', position: 'before' },
  { word: '少于', comparator: 'lt', position: 'before' },
  { word: '不足', comparator: 'lt', position: 'before' },
  { word: '不到', comparator: 'lt', position: 'before' },
  { word: '不超过', comparator: 'lte', position: 'before' },
  { word: '不超', comparator: 'lte', position: 'before' },
  { word: '不高于', comparator: 'lte', position: 'before' },
  { word: '以内', comparator: 'lte', position: 'after-unit' },
  { word: '以下', comparator: 'lte', position: 'after-unit' },
  { word: '内', comparator: 'lte', position: 'after-unit', unless: '环部资容外需科' },
];

/** Longest first, so that 不低于 is not taken for 低于. */
const BY_LENGTH = WORDS.toSorted((a, b) => b.word.length - a.word.length);

function wordBefore(text: string): ComparatorWord | undefined {
  return BY_LENGTH.find(({ word, position, unless = '' }) => {
    const previous = text.charAt(text.length - word.length - 1);
    const excepted = previous !== '' && unless.includes(previous);
    return position === 'before' && text.endsWith(word) && !excepted;
  });
}

/** The word a text begins with; before the unit, 多 of 多元 is a word beside 元 and none elsewhere. */
function wordAt(
  text: string,
  positions: readonly string[],
  measure: string | null,
): ComparatorWord | undefined {
  return BY_LENGTH.find(({ word, position, unless = '' }) => {
    const next = text.charAt(word.length);
    const beforeUnit = measure !== null && text.startsWith(measure, word.length);
    const excepted = next !== '' && unless.includes(next) && !beforeUnit;
    return positions.includes(position) && text.startsWith(word) && !excepted;
  });
}

function wordsAfter(text: string, unit: string): ComparatorWord[] {
  const found: ComparatorWord[] = [];
  const measure = unit.replace(/^[万亿]+/u, '');
  let rest = text;
  const take = (positions: readonly string[], before: string | null) => {
    const word = wordAt(rest, positions, before);
    if (word === undefined) return;
    found.push(word);
    rest = rest.slice(word.word.length);
  };
  take(['after'], measure);
  rest = rest.replace(/^[十百千万亿]+/u, '');
  take(['after'], measure);
  if (rest.startsWith(measure)) rest = rest.slice(measure.length);
  take(['after', 'after-unit'], null);
  return found;
}

/** A comparator that words beside a numeral ask for. */
export interface AskedComparator {
  readonly word: string;
  readonly comparator: Worded;
}

/** The comparators that the words beside a numeral ask for: `start` and `end` are in the reading. */
export function wordsBeside(
  { text }: ReadingText,
  start: number,
  end: number,
  unit: string,
): readonly AskedComparator[] {
  const before = wordBefore(text.slice(0, start));
  return [...(before === undefined ? [] : [before]), ...wordsAfter(text.slice(end), unit)];
}

/** The comparators that a wording has words for. */
export function comparatorsIn(wording: string): ReadonlySet<Worded> {
  let rest = wording;
  const found = new Set<Worded>();
  for (const { word, comparator } of BY_LENGTH) {
    if (rest.includes(word)) found.add(comparator);
    rest = rest.replaceAll(word, '\n');
  }
  return found;
}
