import type { District } from '../types';

/** The columns that each district has. */
export const districtColumns = ['result', 'growth', 'target', 'step'] as const;

/** One of them. */
export type DistrictColumn = (typeof districtColumns)[number];

/** The column that rows are sorted by. */
export type SortColumn =
  | { readonly of: 'spread' | 'verdict' }
  | { readonly of: DistrictColumn; readonly district: District };

/** A column, and whether from its low end; steps begin with the largest fall unless they are reversed. */
export interface MatrixOrder {
  readonly column: SortColumn;
  readonly reversed: boolean;
}

/** Reads an order as the address has it: `spread`, `minhang.step`, `-minhang.growth`; null for nonsense. */
export function parseOrder(text: string, districts: readonly District[]): MatrixOrder | null {
  const reversed = text.startsWith('-');
  const [first = '', second = 'result'] = text.slice(reversed ? 1 : 0).split('.');
  if (first === 'spread' || first === 'verdict') return { column: { of: first }, reversed };
  const district = districts.find(({ id }) => id === first);
  const column = districtColumns.find((each) => each === second);
  return district && column ? { column: { of: column, district }, reversed } : null;
}

/** An order as the address has it. */
export function formatOrder({ column, reversed }: MatrixOrder): string {
  const name = 'district' in column ? `${column.district.id}.${column.of}` : column.of;
  return `${reversed ? '-' : ''}${name}`;
}

/** Whether the smallest comes first. */
export function isAscending({ column, reversed }: MatrixOrder): boolean {
  return (column.of === 'step') !== reversed;
}
