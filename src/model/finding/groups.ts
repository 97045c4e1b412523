import type { District, Figure, NumericStatement } from '../types';
import { isListedTwice, numbersIn } from './facts';
import type { Column, Facts } from './facts';
import type { Standing } from './standing';

/** Districts whose targets lie to their own results in the same way. */
export interface Group {
  readonly districts: readonly District[];
  readonly standing: Standing;
  /** The result, where the sentence has to print it; null where it is listed or a plain number. */
  readonly shown: Figure | null;
  readonly ratio: NumericStatement | null;
  /** These are all the districts that the sentence lists. */
  readonly all: boolean;
}

const order: readonly Standing['relation'][] = [
  'below',
  'above',
  'level',
  'lower-bound-below',
  'lower-bound-level',
  'upper-bound-above',
  'upper-bound-level',
  'within',
];

/** Groups the standings for a sentence that lists the targets, and perhaps the results. */
export function groupsOf({ standings, targets }: Facts, columns: readonly Column[]): Group[] {
  const alone = targets?.stated.length === 1;
  const resultsListed = columns.some((each) => each.slot.kind === 'result');
  const told = standings.filter(
    (each) =>
      each.relation !== 'undetermined' &&
      (alone || each.ratio === null) &&
      !isListedTwice(each.district, columns),
  );
  const groups = new Map<string, Group>();
  for (const standing of told) {
    const plain = standing.result.standard.comparator === 'eq';
    const shown = !resultsListed && (alone || !plain) ? standing.result : null;
    const { relation, equal, result } = standing;
    const same = relation.endsWith('level') && equal;
    const key = [relation, same, result.estimated, shown?.id].join();
    const districts = [...(groups.get(key)?.districts ?? []), standing.district];
    groups.set(key, { districts, standing, shown, ratio: standing.ratio, all: false });
  }
  const rank = (group: Group) => order.indexOf(group.standing.relation);
  const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  const [first] = sorted;
  const listed = targets?.stated.length ?? 0;
  if (!first || sorted.length > 1 || first.districts.length !== listed) return sorted;
  return numbersIn(targets).length === listed ? [{ ...first, all: true }] : sorted;
}
