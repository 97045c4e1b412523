import type { PinnedQuestion } from '../brief';
import type { Comparison } from '../comparison';
import type { TargetFilter } from '../targets/rows';

/** The question that a comparison answers; a list of targets needs the filter it was made with. */
export function questionOf(comparison: Comparison, filter: TargetFilter): PinnedQuestion {
  const districts = comparison.reports.map(({ district }) => district.id);
  const { family, aspect, targets } = comparison;
  if (targets === undefined) return { of: 'family', family: family.id, aspect, districts };
  return { of: 'targets', list: targets, ...filter, districts };
}
