import type { Document } from '../model/document';
import { documentWords } from '../model/words/documents';

/** Half of what Windows takes; the folders need the rest. */
const longest = 80;

/** The name of a brief's file by its title, safe on every file system; `ending` such as `.html`. */
export function briefName(
  { title, language }: Pick<Document, 'title' | 'language'>,
  ending: string,
): string {
  const name = safeName(title);
  return `${name === '' ? documentWords[language].untitled : name}${ending}`;
}

/** A text as a part of a file's name: nothing that Windows forbids, and none of its reserved names. */
export function safeName(text: string): string {
  const plain = text
    .replaceAll(/[\\/:*?"<>|“”‘’\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .replaceAll(' ', '_');
  const cut = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/[._]+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(cut) ? `_${cut}` : cut;
}
