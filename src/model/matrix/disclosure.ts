import { silenceOf } from '../compare/cells';
import type { GapReason } from '../comparison';
import type { MatrixPart, MatrixRow } from '../matrix';
import type { MatrixEntry } from './entry';
import { isNumeric } from '../target';
import type { District, Family, Figure } from '../types';

/** How much a district says of a family, from most to nothing. */
export const disclosures = [
  'value',
  'growth',
  'target',
  'words',
  'mentioned',
  'none',
  'not-entered',
] as const;

/**
 * `value`: a level as a result. `growth`: a result as growth or change alone. `target`: numbers in a
 * target alone. `words`: no number at all. `mentioned`: the report only names it. `none`: it does not even
 * do that. `not-entered`: no level is entered of a report of which the headlines alone are, so that nothing
 * is known of the rest.
 */
export type Disclosure = (typeof disclosures)[number];

/** What a district discloses of a family, and the figure that shows it. */
export interface Disclosed {
  readonly disclosure: Disclosure;
  readonly figure: Figure | null;
}

/** The most that any of a district's entries on a family discloses; without an entry, what its gap says. */
export function disclosedBy(
  { entries, report }: Pick<MatrixPart, 'entries' | 'report'>,
  { indicators }: Pick<Family, 'indicators'>,
): Disclosed {
  if (entries.length === 0)
    return { disclosure: silenceAs(silenceOf(report, indicators)), figure: null };
  const disclosed = statedBy(entries);
  if (report.scope === 'complete' || disclosed.disclosure === 'value') return disclosed;
  return { ...disclosed, disclosure: 'not-entered' };
}

function silenceAs(gap: GapReason): Disclosure {
  if (gap === 'mentioned-only') return 'mentioned';
  return gap === 'not-entered' ? gap : 'none';
}

function statedBy(entries: readonly MatrixEntry[]): Disclosed {
  const results = entries.flatMap(({ level, movements, earlier }) => [
    ...(level ? [level] : []),
    ...movements,
    ...earlier,
  ]);
  const targets = entries.flatMap((each) => each.targets);
  const numeric = results.filter((each) => isNumeric(each.standard));
  const value = numeric.find((each) => each.aspect === 'value');
  if (value) return { disclosure: 'value', figure: value };
  if (numeric[0]) return { disclosure: 'growth', figure: numeric[0] };
  const target = targets.find((each) => isNumeric(each.standard));
  if (target) return { disclosure: 'target', figure: target };
  const words = results[0] ?? targets[0];
  return words ? { disclosure: 'words', figure: words } : { disclosure: 'none', figure: null };
}

/** How many families of some rows a district discloses in each way. */
export type DisclosureTotals = Readonly<Record<Disclosure, number>>;

/** The totals of each district, in the order of the rows' columns. */
export function totalsOf(
  rows: readonly MatrixRow[],
  districts: readonly District[],
): readonly { readonly district: District; readonly totals: DisclosureTotals }[] {
  return districts.map((district) => {
    const totals = {
      value: 0,
      growth: 0,
      target: 0,
      words: 0,
      mentioned: 0,
      none: 0,
      'not-entered': 0,
    };
    for (const row of rows) {
      const part = row.districts.find((each) => each.district === district);
      if (part) totals[disclosedBy(part, row.family).disclosure] += 1;
    }
    return { district, totals };
  });
}
