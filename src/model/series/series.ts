import type { Comparison } from '../comparison';
import type { Documents } from '../documents';
import { aspectUnit } from '../families';
import { inBoth } from '../types';
import { seriesWords } from '../words/series';
import { sayingOf } from './saying';
import { columnOf, yearOf } from './years';
import type { SeriesQuestion, SeriesYear } from './years';

/**
 * What the reports of one district state of one indicator, a year a row: its result by the report of the
 * year after, its target by its own. Null where no two years, or no two reports, state anything.
 */
export function seriesOf(documents: Documents, question: SeriesQuestion): Comparison | null {
  const { indicator, district, aspect } = question;
  const { catalogue, byIndicator } = documents;
  const reports = catalogue.reports
    .filter((each) => each.district === district)
    .sort((a, b) => a.year - b.year);
  const own = (byIndicator.get(indicator) ?? []).filter((each) => each.district === district);
  const stated = own.filter((each) => each.aspect === aspect);
  const speaking = reports.filter((report) => stated.some((each) => each.report === report));
  const spoken = stated.map(({ year }) => year);
  const years = [...new Set([...spoken, ...reports.flatMap(({ year }) => [year - 1, year])])]
    .filter((year) => year >= Math.min(...spoken) && year <= Math.max(...spoken))
    .sort((a, b) => a - b);
  if (years.length < 2 || speaking.length < 2) return null;
  const slots = (['result', 'target'] as const)
    .filter((kind) => stated.some((each) => each.kind === kind))
    .map((kind) => columnOf(kind));
  const all = { documents, question, own, reports, slots };
  const told = years.reduce<SeriesYear[]>((before, year) => {
    const last = before[before.length - 1];
    return [...before, yearOf(all, year, last?.year === year - 1 ? last : null)];
  }, []);
  const [first] = told;
  if (!first) return null;
  return {
    subject: {
      of: 'series',
      indicator,
      district,
      heads,
      said: sayingOf(told, question, catalogue.units),
    },
    name: indicator.name,
    indicators: [indicator],
    measure: indicator.measure,
    aspect,
    unit: aspectUnit(aspect, indicator.unit),
    rowsOf: 'districts',
    steps: 'difference',
    units: catalogue.units,
    slots,
    panels: [{ rows: told.map(({ row }) => row) }],
    judgements: [],
    reports: speaking,
    year: Math.max(...speaking.map(({ year }) => year)),
    version: catalogue.version,
  };
}

const heads = {
  row: inBoth((language) => seriesWords[language].heads.row),
  growth: inBoth((language) => seriesWords[language].heads.growth),
  step: inBoth((language) => seriesWords[language].heads.step),
  stepFormula: inBoth((language) => seriesWords[language].heads.stepFormula),
  unheld: inBoth((language) => seriesWords[language].heads.unheld),
};
