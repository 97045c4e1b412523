import type { Comparison, TargetList } from '../comparison';
import type { Relation } from '../target';
import { largestMove, pointsOf } from './conclusion';
import type { Move } from './move';
import { standingOf } from './standing';
import type { Standing } from './standing';
import { listNames } from '../targets/list';
import type { Bilingual, Language, NumericStatement } from '../types';
import { termWords } from '../words/terms';

/** How many targets lie to last year's results in one way. */
export interface TallyLine {
  readonly relation: Relation;
  /** Of a level relation: one of the two is stated as 左右 or 约. */
  readonly about: boolean;
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
  /** What moves most: by percentage points, or among levels by its share of the own result. */
  readonly move: Move | null;
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
  for (const { relation, about: open } of standings) {
    const about = relation.endsWith('level') && open;
    const count = (lines.get(`${relation}${about}`)?.count ?? 0) + 1;
    lines.set(`${relation}${about}`, { relation, about, count });
  }
  const years = new Set(standings.map(({ result }) => result.year));
  const rank = ({ relation, about }: TallyLine) => order.indexOf(relation) + (about ? 0.5 : 0);
  return {
    list,
    targets: rows.length,
    held: standings.length,
    estimated: standings.filter(({ result }) => result.estimated).length,
    lines: [...lines.values()].toSorted((a, b) => rank(a) - rank(b)),
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    move:
      list === 'level'
        ? largestMove(standings, shareOf, '100')
        : largestMove(standings, pointsOf, '0'),
  };
}

function shareOf({ row: { step } }: Standing): NumericStatement | null {
  return step?.state === 'told' ? step.ratio : null;
}

const sorted: Readonly<Record<TargetList, Bilingual>> = {
  growth: {
    zh: '同比增速，%；按变动（个百分点）从低到高排列',
    en: 'year-on-year growth, %; sorted by step in percentage points, lowest first',
  },
  rate: {
    zh: '%；按变动（个百分点）从低到高排列',
    en: '%; sorted by step in percentage points, lowest first',
  },
  plane: {
    zh: '横轴为实绩，纵轴为目标，斜线上两者相等；%',
    en: 'result across, target up, equal on the line; %',
  },
  level: {
    zh: '目标÷实绩；按比值从低到高排列',
    en: 'target ÷ result; sorted by ratio, lowest first',
  },
};

/** `增速目标 · 2018年实绩、2019年目标 · 同比增速，%；按变动（个百分点）从低到高排列`. */
export function listSubject({ slots }: Comparison, list: TargetList, language: Language): string {
  const { slot: named, signs } = termWords[language];
  const years = slots.map(named).join(signs.list);
  return [listNames[list][language], years, sorted[list][language]].join(' · ');
}
