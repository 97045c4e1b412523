import type { Mark } from '../../charts/layout';

type Lit = Pick<Mark, 'row'> | null;

let current: Lit = null;
const listeners = new Set<() => void>();

/** Lights up what belongs to a mark in every chart of the page; null puts all lights out. */
export function light(mark: Lit): void {
  if (current?.row === mark?.row) return;
  current = mark;
  for (const each of listeners) each();
}

/**
 * Tells which of a chart's marks are lit, by their index, now and whenever that changes; null where
 * none stands out. Returns how to stop it. It is kept out of React, so that a pointer that moves
 * over a page of charts renders nothing.
 */
export function onLit(
  marks: readonly Mark[],
  told: (lit: ReadonlySet<number> | null) => void,
): () => void {
  const tell = () => told(litAmong(marks, current));
  listeners.add(tell);
  tell();
  return () => listeners.delete(tell);
}

/** In its own chart a mark's row is lit, in the others all marks of its district. */
export function litAmong(marks: readonly Mark[], lit: Lit): ReadonlySet<number> | null {
  if (lit === null) return null;
  const own = marks.some(({ row }) => row === lit.row);
  const found = marks.flatMap(({ row }, index) =>
    own ? (row === lit.row ? index : []) : row.district.id === lit.row.district.id ? index : [],
  );
  return found.length === 0 ? null : new Set(found);
}
