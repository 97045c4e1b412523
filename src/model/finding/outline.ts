import { nameFor } from '../families';
import type { Bilingual, District, Figure, NumericStatement, Side } from '../types';
import { absencesOf } from './absences';
import type { Absence } from './absences';
import { isLevel, numbersIn } from './facts';
import type { Column, Facts, Stated } from './facts';
import { groupsOf, rankOf } from './conclusion';
import type { Group, Rank } from './conclusion';

/** What a sentence will say, before it is said in a language. */
export interface Outline {
  readonly facts: Facts;
  /** What the sentence is about: the one indicator of all its figures, or their family. */
  readonly name: Bilingual;
  /** The columns whose figures are listed; the first gives the sentence its head. */
  readonly columns: readonly Column[];
  /** False in a sentence that has no room for the figures and only draws the conclusion. */
  readonly lists: boolean;
  /** Whether each target among several carries its share of the result. */
  readonly shares: boolean;
  readonly near: boolean;
  readonly groups: readonly Group[];
  readonly rank: Rank | null;
  readonly absences: readonly Absence[];
  readonly apart: readonly District[];
}

/** The outlines of a finding, the fullest first: the first one that fits is written. */
export function outlinesOf(facts: Facts): Outline[] {
  const full = choices(facts).map((columns) => outline(facts, columns));
  const plain = full.map((each) => ({ ...each, absences: [], apart: [] }));
  const concluding = plain.filter((each) => each.groups.length > 0 || each.rank !== null);
  return [
    ...full.flatMap((each, index) => [each, { ...each, apart: [] }, plain[index] ?? each]),
    ...plain.map((each) => ({ ...each, shares: false })),
    ...concluding.slice(-1).map((each) => ({ ...each, lists: false })),
  ];
}

/** Which columns to list. Targets stand for both where every result has one beside it. */
function choices(facts: Facts): Column[][] {
  const { results, targets, comparison, measure } = facts;
  if (!results || !targets) return [[results, targets].filter(isWorthListing)].filter(hasAny);
  if (!isWorthListing(results)) return [[targets].filter(isWorthListing)].filter(hasAny);
  const both = [results, targets];
  // Words of a single district follow the numbers, and are the first to go.
  if (!isWorthListing(targets)) return [both, [results]];
  const answered = new Set(numbersIn(targets).map((each) => each.row));
  const complete = numbersIn(results).every((each) => answered.has(each.row));
  if (!complete) return [both, [targets]];
  const alone = targets.stated.length === 1;
  return isLevel(comparison, measure) && !alone ? [both, [targets]] : [[targets]];
}

function hasAny(columns: readonly Column[]): boolean {
  return columns.length > 0;
}

/** A number is; words are when there are two districts' to lay side by side. */
function isWorthListing(column: Column | null): column is Column {
  if (column === null) return false;
  const districts = new Set(column.stated.map((each) => each.district));
  return numbersIn(column).length > 0 || districts.size > 1;
}

function outline(facts: Facts, columns: readonly Column[]): Outline {
  const targetsListed = columns.some((each) => each.slot.kind === 'target');
  const groups = targetsListed ? groupsOf(facts, columns) : [];
  const [only, second] = columns;
  const figures = figuresOf(facts, columns);
  return {
    facts,
    name: nameOf(facts, figures),
    columns,
    lists: true,
    shares: true,
    near: isNear(facts, figures),
    groups,
    rank: only && !second && groups.length === 0 ? rankOf(facts, only) : null,
    absences: absencesOf(facts, columns),
    apart: facts.apart,
  };
}

/** What the sentence lists, and the results that it holds targets against. */
function figuresOf({ standings }: Facts, columns: readonly Column[]): Figure[] {
  return [
    ...columns.flatMap((each) => each.stated.map(({ figure }) => figure)),
    ...standings.map((each) => each.result),
  ];
}

function nameOf({ comparison }: Facts, figures: readonly Figure[]): Bilingual {
  const spoken = new Set(figures.map((each) => each.indicator));
  return nameFor(
    comparison,
    comparison.indicators.filter((each) => spoken.has(each)),
  );
}

/** Whether any two of the sides that the sentence speaks of are only nearly the same. */
function isNear({ comparison }: Facts, figures: readonly Figure[]): boolean {
  const spoken = (side: Side) =>
    figures.some((each) => each.district === side.district && each.indicator === side.indicator);
  return comparison.judgements.some(
    ({ verdict, left, right }) => verdict === 'near' && spoken(left) && spoken(right),
  );
}

/** What a target is of its result, where several districts are listed and it has to stand with each. */
export function shareOf(
  { row, figure }: Stated,
  column: Column,
  { facts, shares }: Outline,
): { readonly ratio: NumericStatement; readonly result: Figure } | null {
  if (!shares || column.stated.length < 2) return null;
  const standing = facts.standings.find((each) => each.row === row && each.target === figure);
  return standing?.ratio ? { ratio: standing.ratio, result: standing.result } : null;
}
