import type { PinnedQuestion } from '../brief';
import type { Comparison } from '../comparison';
import type { TargetFilter } from '../targets/rows';

/** The question that a comparison answers; a list of targets needs the filter it was made with. */
export function questionOf(comparison: Comparison, filter: TargetFilter): PinnedQuestion {
  const districts = comparison.reports.map(({ district }) => district.id);
  const { subject, aspect } = comparison;
  switch (subject.of) {
    case 'family':
      return { of: 'family', family: subject.family.id, aspect, districts };
    case 'targets':
      return { of: 'targets', list: subject.list, ...filter, districts };
  }
}
