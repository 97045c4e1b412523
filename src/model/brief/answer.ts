import { compare } from '../compare';
import type { Documents } from '../compare';
import type { Comparison } from '../comparison';
import type { PinnedQuestion } from '../brief';
import { targetList } from '../targets/list';
import { filterTargets, targetRowsOf } from '../targets/rows';
import type { TargetFilter } from '../targets/rows';

/** Answers a pinned question from the data; null where the data has no such family or list. */
export function answer(documents: Documents, question: PinnedQuestion): Comparison | null {
  if (question.of === 'family') return compare(documents, question);
  const { list, districts, wordings, themes } = question;
  const targets = filterTargets(targetRowsOf(documents, districts), { wordings, themes });
  return targetList(documents, targets, list);
}

/** The question that a comparison answers; a list of targets needs the filter it was made with. */
export function questionOf(comparison: Comparison, filter: TargetFilter): PinnedQuestion {
  const districts = comparison.reports.map(({ district }) => district);
  const { family, aspect, targets } = comparison;
  if (targets === undefined) return { of: 'family', family: family.id, aspect, districts };
  return { of: 'targets', list: targets, ...filter, districts };
}
