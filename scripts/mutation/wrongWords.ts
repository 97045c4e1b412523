import type { FigureRow } from '../read/report';
import type { WrongCells } from './mutants';

const NEAR: Readonly<Record<FigureRow['comparator'], readonly FigureRow['comparator'][]>> = {
  eq: ['gte', 'approx', 'qualitative'],
  gt: ['gte', 'eq'],
  gte: ['gt', 'eq'],
  lt: ['lte', 'eq'],
  lte: ['lt', 'eq'],
  approx: ['eq', 'gt'],
  range: ['eq', 'gte'],
  qualitative: ['eq', 'lte'],
};

/** The comparators that are easily taken for a row's. */
export function wrongComparators({ comparator }: FigureRow): WrongCells[] {
  return NEAR[comparator].map((near) => ({ comparator: near }));
}

/** The two other aspects. */
export function wrongAspects({ aspect }: FigureRow): WrongCells[] {
  const all = ['value', 'growth', 'change'] as const;
  return all.filter((other) => other !== aspect).map((other) => ({ aspect: other }));
}

/** The year after and the year before. */
export function wrongYears({ year }: FigureRow): WrongCells[] {
  return [{ year: year + 1 }, { year: year - 1 }];
}

/** A result taken for a target, and the other way round. */
export function wrongKinds({ kind }: FigureRow): WrongCells[] {
  return [{ kind: kind === 'result' ? 'target' : 'result' }];
}
