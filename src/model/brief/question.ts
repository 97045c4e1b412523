import type { AttainmentList, Comparison, TargetList } from '../comparison';
import type { TargetFilter, TargetWording } from '../targets/filter';
import type { Aspect } from '../types';

/** What a pinned chart or table answers; asked of the data anew whenever it is shown. */
export type PinnedQuestion =
  | {
      readonly of: 'family';
      readonly family: string;
      readonly aspect: Aspect;
      readonly districts: readonly string[];
      /** Of the reports; left out by briefs of when each district had one. */
      readonly year?: number | null | undefined;
    }
  | {
      readonly of: 'targets';
      readonly list: TargetList;
      readonly wordings: readonly TargetWording[];
      readonly themes: readonly string[];
      readonly districts: readonly string[];
      readonly year?: number | null | undefined;
    }
  | {
      readonly of: 'attainment';
      readonly list: AttainmentList;
      /** Null for all families. */
      readonly family: string | null;
      /** What a list of all families is narrowed to. */
      readonly filter?: TargetFilter | undefined;
      readonly districts: readonly string[];
      readonly year?: number | null | undefined;
    }
  | {
      readonly of: 'series';
      readonly indicator: string;
      readonly family: string;
      readonly aspect: Aspect;
      /** One. */
      readonly districts: readonly string[];
      readonly year?: number | null | undefined;
    }
  | MatrixQuestion;

/** The matrix as a reader has narrowed and ordered it. */
export interface MatrixQuestion extends TargetFilter {
  readonly of: 'matrix';
  readonly rows: 'comparable' | 'all' | 'disclosure';
  readonly targeted: boolean;
  /** What was typed to find. */
  readonly find: string;
  /** As the address has it; null for the order of the catalogue. */
  readonly sort: string | null;
  readonly districts: readonly string[];
  readonly year?: number | null | undefined;
}

/** What a comparison or a list can answer. */
export type ComparisonQuestion = Exclude<PinnedQuestion, MatrixQuestion>;

/** The question that a comparison answers; a list of targets needs the filter it was made with. */
export function questionOf(comparison: Comparison, filter: TargetFilter): ComparisonQuestion {
  const districts = [...new Set(comparison.reports.map(({ district }) => district.id))];
  const { subject, aspect, year } = comparison;
  switch (subject.of) {
    case 'family':
      return { of: 'family', family: subject.family.id, aspect, districts, year };
    case 'targets':
      return { of: 'targets', list: subject.list, ...filter, districts, year };
    case 'attainment':
      return {
        of: 'attainment',
        list: subject.list,
        ...(subject.family === null
          ? { family: null, ...(narrows(filter) ? { filter } : {}) }
          : { family: subject.family.id }),
        districts,
        year,
      };
    case 'series': {
      const { id, family } = subject.indicator;
      return { of: 'series', indicator: id, family: family.id, aspect, districts };
    }
  }
}

function narrows({ wordings, themes }: TargetFilter): boolean {
  return wordings.length > 0 || themes.length > 0;
}
