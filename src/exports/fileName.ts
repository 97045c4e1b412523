import { kindOf } from '../charts/kind';
import type { Document } from '../model/document';
import type { Exhibited } from '../model/document/exhibit';
import { nameOf } from '../model/finding';
import type { Language } from '../model/types';
import { documentWords } from '../model/words/documents';
import { pictureWords } from '../model/words/pictures';
import { termWords } from '../model/words/terms';

/** Windows refuses paths of more than 260 characters; the folders need at least half of it. */
const longest = 120;

/**
 * A readable name that every file system takes: `财政收入-同比增速-2018实绩-2019目标.png`; `more` is
 * put at its end. What Windows forbids in names and what mail programs break at is replaced.
 */
export function fileName(
  comparison: Exhibited,
  language: Language,
  extension: 'png' | 'svg' | 'csv' | 'xlsx',
  more: readonly string[] = [],
): string {
  const safe = [...partsOf(comparison, language), ...more]
    .filter((part) => part !== '')
    .map((part) => safeName(part));
  return `${safeName(safe.join('-'))}.${extension}`;
}

function partsOf(comparison: Exhibited, language: Language): readonly string[] {
  if (comparison.rowsOf === 'families') return [comparison.title];
  const { kinds, signs, slot: slotName, aspects } = termWords[language];
  const columns = comparison.slots.map((slot) =>
    slot.year === null ? slotName(slot) : `${slot.year}${signs.space}${kinds[slot.kind]}`,
  );
  // A series is of one district, and another's would bear the same name.
  const { subject } = comparison;
  const whose = subject.of === 'series' ? [subject.district.name[language]] : [];
  // The list of the same targets has the same name.
  const drawn = kindOf(comparison) === 'plane' ? [pictureWords[language].plane] : [];
  const named = [nameOf(comparison, language), ...drawn];
  return [...whose, ...named, aspects[comparison.aspect], ...columns];
}

/** The name of a brief's file by its title; `ending` such as `.html`. The files of a brief bear it within an archive. */
export function briefName(
  { title, language }: Pick<Document, 'title' | 'language'>,
  ending: string,
): string {
  const name = safeName(title, 80);
  return `${name === '' ? documentWords[language].untitled : name}${ending}`;
}

/**
 * A text as the name of a file, without its extension: nothing that Windows forbids, and none of its
 * reserved names. Empty where nothing of the text can stand in a name.
 */
export function safeName(text: string, most = longest): string {
  const plain = text
    .replaceAll(/[\\/:*?"<>|“”‘’\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .replaceAll(' ', '_');
  const cut = wholeWords(plain, most).replace(/[._]+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(cut) ? `_${cut}` : cut;
}

/** The beginning of a name, cut between two words where one begins in its last third. */
function wholeWords(name: string, most: number): string {
  const signs = [...name];
  if (signs.length <= most) return name;
  const start = signs.slice(0, most).join('');
  const end = /[_-]/.test(signs[most] ?? '') ? start.length : start.search(/[_-][^_-]*$/);
  return end > start.length * (2 / 3) ? start.slice(0, end) : start;
}
