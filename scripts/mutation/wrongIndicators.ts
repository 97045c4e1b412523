import { editDistance } from '../nearest';
import type { IndicatorRow } from '../read/catalogue';
import type { FigureRow } from '../read/report';
import type { Surroundings, WrongCells } from './mutants';

/** How many indicators of each sort are tried. */
const TRIED = 3;

/** The indicators easily taken for a row's: its family, and those of its theme and unit by name. */
export function wrongIndicators(row: FigureRow, { catalogue }: Surroundings): WrongCells[] {
  const { rows } = catalogue.indicators;
  const own = rows.find(({ id }) => id === row.indicator);
  if (own === undefined) return [];
  const others = rows
    .filter(({ id }) => id !== own.id)
    .map((other) => ({ other, distance: editDistance(other.name_zh, own.name_zh) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
  const sorts: ((other: IndicatorRow) => boolean)[] = [
    ({ family }) => family === own.family,
    ({ theme, unit }) => theme === own.theme && unit === own.unit,
    ({ unit }) => unit === own.unit,
    ({ theme }) => theme === own.theme,
  ];
  const tried = sorts.flatMap((sort) => others.filter(sort).slice(0, TRIED));
  return tried.map(({ id }) => ({ indicator: id }));
}
