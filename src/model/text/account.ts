import type { Catalogue, Figure, ReportSummary } from '../types';
import type { ReportDocument } from './report';
import { otherReasons, type AccountPart, type NumeralRecord, type OtherReason } from './numerals';
import type { Place } from './places';
import { plainPassage, runsOf, type Run } from './runs';

/** Where a numeral stands. */
interface Located {
  readonly place: Place;
  /** Whether that is no part of the report. */
  readonly furniture: boolean;
  /** The part of the report, its `##` heading; empty before the first. */
  readonly part: string;
}

/** A numeral of a report with all that is known of it. */
export interface Numeral extends NumeralRecord, Located {
  /** `<report>.<offset>`; fit for an address. */
  readonly id: string;
  readonly summary: ReportSummary;
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
    const located = locate(text);
    const figures = sources.figures.filter((each) => each.report === summary);
    return records
      .filter((each) => each.report === text.report)
      .map((record) => {
        const where = located.get(record.offset) ?? nowhere(record.token);
        const id = `${record.report}.${record.offset}`;
        const own = figuresAt(record, where.place, figures);
        return { ...record, ...where, id, summary, figures: own };
      });
  });
}

/** Where a report's numerals stand, by their offset in the received text. */
function locate({ blocks, numerals }: ReportDocument): Map<number, Located> {
  const located = new Map<number, Located>();
  let part = '';
  for (const numeral of numerals) {
    const block = 'block' in numeral ? blocks[numeral.block] : undefined;
    if (block?.type === 'paragraph') part = block.path[0] ?? '';
    if (block?.type === 'heading' && block.level === 2) part = block.text;
    const furniture = 'furniture' in numeral;
    const passage = furniture ? plainPassage(numeral.furniture) : block;
    if (!passage) continue;
    const paragraph = block?.type === 'paragraph' ? block : null;
    const place = { passage, span: numeral.mark, paragraph };
    located.set(numeral.offset, { place, furniture, part });
  }
  return located;
}

/** The place of a numeral that the report's text does not tell: the numeral alone. */
function nowhere(token: string): Located {
  const place = { passage: plainPassage(token), span: [0, token.length], paragraph: null } as const;
  return { place, furniture: false, part: '' };
}

/** The figures whose number is this numeral; a range is stated by two numerals. */
function figuresAt(
  { use }: NumeralRecord,
  { paragraph, span }: Place,
  figures: readonly Figure[],
): Figure[] {
  if (use.class !== 'figure' || paragraph === null) return [];
  return figures.filter(
    ({ indicator, statement, evidence }) =>
      statement.comparator !== 'qualitative' &&
      use.indicators.includes(indicator.id) &&
      evidence.some(
        (each) =>
          each.paragraph === paragraph.number && each.mark[0] <= span[0] && span[1] <= each.mark[1],
      ),
  );
}

/** How many numerals are what. */
export interface AccountCounts {
  readonly total: number;
  readonly figure: number;
  readonly other: number;
  readonly undecided: number;
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
    undecided: ofClass('undecided'),
    reasons: Object.fromEntries(otherReasons.map((reason) => [reason, ofReason(reason)])) as Record<
      OtherReason,
      number
    >,
  };
}

/** Whether a numeral belongs to a part of the account; null is all of it. */
export function isPartOf({ use }: NumeralRecord, part: AccountPart | null): boolean {
  return part === null || use.class === part || (use.class === 'other' && use.reason === part);
}

/** A numeral between the words that stand around it, repairs and glossary signs included. */
export interface Context {
  readonly before: readonly Run[];
  readonly number: readonly Run[];
  readonly after: readonly Run[];
  /** Whether the passage begins, or ends, with these words. */
  readonly first: boolean;
  readonly last: boolean;
}

/** The words around a numeral, up to `reach` characters on either side. */
export function contextOf({ passage, span }: Place, reach: number): Context {
  const { length } = passage.text;
  const [start, end] = [Math.max(0, span[0] - reach), Math.min(length, span[1] + reach)];
  return {
    before: runsOf(passage, { within: [start, span[0]] }),
    number: runsOf(passage, { within: span }),
    after: runsOf(passage, { within: [span[1], end] }),
    first: start === 0,
    last: end === length,
  };
}

/** How many characters on either side of a numeral a search looks through. */
const searched = 24;

/** What a search looks through: the words around a numeral, its note, and its indicators' names. */
export function searchTextOf({ use, place, token }: Numeral, catalogue: Catalogue): string {
  const { passage, span } = place;
  const around = passage.text.slice(Math.max(0, span[0] - searched), span[1] + searched);
  const indicators = use.class === 'figure' ? use.indicators : [];
  const names = catalogue.indicators
    .filter((each) => indicators.includes(each.id))
    .flatMap(({ name }) => [name.zh, name.en]);
  const note = use.class === 'other' && use.note !== null ? [use.note.zh, use.note.en] : [];
  return [token, around, ...note, ...names].join(' ').toLowerCase();
}
