import { formatCsv, numberCell, textCell } from '../model/csv';
import type { CsvRow } from '../model/csv';
import type { Catalogue, Figure, Language } from '../model/types';
import { gapWords } from '../model/words/terms';
import { statedBy } from './csv';
import { linesOfFigures } from './lines';
import type { Line } from './lines';

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
  return formatCsv(
    columns,
    linesOfFigures(figures, catalogue).map((line) => recordOf(line, language)),
  );
}

const shownColumns = ['family', ...columns, 'gap', 'gap_reason', 'disclosure'] as const;

/** What the matrix shows as CSV: its figures, one line each, and the reason of each gap. */
export function shownCsv(lines: readonly Line[], language: Language): string {
  return formatCsv(
    shownColumns,
    lines.map((line) => ({
      family: textCell(line.family[language]),
      ...recordOf(line, language),
      gap: textCell(line.gap ?? ''),
      gap_reason: textCell(line.gap === null ? '' : gapWords[language][line.gap]),
      disclosure: textCell(line.disclosure ?? ''),
    })),
  );
}

function recordOf(line: Line, language: Language): CsvRow<(typeof columns)[number]> {
  const { district, theme, indicator, indicatorId, slot, figure, report } = line;
  const source = report ? `${report.title} (${report.date}), ${report.received[language]}` : '';
  return {
    district: textCell(district[language]),
    theme: textCell(theme[language]),
    indicator: textCell(indicator[language]),
    indicator_id: textCell(indicatorId),
    aspect: textCell(figure?.aspect ?? ''),
    year: numberCell(slot?.year ?? ''),
    kind: textCell(slot?.kind ?? ''),
    ...statedBy(figure, language),
    source: textCell(source),
    paragraph: numberCell(figure?.evidence[0]?.paragraph ?? ''),
  };
}
