import type { Findings } from '../findings';
import type { CatalogueTables } from '../read/catalogue';
import { byId, checkKnown } from './catalogue';

/** Checks that every family of several indicators has a name, and no other has one. */
export function checkFamilies(
  { families, indicators }: Pick<CatalogueTables, 'families' | 'indicators'>,
  findings: Findings,
): void {
  const named = byId('family', families.rows, ({ id }) => id, findings);
  const members = new Map<string, Set<string>>();
  for (const { id, family } of indicators.rows)
    members.set(family, (members.get(family) ?? new Set()).add(id));
  for (const { id, place, sound } of named.values()) {
    if (!sound || !checkKnown('family', id, members, place, findings)) continue;
    const [only = '', ...others] = members.get(id) ?? [];
    if (others.length === 0)
      findings.refuse(place, `name for a family of one: ${id} (it goes by its indicator, ${only})`);
  }
  for (const [family, ids] of members)
    if (ids.size > 1 && !named.has(family))
      findings.refuse(
        { path: families.path, row: null },
        `no name for a family of ${ids.size}: ${family} (a row here)`,
      );
}
