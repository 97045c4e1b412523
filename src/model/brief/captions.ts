import type { Language } from '../types';
import { briefDocumentWords } from '../words/briefDocument';
import type { BriefContentItem } from './content';

/** What charts and tables are called by their items' ids, each kind counted from 1: 图1, 表1, 图2. */
export function captionsOf(
  items: readonly BriefContentItem[],
  language: Language,
): ReadonlyMap<string, string> {
  const words = briefDocumentWords[language];
  const counts = { chart: 0, table: 0 };
  const captions = items.flatMap((item): [string, string][] => {
    if (item.type !== 'comparison') return [];
    counts[item.form] += 1;
    return [[item.id, words[item.form](counts[item.form])]];
  });
  return new Map(captions);
}

/** The paragraphs of a writer's text; empty lines part nothing twice. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
