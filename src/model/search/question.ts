import type { Catalogue, District, Figure, Kind } from '../types';
import { foldText, parseQuery } from './fold';

/** What a reader asks for: words to be found, and to whose statements and which kind that is narrowed. */
export interface Question {
  /** All that was typed, folded. */
  readonly typed: readonly string[];
  /** The words to be found in names; not those that only narrow. */
  readonly words: readonly string[];
  readonly districts: readonly District[];
  readonly kind: Kind | null;
}

/** Words that ask for one kind of statement. */
const kinds: Readonly<Record<string, Kind>> = {
  实绩: 'result',
  完成情况: 'result',
  result: 'result',
  results: 'result',
  目标: 'target',
  target: 'target',
  targets: 'target',
};

/** The name of a district at the head of a word, and what is left of the word: 黄浦区财政收入. */
interface Named {
  readonly district: District;
  readonly rest: string;
}

function namedIn(word: string, { districts }: Catalogue): Named | null {
  for (const district of districts) {
    const name = foldText(district.name.zh).text;
    for (const each of [`${name}区`, name, foldText(district.name.en).text])
      if (word.startsWith(each)) return { district, rest: word.slice(each.length) };
  }
  return null;
}

/**
 * Reads a query: the name of a district narrows, a kind narrows, the rest is looked for. With `parted`
 * a district's name narrows too where it is written together with the next word.
 */
export function readQuestion(query: string, catalogue: Catalogue, parted = false): Question {
  const typed = parseQuery(query);
  const words: string[] = [];
  const districts: District[] = [];
  let kind: Kind | null = null;
  for (const word of typed) {
    const named = namedIn(word, catalogue);
    const asked = kinds[word];
    if (named && (named.rest === '' || parted)) {
      districts.push(named.district);
      if (named.rest !== '') words.push(named.rest);
    } else if (asked) kind = asked;
    else words.push(word);
  }
  return { typed, words, districts, kind };
}

/** Whether a question is about some districts or one kind of statement only. */
export function narrows({ districts, kind }: Question): boolean {
  return districts.length > 0 || kind !== null;
}

/** Whether a figure is among those that a question narrows to. */
export function isAskedFor({ district, kind }: Figure, asked: Question): boolean {
  const { districts } = asked;
  return (
    (asked.kind === null || asked.kind === kind) &&
    (districts.length === 0 || districts.includes(district))
  );
}
