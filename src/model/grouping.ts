/** A stretch of a list whose members agree in something. */
export interface Run<Key, T> {
  readonly key: Key;
  /** The index of its first member. */
  readonly from: number;
  readonly members: readonly T[];
}

/** Cuts a list, in its order, wherever the key of its members changes. */
export function consecutive<Key, T>(list: readonly T[], keyOf: (member: T) => Key): Run<Key, T>[] {
  const runs: { key: Key; from: number; members: T[] }[] = [];
  list.forEach((member, index) => {
    const key = keyOf(member);
    const last = runs.at(-1);
    if (last && last.key === key) last.members.push(member);
    else runs.push({ key, from: index, members: [member] });
  });
  return runs;
}

/**
 * Groups items so that all in a group go together. Each item joins the first group in which it
 * agrees with everyone; the largest group comes first, otherwise the order stays.
 */
export function partition<T>(
  items: readonly T[],
  together: (a: T, b: T) => boolean,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const home = groups.find((group) => group.every((other) => together(other, item)));
    if (home) home.push(item);
    else groups.push([item]);
  }
  return groups.sort((a, b) => b.length - a.length);
}
