import type { Comparison } from '../model/comparison';
import { nameOf } from '../model/finding';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';

/** Windows refuses names that are longer than a path of 260 characters; half is left to the folders. */
const longest = 120;

/**
 * A readable name that every file system takes: `财政收入-同比增速-2018实绩-2019目标.png`; `more` is
 * put at its end. What Windows forbids in names and what mail programs break at is replaced.
 */
export function fileName(
  comparison: Comparison,
  language: Language,
  extension: 'png' | 'svg' | 'csv' | 'xlsx',
  more: readonly string[] = [],
): string {
  const { aspect, slots } = comparison;
  const columns = slots.map(({ year, kind }) =>
    language === 'zh'
      ? `${year}${termWords.zh.kinds[kind]}`
      : `${year} ${termWords.en.kinds[kind]}`,
  );
  const parts = [
    nameOf(comparison, language),
    termWords[language].aspects[aspect],
    ...columns,
    ...more,
  ];
  const name = parts
    .filter((part) => part !== '')
    .map(safe)
    .join('-');
  return `${[...name].slice(0, longest).join('')}.${extension}`;
}

/** A title as the name of a file, without its extension. */
export function safeName(title: string): string {
  return [...safe(title)].slice(0, longest).join('');
}

function safe(part: string): string {
  return part
    .replaceAll(/[\\/:*?"<>|“”‘’\p{Cc}\s]+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .replaceAll(' ', '_');
}
