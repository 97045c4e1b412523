import type {
  Aspect,
  Bilingual,
  Catalogue,
  District,
  Figure,
  Indicator,
  ReportSummary,
  Verdict,
} from './types';

/** A district as published: its place is its row's, its exceptions come with its figures. */
export type PublishedDistrict = Omit<District, 'place' | 'exceptions'>;

/** An indicator as published: by the ids of its family and its theme. */
export interface PublishedIndicator extends Omit<Indicator, 'family'> {
  readonly family: string;
  readonly theme: string;
}

/** A rule as published: by ids. */
export interface PublishedRule {
  readonly family: string;
  readonly left: PublishedRuleSide;
  readonly right: PublishedRuleSide;
  readonly verdict: Verdict;
  readonly why: Bilingual | null;
}

/** Written `indicator`, `district/indicator` or `district/indicator@year` in the data. */
export interface PublishedRuleSide {
  readonly indicator: string;
  readonly district: string | null;
  readonly year: number | null;
}

/** What the catalogue says of a report, by ids. */
export interface PublishedSummary extends Omit<ReportSummary, 'district' | 'mentioned'> {
  readonly district: string;
}

/** The name of what several indicators have in common. */
export interface FamilyName {
  readonly id: string;
  readonly name: Bilingual;
}

/** `catalogue.json`: all that does not belong to one report. */
export interface PublishedCatalogue extends Pick<Catalogue, 'version' | 'themes' | 'units'> {
  readonly schema: 1;
  readonly districts: readonly PublishedDistrict[];
  /** The districts that a first visit shows where there are more than it can show, by their ids. */
  readonly firstDistricts: readonly string[];
  /** Of families that have several indicators, and of no others. */
  readonly families: readonly FamilyName[];
  readonly indicators: readonly PublishedIndicator[];
  /** The rules that name no district. */
  readonly rules: readonly PublishedRule[];
  /** What the overview opens with, by the ids of its families. */
  readonly frontPage: readonly { readonly family: string; readonly aspect: Aspect }[];
  readonly reports: readonly PublishedSummary[];
}

/** A figure as published: by ids. */
export interface PublishedFigure extends Omit<Figure, 'report' | 'district' | 'indicator'> {
  readonly report: string;
  readonly district: string;
  readonly indicator: string;
}

/** `figures/<report>.json`: all that only matters where the report's district is shown. */
export interface PublishedFigures {
  readonly schema: 1;
  /** The data's version, the catalogue's when both are of one build. */
  readonly version: string;
  readonly report: string;
  readonly figures: readonly PublishedFigure[];
  /** The rules that name its district, that on the left where they name two. */
  readonly rules: readonly PublishedRule[];
  /** Indicators that the report names without stating anything of them, by their ids. */
  readonly mentioned: readonly string[];
}
