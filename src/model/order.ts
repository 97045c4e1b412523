/** A list with one item moved by some places; at the ends it stays. */
export function moved<T>(list: readonly T[], item: T, by: -1 | 1): readonly T[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/**
 * The items shown without one of them, or with it; the last one stays. It comes back to its place
 * among all, or at the end where the reader has moved others.
 */
export function toggled<T>(all: readonly T[], shown: readonly T[], item: T): readonly T[] {
  if (shown.includes(item)) return shown.length === 1 ? shown : shown.filter((e) => e !== item);
  const unmoved = sameOrder(
    shown,
    all.filter((each) => shown.includes(each)),
  );
  return unmoved ? all.filter((each) => each === item || shown.includes(each)) : [...shown, item];
}

/** Whether two lists hold the same in the same order. */
export function sameOrder<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
