import type { BriefItem } from '../brief';
import type { Language } from '../types';
import { documentWords } from '../words/documents';
import { targetWords } from '../words/targets';
import { termWords } from '../words/terms';
import type { BriefContentItem } from './content';

/** What charts and tables are called by their items' ids, each kind counted from 1: 图1, 表1, 图2. */
export function captionsOf(
  items: readonly BriefContentItem[],
  language: Language,
): ReadonlyMap<string, string> {
  const words = documentWords[language].page;
  const counts = { chart: 0, table: 0 };
  const captions = items.flatMap((item): [string, string][] => {
    if (item.type !== 'comparison') return [];
    counts[item.form] += 1;
    return [[item.id, words[item.form](counts[item.form])]];
  });
  return new Map(captions);
}

/** What tells a missing item apart: the writer's title, or the ids that it asks for. */
export function missingName(item: BriefItem, language: Language): string {
  if (item.type === 'quotation') return `${item.report} ${item.paragraph}`;
  if (item.type !== 'comparison') return item.text;
  const { title, question } = item;
  if (title.trim() !== '') return title;
  if (question.of === 'targets') return targetWords[language].groups[question.list];
  const aspect = termWords[language].aspects[question.aspect];
  return aspect === '' ? question.family : `${question.family} ${aspect}`;
}

/** The paragraphs of a writer's text; empty lines part nothing twice. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
