import type {
  Aspect,
  Bilingual,
  District,
  Family,
  Figure,
  Indicator,
  Judgement,
  Kind,
  Measure,
  NumericStatement,
  ReportSummary,
  Unit,
} from './types';
import type { Attainment } from './attainment/outcome';

/** Targets of one kind: for growth, for what is counted in %, for changes on the year before, for all else. */
export type AttainmentList = 'growth' | 'rate' | 'level' | 'change';

/** One column of a comparison, told from each row's report: its last results, its own targets. */
export interface Slot {
  readonly kind: Kind;
  /** How many years it lies before the year of the report: one for last results, none for targets. */
  readonly lag: number;
  /** Null where the reports are of different years. */
  readonly year: number | null;
  /** In a series, where the row names the year. */
  readonly yearInRow?: true;
}

/** A column as one report fills it. */
export interface DatedSlot extends Slot {
  readonly year: number;
}

/**
 * Why a cell is empty. `not-mentioned` is a claim about the report that the build has checked;
 * `not-entered` makes none, where the headlines of a report alone are entered.
 */
export type GapReason =
  | 'not-mentioned'
  | 'not-entered'
  | 'mentioned-only'
  | 'words-only'
  | 'growth-only'
  | 'value-only'
  | 'change-only'
  | 'target-only'
  | 'result-only'
  | 'other-definition';

/** A figure, or the reason why there is none. */
export type Cell =
  | { readonly state: 'figure'; readonly slot: DatedSlot; readonly figure: Figure }
  | {
      readonly state: 'gap';
      readonly slot: DatedSlot;
      readonly reason: GapReason;
      /** What the report does state, where the reason names it. */
      readonly instead: readonly Figure[];
    };

/**
 * From result to target, derived: a difference in percentage points, or in the unit with a ratio in
 * %; `undetermined` where two numbers are there whose comparators leave nothing to say.
 */
export type Step = StepEnds &
  (
    | {
        readonly state: 'told';
        readonly difference: NumericStatement;
        /** Target ÷ actual in %, for levels; null for rates and growth. */
        readonly ratio: NumericStatement | null;
      }
    | { readonly state: 'undetermined' }
  );

/** What became of a target, or that a series breaks, in words; the reason where nothing can be told. */
export interface Attained {
  readonly outcome: Attainment['outcome'];
  readonly word: Bilingual;
  readonly reason: Bilingual | null;
}

interface StepEnds {
  /** `个百分点` between percentages, otherwise the unit of the comparison. */
  readonly unit: string;
  readonly estimated: boolean;
  /** One of the two is stated as 左右 or 约: the step is no firmer than that. */
  readonly approximate: boolean;
  /** From a target to its result, or from a year to the next: what became of it; null from a result to a target. */
  readonly attained: Attained | null;
  readonly from: Figure;
  readonly to: Figure;
}

/** One district on one definition. A district that reports on two has two rows. */
export interface Row {
  readonly district: District;
  /** What the district is called here: with the year of its report where reports are of different years. */
  readonly name: Bilingual;
  readonly report: ReportSummary;
  /** The indicator it reports; empty when it reports none of the family. */
  readonly indicators: readonly Indicator[];
  /** One a slot, in the order of `Comparison.slots`; in a series none where no report speaks of that year. */
  readonly cells: readonly Cell[];
  /** What the report states of the year before its results. */
  readonly base: Figure | null;
  /** In a series of levels, what the report states of their growth. */
  readonly growth?: Figure;
  /** Null unless both ends are numbers. */
  readonly step: Step | null;
}

/** Rows that compare with each other; the first panel is the main one. */
export interface Panel {
  readonly rows: readonly Row[];
  /** Whether they do not compare with the main one. */
  readonly apart?: boolean;
}

/**
 * How the targets of a list are held against last year: as growth, as rates in %, or as levels by
 * their ratio.
 */
export type TargetList = 'growth' | 'rate' | 'level' | 'plane';

/** What a comparison is of: one family, or the targets of many that are held against last year in one way. */
export type Subject =
  | { readonly of: 'family'; readonly family: Family }
  | { readonly of: 'targets'; readonly list: TargetList }
  /** Last report's targets beside this report's results, of many indicators or of one family. */
  | {
      readonly of: 'attainment';
      readonly list: AttainmentList;
      readonly family: Family | null;
      readonly heads: Heads;
    }
  /** One indicator of one district, a year a row. */
  | {
      readonly of: 'series';
      readonly indicator: Indicator;
      readonly district: District;
      readonly heads: Heads & Readonly<Record<'row' | 'growth', Bilingual>>;
      readonly said: SaidSeries;
    };

/** What steps are called over their column and in the legend, and rows without one. */
export type Heads = Readonly<Record<'step' | 'stepFormula' | 'unheld', Bilingual>>;

/** What is said of a series, worded where it is made, since few readers meet one. */
export interface SaidSeries {
  /** Null where fewer than two results are numbers. */
  readonly finding: Bilingual | null;
  readonly subject: Bilingual;
  readonly notes: readonly Bilingual[];
}

/** How a comparison is looked at. */
export type Form = 'chart' | 'table';

/** The reader's question answered: what every chart, table, sentence and file is drawn from. */
export interface Comparison {
  readonly subject: Subject;
  /** What its rows are called together, where they are not all on one indicator. */
  readonly name: Bilingual;
  /** The indicators that its rows may be on. */
  readonly indicators: readonly Indicator[];
  /** How the values of most of them can be read. */
  readonly measure: Measure;
  readonly aspect: Aspect;
  /** The unit all its numbers are in; empty where each row has its own. */
  readonly unit: string;
  /**
   * What tells its rows apart. Rows of districts compare with each other; rows of indicators compare
   * a district with its own last year only, and have no column for the year before that.
   */
  readonly rowsOf: 'districts' | 'indicators';
  /** How the step of a row is told: by its difference, or by target ÷ result too. */
  readonly steps: 'difference' | 'ratio';
  readonly units: readonly Unit[];
  readonly slots: readonly Slot[];
  readonly panels: readonly Panel[];
  /** Between the sides shown; `same` ones included. */
  readonly judgements: readonly Judgement[];
  readonly reports: readonly ReportSummary[];
  /** The year asked for, which some of the reports may not be of. */
  readonly year: number;
  /** The data's version. */
  readonly version: string;
}
