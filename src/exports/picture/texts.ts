import { exhibitWords } from '../../model/document/exhibit';
import type { ExhibitWords } from '../../model/document/exhibit';
import { nameOf } from '../../model/finding';
import { verdictNotes } from '../../model/finding/verdictNotes';
import { documentWords } from '../../model/words/documents';
import { pictureWords } from '../../model/words/pictures';
import { maker } from './record';
import type { PictureRecord } from './record';
import type { PictureSpec } from './spec';

/** What a picture must say for itself, since it has no hover and no link. */
export interface PictureTexts extends ExhibitWords {
  readonly dated: string;
  readonly maker: string;
}

/** What a writer may paste into a title and no picture can print. */
const unprintable = /[^\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+/gu;

/** The words of a comparison's picture, the writer's own title first. */
export function pictureTexts({
  comparison,
  language,
  title = '',
  subtitle = '',
  notes = true,
  versioned = true,
  noted,
  parted,
  unquoted = false,
}: Omit<PictureSpec, 'form' | 'preset' | 'ground' | 'footnotes' | 'address'>): PictureTexts {
  const { reports, version } = comparison;
  const dates = reports.flatMap(({ date }) => date ?? []);
  const plain = (text: string) => text.replaceAll(unprintable, ' ').trim();
  const words = exhibitWords(comparison, language, plain(title));
  const verdicts = verdictNotes(comparison).map((note) => note[language]);
  // A finding speaks of a drawing; notes by themselves are on what it is of.
  const named =
    noted === 'alone' && plain(title) === '' && comparison.rowsOf !== 'families'
      ? pictureWords[language].notesOn(nameOf(comparison, language))
      : words.title;
  return {
    ...words,
    title: parted ? documentWords[language].office.part(named, ...parted) : named,
    subtitle: plain(subtitle) === '' ? words.subtitle : plain(subtitle),
    notes: [
      ...words.notes.filter((note) => notes || verdicts.includes(note)),
      ...(unquoted ? [pictureWords[language].unquoted] : []),
    ],
    dated: pictureWords[language].dated(dates, versioned ? version : null),
    maker,
  };
}

/** The record of a picture. */
export function recordOf(spec: PictureSpec): PictureRecord {
  const { title, subtitle, notes, source, dated, maker } = pictureTexts(spec);
  return {
    title,
    description: [subtitle, ...notes, dated].filter((each) => each !== '').join('\n'),
    source,
    address: spec.address,
    version: spec.comparison.version,
    software: maker,
  };
}
