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
