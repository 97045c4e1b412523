import type { ComparisonContent } from '../model/brief/content';
import { sourceLine } from '../model/citation';
import type { Comparison } from '../model/comparison';
import { caveatsOf, findingOf, subjectOf } from '../model/finding';
import { tableOf } from '../model/table';
import type { Language } from '../model/types';

/** A table with the words that it must not leave without. */
export type TableContent = Pick<
  ComparisonContent,
  'title' | 'subtitle' | 'notes' | 'source' | 'table'
>;

/** The table of a comparison under its finding, with its notes and its source. */
export function tableContent(comparison: Comparison, language: Language): TableContent {
  const finding = findingOf(comparison, language);
  const subject = subjectOf(comparison, language);
  return {
    title: finding ?? subject,
    subtitle: finding === null ? '' : subject,
    notes: caveatsOf(comparison, language),
    source: sourceLine(comparison, language),
    table: tableOf(comparison, language),
  };
}
