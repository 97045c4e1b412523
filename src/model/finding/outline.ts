import { nameFor } from '../families';
import { isNumeric } from '../target';
import type { Bilingual, District, Figure, Judgement, NumericStatement, Side } from '../types';
import { absencesOf } from './absences';
import type { Absence } from './absences';
import { isLevel, numbersIn, unique } from './facts';
import type { Apart, Column, Facts, Stated } from './facts';
import { groupsOf, moveOf, rankOf } from './conclusion';
import type { Group, Rank } from './conclusion';
import type { Move } from './move';

/**
 * Whether what a sentence speaks of is on definitions that are only near: all of it, that of one district
 * to all others, a target to the `own` result, or some. Before the figure of a district alone it would not
 * say to what; the note does. Verdicts are between two, so that near of some says nothing of the rest.
 */
export type Near = 'none' | 'all' | 'own' | 'some' | District;

/** What a sentence will say, before it is said in a language. */
export interface Outline {
  readonly facts: Facts;
  /** What the sentence is about: the one indicator of all its figures, or their family. */
  readonly name: Bilingual;
  /** The columns whose figures are listed; the first gives the sentence its head. */
  readonly columns: readonly Column[];
  /** False in a sentence that has no room for the figures and only draws the conclusion. */
  readonly lists: boolean;
  /** Whether reports' words are quoted, or only said to be words. */
  readonly quotes: boolean;
  /** Whether each target among several carries its share of the result. */
  readonly shares: boolean;
  readonly near: Near;
  /** The column whose head says so: the first that lays districts side by side. */
  readonly nearAt: Column | null;
  readonly groups: readonly Group[];
  readonly move: Move | null;
  readonly rank: Rank | null;
  readonly absences: readonly Absence[];
  readonly apart: readonly Apart[];
}

/**
 * The outlines of a finding, the fullest first: the first one that fits is written, and what it leaves
 * out stands in a note. Quotations go first, then shares, then how targets lie to results, where both
 * stand side by side or it is told who moves most; only then those who state nothing, and at last what
 * stands apart.
 */
export function outlinesOf(facts: Facts): Outline[] {
  const full = choices(facts).map((columns) => outline(facts, columns, true));
  const worded = full.flatMap((each) => {
    const shorter = outline(facts, each.columns, false);
    const stated = each.columns.flatMap((column) => column.stated);
    const told =
      each.columns.length > 1 || each.move !== null || (each.apart.length > 0 && stated.length > 1);
    return [
      each,
      { ...each, quotes: false },
      shorter,
      { ...shorter, quotes: false },
      ...(told ? [{ ...shorter, quotes: false, groups: [], rank: null }] : []),
      { ...shorter, move: null },
    ];
  });
  const unmentioned = worded.map((each) => ({ ...each, absences: [] }));
  const plain = unmentioned.map((each) => ({ ...each, apart: [] }));
  const bare = plain.map((each) => ({ ...each, groups: [], move: null, rank: null }));
  const concluding = plain.filter((each) => each.groups.length > 0 || each.rank !== null);
  return [
    ...[...worded, ...unmentioned, ...plain, ...bare].filter(isTold),
    ...[...worded, ...bare].filter((each) => !isTold(each)),
    ...concluding.slice(-1).map((each) => ({ ...each, lists: false })),
  ];
}

/** A sentence that begins with words and quotes none of them tells nothing. */
function isTold({ columns: [first], quotes }: Outline): boolean {
  return quotes || (first !== undefined && numbersIn(first).length > 0);
}

/** Which columns to list. Targets stand for both where every result has one beside it. */
function choices(facts: Facts): Column[][] {
  const { results, targets, comparison, measure } = facts;
  if (!results || !targets) return [[results, targets].filter(isWorthListing)].filter(hasAny);
  if (!isWorthListing(results)) return [[targets].filter(isWorthListing)].filter(hasAny);
  const both = [results, targets];
  // Words of a single district follow the numbers, and are the first to go.
  if (!isWorthListing(targets)) return [both, [results]];
  if (numbersIn(results).length === 0) return [both, [targets]];
  const answered = new Set(numbersIn(targets).map((each) => each.row));
  const complete = numbersIn(results).every((each) => answered.has(each.row));
  if (!complete) return [both, [targets]];
  const alone = targets.stated.length === 1;
  return isLevel(comparison, measure) && !alone ? [both, [targets]] : [[targets]];
}

function hasAny(columns: readonly Column[]): boolean {
  return columns.length > 0;
}

/** A number is; words are when there are two districts' to lay side by side that can be quoted. */
function isWorthListing(column: Column | null): column is Column {
  if (column === null) return false;
  const quoted = column.stated.filter(({ figure }) => quotationOf(figure) !== null);
  const districts = new Set(quoted.map((each) => each.district));
  return numbersIn(column).length > 0 || districts.size > 1;
}

/** How a sentence can quote words without a number; null for numbers, and for words that it can't. */
export function quotationOf({ statement, inWords }: Figure): Bilingual | null {
  if (isNumeric(statement) || !inWords?.clause) return null;
  return { zh: inWords.clause, en: inWords.en };
}

function districtsOf({ stated }: Column): District[] {
  return unique(stated.map((each) => each.district));
}

function outline(facts: Facts, columns: readonly Column[], shares: boolean): Outline {
  const targetsListed = columns.some((each) => each.slot.kind === 'target');
  const groups = targetsListed ? groupsOf(facts, columns, shares) : [];
  const [only, second] = columns;
  const figures = figuresOf(facts, columns);
  const compared = columns.find((each) => districtsOf(each).length > 1);
  return {
    facts,
    name: nameOf(facts, figures),
    columns,
    lists: true,
    quotes: true,
    shares,
    near: nearOf(facts, figures, compared),
    nearAt: compared ?? only ?? null,
    groups,
    move: targetsListed ? moveOf(facts) : null,
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

function nearOf(
  { comparison }: Facts,
  figures: readonly Figure[],
  compared: Column | undefined,
): Near {
  const spoken = (side: Side) =>
    figures.some((each) => each.district === side.district && each.indicator === side.indicator);
  const judged = comparison.judgements.filter(({ left, right }) => spoken(left) && spoken(right));
  const near = judged.filter(({ verdict }) => verdict === 'near');
  if (near.length === 0) return 'none';
  if (compared === undefined)
    return near.some(({ left, right }) => left.district === right.district) ? 'own' : 'none';
  if (near.length === judged.length) return 'all';
  const of = (district: District, { left, right }: Judgement) =>
    (left.district === district) !== (right.district === district);
  const one = comparison.reports
    .map(({ district }) => district)
    .filter(
      (district) =>
        near.every((each) => of(district, each)) &&
        judged.every((each) => each.verdict === 'near' || !of(district, each)),
    );
  return one[0] ?? 'some';
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
