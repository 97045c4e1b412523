import type { Comparison } from '../model/comparison';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { exhibitWords } from '../model/document/exhibit';

/**
 * The finding of a comparison to paste into a text, with what it must not leave without. A list's
 * notes are on single rows of it, which its finding does not name: they stay with its table.
 */
export function findingText(comparison: Comparison, language: Language): string {
  const { title, notes, source } = exhibitWords(comparison, language);
  const told = notes.length > 0 && comparison.rowsOf === 'districts';
  return [title, ...(told ? [termWords[language].table.notes(notes)] : []), source].join('\n');
}
