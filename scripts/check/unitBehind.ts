import type { Findings } from '../findings';
import type { FigureRow } from '../read/report';

/** The ways a unit is written behind a numeral: 8.8万余家 is in 万家. */
function writings(unit: string): string[] {
  const [scale = ''] = /^[十百千万亿]*/u.exec(unit) ?? [];
  const measure = unit.slice(scale.length);
  return ['', '余', '多'].flatMap((more) => [`${more}${unit}`, `${scale}${more}${measure}`]);
}

/** The unit that a text begins with, the longest of those that fit; null if there is none. */
export function unitAt(text: string, units: readonly string[]): string | null {
  const fit = units.filter((unit) => writings(unit).some((writing) => text.startsWith(writing)));
  return fit.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Checks that a row's unit is the one behind its numeral, or behind the second one of a range. */
export function checkUnit(
  row: FigureRow,
  after: string,
  units: readonly string[],
  findings: Findings,
): void {
  const right = unitAt(after, units);
  if (right === row.unit) return;
  const would = right === null ? 'none is there' : `would be ${right}`;
  findings.refuse(row.place, `unit is not behind its numeral: ${row.unit} (${would})`);
}
