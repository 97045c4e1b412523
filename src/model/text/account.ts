import { nowhere, numeralPlaces, type Place } from './numeralPlaces';
import { otherReasons, type NumeralRecord, type OtherReason } from './numerals';
import { piecesOf, type Piece } from './passage';
import type { Catalogue, Figure, ReportDocument, ReportSummary } from '../types';

/** A numeral of a report with all that is known of it. */
export interface Numeral extends NumeralRecord {
  /** `<report>.<offset>`; fit for an address. */
  readonly id: string;
  readonly summary: ReportSummary;
  readonly place: Place;
  /** The figures that it states; none unless its class is `figure`. */
  readonly figures: readonly Figure[];
}

/** What the account is made of, besides the numerals themselves. */
export interface AccountSources {
  readonly catalogue: Catalogue;
  readonly figures: readonly Figure[];
  readonly texts: readonly ReportDocument[];
}

/** Joins the numerals of the reports at hand with their places and figures, in order. */
export function accountOf(records: readonly NumeralRecord[], sources: AccountSources): Numeral[] {
  return sources.texts.flatMap((text) => {
    const summary = sources.catalogue.reports.find((each) => each.id === text.report);
    if (!summary) return [];
    const places = numeralPlaces(text);
    const figures = sources.figures.filter((each) => each.report === summary);
    return records
      .filter((each) => each.report === text.report)
      .map((record) => {
        const place = places.get(record.offset) ?? nowhere(record.token);
        const id = `${record.report}.${record.offset}`;
        return { ...record, id, summary, place, figures: figuresAt(record, place, figures) };
      });
  });
}

/** The figures whose number is this numeral; a range is stated by two numerals. */
function figuresAt(
  { use }: NumeralRecord,
  { paragraph, mark }: Place,
  figures: readonly Figure[],
): Figure[] {
  if (use.class !== 'figure' || paragraph === null) return [];
  return figures.filter(
    ({ indicator, statement, evidence }) =>
      statement.comparator !== 'qualitative' &&
      use.indicators.includes(indicator.id) &&
      evidence.some(
        (each) =>
          each.paragraph === paragraph.number && each.mark[0] <= mark[0] && mark[1] <= each.mark[1],
      ),
  );
}

/** How many numerals are what. */
export interface AccountCounts {
  readonly total: number;
  readonly figure: number;
  readonly other: number;
  readonly unaccounted: number;
  readonly reasons: Readonly<Record<OtherReason, number>>;
}

/** Counts numerals by class and reason. */
export function countAccount(numerals: readonly NumeralRecord[]): AccountCounts {
  const ofClass = (name: NumeralRecord['use']['class']) =>
    numerals.filter(({ use }) => use.class === name).length;
  const ofReason = (reason: OtherReason) =>
    numerals.filter(({ use }) => use.class === 'other' && use.reason === reason).length;
  return {
    total: numerals.length,
    figure: ofClass('figure'),
    other: ofClass('other'),
    unaccounted: ofClass('unaccounted'),
    reasons: Object.fromEntries(otherReasons.map((reason) => [reason, ofReason(reason)])) as Record<
      OtherReason,
      number
    >,
  };
}

/** The parts of the account that can be looked at alone. */
export const accountParts = ['figure', 'other', 'unaccounted', ...otherReasons] as const;

/** A class of numerals, or one of the reasons. */
export type AccountPart = (typeof accountParts)[number];

/** Whether a numeral belongs to a part of the account; null is all of it. */
export function isPartOf({ use }: NumeralRecord, part: AccountPart | null): boolean {
  return part === null || use.class === part || (use.class === 'other' && use.reason === part);
}

/** A numeral between the words that stand around it, repairs and glossary signs included. */
export interface Context {
  readonly before: readonly Piece[];
  readonly number: readonly Piece[];
  readonly after: readonly Piece[];
  /** Whether the passage begins, or ends, with these words. */
  readonly first: boolean;
  readonly last: boolean;
}

/** The words around a numeral, up to `reach` characters on either side. */
export function contextOf({ passage, mark }: Place, reach: number): Context {
  const [start, end] = [
    Math.max(0, mark[0] - reach),
    Math.min(passage.text.length, mark[1] + reach),
  ];
  return {
    before: piecesOf(passage, [start, mark[0]]),
    number: piecesOf(passage, mark),
    after: piecesOf(passage, [mark[1], end]),
    first: start === 0,
    last: end === passage.text.length,
  };
}

/** What a search looks through: the words around a numeral, its note, and its indicators' names. */
export function searchTextOf({ use, place, token }: Numeral, catalogue: Catalogue): string {
  const { passage, mark } = place;
  const around = passage.text.slice(Math.max(0, mark[0] - searched), mark[1] + searched);
  const indicators = use.class === 'figure' ? use.indicators : [];
  const names = catalogue.indicators
    .filter((each) => indicators.includes(each.id))
    .flatMap(({ name }) => [name.zh, name.en]);
  const note = use.class === 'other' && use.note !== null ? [use.note.zh, use.note.en] : [];
  return [token, around, ...note, ...names].join(' ').toLowerCase();
}

/** How many characters on either side of a numeral a search looks through. */
const searched = 24;
