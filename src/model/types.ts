/** A text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A language of the interface. The reports themselves stay in Chinese. */
export type Language = keyof Bilingual;

/** The languages in the order in which they are offered. */
export const languages: readonly Language[] = ['zh', 'en'];

/** Says something in every language. */
export function inBoth(say: (language: Language) => string): Bilingual {
  return { zh: say('zh'), en: say('en') };
}

/** A district. */
export interface District {
  readonly id: string;
  readonly name: Bilingual;
  /** Of its name, in syllables: `huang pu`. */
  readonly pinyin: string;
  readonly city: Bilingual;
  /** Its place among all districts, from 0, whoever is shown, those of a first visit first: it decides the colour. */
  readonly place: number;
  /** How its own uses of indicators compare where they are exceptions; known once its figures are linked. */
  exceptions: readonly Rule[];
}

/** A subject under which an analyst looks for indicators. */
export interface Theme {
  readonly id: string;
  readonly name: Bilingual;
}

/** A unit and its exact size in its base unit; `factor` is a decimal or a fraction such as `2000/3`. */
export interface Unit {
  readonly id: string;
  readonly base: string;
  readonly factor: string;
  readonly nameEn: string;
}

/** `flow` is of the year, `stock` at a moment, `rate` a share, ratio, average or duration. */
export type Measure = 'flow' | 'stock' | 'rate';

/** What a report or a named source says an indicator is. */
export interface Definition extends Bilingual {
  readonly source: string;
}

/** Indicators that a reader lays side by side: one row of the matrix. */
export interface Family {
  readonly id: string;
  /** A family of one goes by its indicator's name. */
  readonly name: Bilingual;
  readonly theme: Theme;
  readonly unit: string;
  readonly measure: Measure;
  readonly indicators: readonly Indicator[];
  /** How uses of its indicators compare in whatever district. */
  readonly rules: readonly Rule[];
}

/** One measurable thing with one unit. */
export interface Indicator {
  readonly id: string;
  readonly family: Family;
  readonly name: Bilingual;
  readonly unit: string;
  readonly measure: Measure;
  /** The wordings that reports use for it. */
  readonly terms: readonly string[];
  readonly definition: Definition | null;
}

/** What of an indicator a figure states: its value, its growth in %, or its change on the year before. */
export type Aspect = 'value' | 'growth' | 'change';

/** A result is reported, a target promised. */
export type Kind = 'result' | 'target';

/** The comparators that go with one number. */
export type PointComparator = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'approx';

export type Comparator = PointComparator | 'range' | 'qualitative';

/** What a report says of a number, by comparator. Numbers stay strings of digits. */
export type Statement =
  | { readonly comparator: PointComparator; readonly value: string }
  | { readonly comparator: 'range'; readonly low: string; readonly high: string }
  | { readonly comparator: 'qualitative'; readonly words: string };

/** A statement that has a number. */
export type NumericStatement = Exclude<Statement, { comparator: 'qualitative' }>;

/** A stretch of a text in UTF-16 code units, end excluded. */
export type Span = readonly [start: number, end: number];

/** Where a report says it: spans are in the paragraph's restored text. */
export interface Evidence {
  readonly paragraph: number;
  readonly quote: Span;
  /** The number, or the words of a qualitative figure. */
  readonly mark: Span;
  /** 0-based index of the number's first digit in `received.txt`; null for words. */
  readonly offset: number | null;
}

/** Words that stand where a number would. */
export interface InWords {
  /** The same in English. */
  readonly en: string;
  /** How a sentence quotes them: verbatim, with what they are about; null where that takes too long. */
  readonly clause: string | null;
}

/** One stated figure of one report. */
export interface Figure {
  /** `<report>.<indicator>.<aspect>.<year>.<kind>`; fit for an address. */
  readonly id: string;
  readonly report: ReportSummary;
  readonly district: District;
  readonly indicator: Indicator;
  readonly aspect: Aspect;
  readonly year: number;
  readonly kind: Kind;
  /** As stated, in `unit`. */
  readonly statement: Statement;
  readonly unit: string;
  /** The same in the indicator's unit (for growth `%`; for change of a share `个百分点`). */
  readonly standard: Statement;
  readonly standardUnit: string;
  readonly wording: string;
  /** Null for numbers. */
  readonly inWords: InWords | null;
  readonly estimated: boolean;
  /** The report's own name for the indicator. */
  readonly term: string;
  /** What a careful reader should know of the reading. */
  readonly note: Bilingual | null;
  readonly evidence: readonly Evidence[];
}

export type Verdict = 'same' | 'near' | 'differs';

/** One district's use of one indicator, in one of its reports where that is known. */
export interface Side {
  readonly district: District;
  readonly indicator: Indicator;
  readonly report?: Pick<ReportSummary, 'year'>;
}

/**
 * What a rule is on: an indicator; one district's use of it, where it differs from what the indicator
 * says; or its use in the report of one year.
 */
export interface RuleSide {
  readonly indicator: Indicator;
  readonly district: District | null;
  readonly year: number | null;
}

/** A verdict as the editors wrote it: on two indicators of a family, or an exception. */
export interface Rule {
  readonly left: RuleSide;
  readonly right: RuleSide;
  readonly verdict: Verdict;
  readonly why: Bilingual | null;
}

/** Whether two sides of a family compare, and why not entirely. */
export interface Judgement {
  readonly family: Family;
  readonly left: Side;
  readonly right: Side;
  readonly verdict: Verdict;
  /** Of every rule that decides; none where nothing need be said. */
  readonly reasons: readonly Bilingual[];
  /** The reasons in one. */
  readonly why: Bilingual | null;
}

/** What the catalogue says of a report. */
export interface ReportSummary {
  readonly id: string;
  readonly district: District;
  /** The year of the report: results are of the year before, targets of this one. */
  readonly year: number;
  readonly title: string;
  readonly issuer: string;
  /** ISO date on which it was delivered or adopted; null where nobody knows. */
  readonly date: string | null;
  readonly event: Bilingual;
  readonly received: Bilingual;
  /** The characters that the received copy lost. */
  readonly lost: string;
  /** Whether all of it is entered, or the headline figures alone, so that nothing that is not there is absent. */
  readonly scope: 'complete' | 'headlines';
  /** Its title and its issuer in English; null where nobody has given them. */
  readonly english: { readonly title: string; readonly issuer: string } | null;
  /** Where on the web the copy is, and the ISO date on which it was seen there. */
  readonly online: { readonly address: string; readonly seen: string } | null;
  readonly figures: number;
  readonly numerals: number;
  /** Indicators that the report names without stating anything of them; filled as its figures are linked. */
  readonly mentioned: Set<Indicator>;
}

/** A comparison that a reader must see first. */
export interface Headline {
  readonly family: Family;
  readonly aspect: Aspect;
}

/** All that does not belong to one report, as `catalogue.json` has it, ids replaced by what they name. */
export interface Catalogue {
  /** A fingerprint of the data that this was built from. */
  readonly version: string;
  readonly districts: readonly District[];
  /** The districts that a first visit shows where there are more than it can show. */
  readonly firstDistricts: readonly District[];
  readonly themes: readonly Theme[];
  readonly units: readonly Unit[];
  /** In the order of themes, then of their first indicator. */
  readonly families: readonly Family[];
  readonly indicators: readonly Indicator[];
  /** The comparisons that a reader must see first, in their order. */
  readonly frontPage: readonly Headline[];
  readonly reports: readonly ReportSummary[];
}
