import type { Comparison, TargetList } from '../../comparison';
import type { Relation } from '../../target';
import { standingOf } from '../standing';

/** How many targets lie to last year's results in one way. */
export interface TallyLine {
  readonly relation: Relation;
  /** Of a level relation: the very same number, not only too close to tell apart. */
  readonly equal: boolean;
  readonly count: number;
}

/** A list of targets counted by how they lie to last year's results. */
export interface Tally {
  readonly list: TargetList;
  readonly targets: number;
  /** Those that have a number of last year to be held against. */
  readonly held: number;
  /** Of these, whose result the report itself calls an estimate. */
  readonly estimated: number;
  readonly lines: readonly TallyLine[];
  /** The year of all results; null where they differ. */
  readonly year: number | null;
}

const order: readonly Relation[] = [
  'below',
  'lower-bound-below',
  'within',
  'level',
  'lower-bound-level',
  'upper-bound-level',
  'upper-bound-above',
  'above',
  'undetermined',
];

/** Counts a list; every count is true of all values that the comparators allow. */
export function tallyOf(comparison: Comparison, list: TargetList): Tally {
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const standings = rows.flatMap((row) => standingOf(row) ?? []);
  const lines = new Map<string, TallyLine>();
  for (const { relation, equal: same } of standings) {
    const equal = relation.endsWith('level') && same;
    const count = (lines.get(`${relation}${equal}`)?.count ?? 0) + 1;
    lines.set(`${relation}${equal}`, { relation, equal, count });
  }
  const years = new Set(standings.map(({ result }) => result.year));
  const rank = ({ relation, equal }: TallyLine) => order.indexOf(relation) - (equal ? 0.5 : 0);
  return {
    list,
    targets: rows.length,
    held: standings.length,
    estimated: standings.filter(({ result }) => result.estimated).length,
    lines: [...lines.values()].toSorted((a, b) => rank(a) - rank(b)),
    year: years.size === 1 ? ([...years][0] ?? null) : null,
  };
}
