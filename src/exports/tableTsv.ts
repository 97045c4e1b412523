import { guardFormula } from '../model/csv';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import type { Exhibit } from '../model/document/exhibit';

/**
 * A table as lines of texts with tabs between them, as spreadsheets paste plain text: title and
 * subject above, notes and source below, each in the first column. What a spreadsheet would run as a
 * formula gets an apostrophe.
 */
export function tableTsv(content: Exhibit, language: Language): string {
  const { title, subtitle, notes, source, table } = content;
  const rows = table.groups.flatMap((group) => group.rows);
  const lines = [
    [title],
    ...(subtitle === '' ? [] : [[subtitle]]),
    [...table.names.map(({ text }) => text), ...table.columns.map(({ head }) => head)],
    ...rows.map((row) => [...row.alone, ...row.cells].map(({ text }) => text)),
    ...(notes.length === 0 ? [] : [[termWords[language].table.notes(notes)]]),
    [source],
  ];
  return lines.map((line) => line.map(field).join('\t')).join('\r\n');
}

/** A tab or a line break within a text would begin another cell, a quote at its start would go. */
function field(text: string): string {
  const line = guardFormula(text.replaceAll(/[\t\r\n]+/g, ' ').trim());
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
