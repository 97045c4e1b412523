import type { ExhibitBlock } from '../../model/document';
import type { Language } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import { cleanText } from '../office/xml';

/** What the speaker can read out: each figure, the sentence it is from, and where that stands. */
export function speech(
  { remark, subtitle, footnotes, notes, source }: ExhibitBlock,
  language: Language,
  address: string,
): string {
  const { colon, quoted, from } = documentWords[language];
  const stated = footnotes.map(
    (note) => `${note.label}${colon}${quoted(note.sentence)}${from(note.source)}`,
  );
  const lines = [...remark, subtitle, ...stated, ...notes, source, address];
  return cleanText(lines.filter((line) => line.trim() !== '').join('\n'));
}
