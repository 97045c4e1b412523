import type { BriefContent, ComparisonContent } from '../../model/brief/content';
import { documentWords } from '../../model/words/documents';
import { cleanText } from '../office/xml';

/** What the speaker can read out: each figure, the sentence it is from, and where that stands. */
export function speech(
  item: ComparisonContent,
  { language }: BriefContent,
  address: string,
): string {
  const words = documentWords[language].office;
  const stated = item.footnotes.map(
    ({ label, sentence, source }) =>
      `${label}${words.colon}${words.quoted(sentence)}${words.from(source)}`,
  );
  const lines = [item.remark, item.subtitle, ...stated, ...item.notes, item.source, address];
  return cleanText(lines.filter((line) => line.trim() !== '').join('\n'));
}
