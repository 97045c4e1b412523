import type { TargetList } from './comparison';
import type { Aspect } from './types';
import type { TargetWording } from './targets/wording';

/** What a pinned chart or table answers; asked of the data anew whenever it is shown. */
export type PinnedQuestion =
  | {
      readonly of: 'family';
      readonly family: string;
      readonly aspect: Aspect;
      readonly districts: readonly string[];
    }
  | {
      readonly of: 'targets';
      readonly list: TargetList;
      readonly wordings: readonly TargetWording[];
      readonly themes: readonly string[];
      readonly districts: readonly string[];
    };

/** A chart or a table of a comparison. */
export interface PinnedComparison {
  readonly id: string;
  readonly type: 'comparison';
  readonly question: PinnedQuestion;
  readonly form: 'chart' | 'table';
  /** The writer's own title; empty for the finding. */
  readonly title: string;
  readonly remark: string;
}

/** Paragraphs of a report, or a stretch of one. */
export interface PinnedQuotation {
  readonly id: string;
  readonly type: 'quotation';
  readonly report: string;
  /** The number of the paragraph. */
  readonly paragraph: number;
  /** The stretch of its text in UTF-16 code units, end excluded; null for the whole paragraph. */
  readonly span: readonly [start: number, end: number] | null;
  readonly remark: string;
}

/** The writer's own words between the items. */
export interface BriefText {
  readonly id: string;
  readonly type: 'heading' | 'text';
  readonly text: string;
}

/** One item of a brief. */
export type BriefItem = PinnedComparison | PinnedQuotation | BriefText;

/** What a reader has collected: items in an order, under a title. */
export interface Brief {
  readonly title: string;
  readonly items: readonly BriefItem[];
}
