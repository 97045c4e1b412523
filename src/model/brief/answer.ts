import { compare } from '../compare';
import type { Documents } from '../documents';
import type { Comparison } from '../comparison';
import type { PinnedQuestion } from '../brief';
import { targetList } from '../targets/list';
import { filterTargets, targetRowsOf } from '../targets/rows';

/** Answers a pinned question from the data; null where the data has no such family or list. */
export function answer(documents: Documents, question: PinnedQuestion): Comparison | null {
  if (question.of === 'family') return compare(documents, question);
  const { list, districts, wordings, themes } = question;
  const targets = filterTargets(targetRowsOf(documents, districts), { wordings, themes });
  return targetList(documents, targets, list);
}
