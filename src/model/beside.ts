import type { Cell } from './comparison';
import { compare } from './compare';
import type { Documents } from './documents';
import { judge } from './judge';
import type { District, Figure, Verdict } from './types';

/** What another district states where one figure stands, and how far the two compare. */
export interface Beside {
  readonly district: District;
  readonly cell: Cell;
  /** Null where there is nothing to compare. */
  readonly verdict: Verdict | null;
}

/** What the other districts state of the same family, aspect, year and kind as a figure. */
export function besideOf(
  documents: Documents,
  figure: Figure,
  districts: readonly string[],
): Beside[] {
  const { catalogue } = documents;
  const own = figure.district.id;
  const asked = [own, ...districts.filter((each) => each !== own)];
  const question = {
    family: figure.indicator.family.id,
    aspect: figure.aspect,
    districts: asked,
  };
  const comparison = compare(documents, question);
  if (!comparison) return [];
  const slot = comparison.slots.findIndex(
    ({ year, kind }) => year === figure.year && kind === figure.kind,
  );
  return comparison.panels
    .flatMap((panel) => panel.rows)
    .toSorted((a, b) => asked.indexOf(a.district.id) - asked.indexOf(b.district.id))
    .flatMap(({ district, cells }) => {
      const cell = cells[slot];
      if (district === figure.district || !cell) return [];
      const verdict = cell.state === 'figure' ? judge(catalogue, figure, cell.figure) : null;
      return [{ district, cell, verdict }];
    });
}
