import { formatCsv, numberCell, textCell } from '../model/csv';
import type { CsvRow } from '../model/csv';
import type { Catalogue, Figure, Language } from '../model/types';
import { statedBy } from './csv';

const columns = [
  'district',
  'theme',
  'indicator',
  'indicator_id',
  'aspect',
  'year',
  'kind',
  'comparator',
  'value',
  'value_high',
  'unit',
  'std_value',
  'std_value_high',
  'std_unit',
  'wording',
  'estimated',
  'term',
  'note',
  'source',
  'paragraph',
] as const;

/** Figures as CSV that Excel opens, one line each, in their order; each figure once. */
export function figuresCsv(
  figures: readonly Figure[],
  catalogue: Catalogue,
  language: Language,
): string {
  const once = [...new Set(figures)];
  return formatCsv(
    columns,
    once.map((figure) => lineOf(figure, catalogue, language)),
  );
}

function lineOf(
  figure: Figure,
  { districts, themes, indicators, reports }: Catalogue,
  language: Language,
): CsvRow<(typeof columns)[number]> {
  const district = districts.find(({ id }) => id === figure.district);
  const indicator = indicators.find(({ id }) => id === figure.indicator);
  const theme = themes.find(({ id }) => id === indicator?.theme);
  const report = reports.find(({ id }) => id === figure.report);
  const source = report ? `${report.title} (${report.date}), ${report.received[language]}` : '';
  return {
    district: textCell(district?.name[language] ?? figure.district),
    theme: textCell(theme?.name[language] ?? ''),
    indicator: textCell(indicator?.name[language] ?? figure.indicator),
    indicator_id: textCell(figure.indicator),
    aspect: textCell(figure.aspect),
    year: numberCell(figure.year),
    kind: textCell(figure.kind),
    ...statedBy(figure, language),
    source: textCell(source),
    paragraph: numberCell(figure.evidence[0]?.paragraph ?? ''),
  };
}
