import type { Bilingual } from '../../src/model/types';
import type { NoteRow } from '../read/catalogue';

/** The English of every note, by the note. */
export type Translations = ReadonlyMap<string, string>;

/** What `notes.csv` gives. */
export function translationsOf(rows: readonly NoteRow[]): Translations {
  return new Map(rows.map(({ note, note_en }) => [note, note_en]));
}

/** Notes as one, in both languages and each once; null without any. */
export function noteOf(notes: readonly string[], translations: Translations): Bilingual | null {
  const said = [...new Set(notes)].filter((note) => note !== '');
  if (said.length === 0) return null;
  return { zh: said.join('；'), en: said.map((note) => translations.get(note) ?? note).join('; ') };
}
