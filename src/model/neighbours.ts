import type { Family } from './types';

/** The families of one theme around one of them. */
export interface Neighbours {
  readonly previous: Family | null;
  readonly next: Family | null;
  /** All of the theme, the family itself included, in their order. */
  readonly all: readonly Family[];
}

/** The neighbours of a family within its theme. */
export function familiesAround(families: readonly Family[], family: Family): Neighbours {
  const all = families.filter((each) => each.theme === family.theme);
  const at = all.indexOf(family);
  return { previous: all[at - 1] ?? null, next: at === -1 ? null : (all[at + 1] ?? null), all };
}
