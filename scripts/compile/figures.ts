import type { PublishedFigure, PublishedFigures, PublishedRule } from '../../src/model/published';
import type { Bilingual, Evidence, InWords, Span } from '../../src/model/types';
import type { Passage } from '../../src/model/text/report';
import { spanInBlock } from '../check/alignment';
import type { CheckedFigure } from '../check/figures';
import { figureKey } from '../check/keys';
import type { CheckedReport } from '../check/report';
import { readOnAt } from '../read/footnoteSigns';
import type { NoteRow, WordingRow } from '../read/catalogue';
import { paragraphAt } from '../read/edition';
import { clauseOf } from './clause';

/** The English of every note, and of words that stand for a number. */
export type Translations = ReadonlyMap<string, string>;

/** What `notes.csv` and `wordings.csv` give. */
export function translationsOf(
  notes: readonly NoteRow[],
  wordings: readonly WordingRow[],
): Translations {
  return new Map([
    ...notes.map(({ note, note_en: english }) => [note, english] as const),
    ...wordings.map(({ wording, wording_en: english }) => [wording, english] as const),
  ]);
}

/** Notes as one, in both languages and each once; null without any. */
function noteOf(notes: readonly string[], translations: Translations): Bilingual | null {
  const said = [...new Set(notes)].filter((note) => note !== '');
  if (said.length === 0) return null;
  return { zh: said.join('；'), en: said.map((note) => translations.get(note) ?? note).join('; ') };
}

/**
 * The first place of some words within a stretch of a passage, white space and footnote signs skipped;
 * they may be written as the edition has them or as they were received. Null if they are not there.
 */
function findWords({ text, repairs }: Passage, [start, end]: Span, words: string): Span | null {
  if (words === '') return null;
  const repaired = new Set(repairs.map(({ at }) => at));
  const positions = Array.from({ length: end - start }, (_, index) => start + index);
  const skipped = readOnAt(text);
  const readable = positions.filter((at) => skipped[at] !== 1);
  const received = readable.filter((at) => !repaired.has(at));
  for (const kept of [readable, received]) {
    const index = kept
      .map((at) => text.charAt(at))
      .join('')
      .indexOf(words);
    const [first, last] = [kept[index], kept[index + words.length - 1]];
    if (index !== -1 && first !== undefined && last !== undefined) return [first, last + 1];
  }
  return null;
}

/** The id of the figure a row belongs to. */
function figureId(report: string, figure: CheckedFigure): string {
  return `${report}.${figureKey(figure)}`;
}

function markOf({ report }: CheckedReport, figure: CheckedFigure): Span {
  const [first, last] = [figure.numerals[0], figure.numerals.at(-1)];
  if (first !== undefined && last !== undefined)
    return spanInBlock(report.alignment, first.start, last.end);
  const passage = report.folder.edition.blocks[figure.quote.block]?.passage;
  const span = figure.quote.span;
  return (passage && findWords(passage, span, figure.row.wording)) ?? span;
}

/** Where the report says it. */
export function compileEvidence(checked: CheckedReport, figure: CheckedFigure): Evidence {
  return {
    paragraph: paragraphAt(checked.report.folder.edition, figure.quote.block),
    quote: figure.quote.span,
    mark: markOf(checked, figure),
    offset: figure.numerals[0]?.start ?? null,
  };
}

/** The words of a figure without a number in English, and as a sentence can quote them. */
function inWordsOf(
  { report }: CheckedReport,
  { row, quote }: CheckedFigure,
  translations: Translations,
): InWords | null {
  if (row.comparator !== 'qualitative') return null;
  const text = report.folder.edition.blocks[quote.block]?.passage.text.slice(...quote.span) ?? '';
  return { en: translations.get(row.wording) ?? '', clause: clauseOf(text, row.wording) };
}

/** Rows of one key are one figure: it is stated as the first has it, with the notes of all. */
function mergeRows(
  checked: CheckedReport,
  first: CheckedFigure,
  rows: readonly CheckedFigure[],
  translations: Translations,
): PublishedFigure {
  const { edition, id: report } = checked.report.folder;
  const { indicator, aspect, year, kind, unit, wording, term } = first.row;
  return {
    id: figureId(report, first),
    report,
    district: edition.front.district,
    indicator,
    aspect,
    year,
    kind,
    statement: first.statement,
    unit,
    standard: first.standard,
    standardUnit: first.standardUnit,
    wording,
    inWords: inWordsOf(checked, first, translations),
    estimated: rows.some(({ row }) => row.estimated),
    term,
    note: noteOf(
      rows.map(({ row }) => row.note),
      translations,
    ),
    evidence: rows.map((row) => compileEvidence(checked, row)),
  };
}

/** Compiles `figures/<report>.json` with the rules that name its district. */
export function compileFigures(
  checked: CheckedReport,
  translations: Translations,
  rules: readonly PublishedRule[],
  version: string,
): PublishedFigures {
  const byKey = new Map<string, CheckedFigure[]>();
  for (const figure of checked.figures) {
    const key = figureKey(figure);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  const figures = [...byKey.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [mergeRows(checked, first, rows, translations)];
  });
  const mentioned = [...checked.mentioned].toSorted();
  return { schema: 1, version, report: checked.report.folder.id, figures, rules, mentioned };
}
