import type { Problems } from '../problems';
import { aspect, numeralReason } from './catalogue';
import { decimal, filled, id, numeral, oneOf, words, year, yes } from './cells';
import { noCharacterIn } from './characters';
import { readEdition } from './edition';
import type { Edition } from './edition';
import type { Source } from './source';
import { readTable } from './table';
import type { Row, Table } from './table';

/** An Arabic numeral of a text: a whole match of `\d+(?:\.\d+)?`. */
export interface Numeral {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** All numerals of a text, in order. */
export function findNumerals(text: string): Numeral[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: token, index }) => ({
    token,
    start: index,
    end: index + token.length,
  }));
}

const figures = {
  indicator: id,
  aspect,
  year,
  kind: oneOf('result', 'target'),
  comparator: oneOf('eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'range', 'qualitative'),
  value: decimal,
  value_high: decimal,
  unit: words,
  wording: words,
  estimated: yes,
  quote: filled,
  number: numeral,
  term: filled,
  note: words,
};

const otherNumbers = { quote: filled, number: numeral, reason: numeralReason, note: words };

const mentions = { indicator: id, quote: filled, why: filled };

/** The header lines of a report's tables, by file. */
export const reportHeaders: Readonly<Record<string, string>> = {
  'figures.csv': Object.keys(figures).join(),
  'other-numbers.csv': Object.keys(otherNumbers).join(),
  'mentions.csv': Object.keys(mentions).join(),
};

const texts = ['received.txt', 'report.md'];

/** The paths of a report's files within the data folder. */
export function reportFiles(name: string): string[] {
  return [...texts, ...Object.keys(reportHeaders)].map((file) => `reports/${name}/${file}`);
}

/** A row of `figures.csv`. */
export type FigureRow = Row<typeof figures>;
/** A row of `other-numbers.csv`. */
export type OtherNumberRow = Row<typeof otherNumbers>;
/** A row of `mentions.csv`. */
export type MentionRow = Row<typeof mentions>;
/** The folder of one report. */
export interface ReportFolder {
  readonly id: string;
  readonly received: string;
  readonly numerals: readonly Numeral[];
  readonly edition: Edition;
  readonly figures: Table<typeof figures>;
  readonly otherNumbers: Table<typeof otherNumbers>;
  readonly mentions: Table<typeof mentions>;
}

/** Reads the folder of one report; null after a report if one of its texts is missing. */
export function readReport(source: Source, name: string, problems: Problems): ReportFolder | null {
  const folder = `reports/${name}`;
  const received = source.text(`${folder}/received.txt`);
  const strange = received === null ? null : noCharacterIn(received);
  if (strange !== null)
    problems.refuse(
      { path: source.path(`${folder}/received.txt`), row: null },
      `no character: ${strange} (receive the text again)`,
    );
  const markdown = source.plainText(`${folder}/report.md`);
  const path = source.path(`${folder}/report.md`);
  const edition = markdown === null ? null : readEdition(markdown, path, problems);
  const tables = {
    figures: readTable(source, `${folder}/figures.csv`, figures, problems),
    otherNumbers: readTable(source, `${folder}/other-numbers.csv`, otherNumbers, problems),
    mentions: readTable(source, `${folder}/mentions.csv`, mentions, problems),
  };
  if (received === null || edition === null) return null;
  return { id: name, received, numerals: findNumerals(received), edition, ...tables };
}
