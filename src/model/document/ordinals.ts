import type { Language } from '../types';
import { documentWords } from '../words/documents';
import type { Block } from './block';

/** A number that a writer has put before a heading: 一、 （二） 3. */
const written = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])\s*/;

/**
 * The titles of sections and exhibits with their ordinals, by the ids of their blocks: 一、 and beneath
 * it （一）（二） (GB/T 9704—2012, 7.3.3). Without headings, exhibits are sections themselves.
 */
export function numberedTitles(
  blocks: readonly Block[],
  language: Language,
): ReadonlyMap<string, string> {
  const { section, item } = documentWords[language].ordinals;
  const parted = blocks.some(({ of }) => of === 'heading');
  let [sections, items] = [0, 0];
  const titles = blocks.flatMap((block): (readonly [string, string])[] => {
    if (block.of === 'heading') {
      items = 0;
      return [[block.id, `${section((sections += 1))}${block.text.replace(written, '')}`]];
    }
    if (block.of !== 'exhibit') return [];
    const ordinal = parted && sections > 0 ? item((items += 1)) : section((sections += 1));
    return [[block.id, `${ordinal}${block.title}`]];
  });
  return new Map(titles);
}
