import { formatCsv, numberCell, textCell } from '../model/csv';
import type { CsvRow } from '../model/csv';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { statedBy, statedColumns } from './csv';
import type { Line } from './lines';

const columns = [
  'district',
  'theme',
  'indicator',
  'indicator_id',
  'aspect',
  'year',
  'kind',
  ...statedColumns,
  'source',
  'paragraph',
  'family',
  'gap',
  'gap_reason',
  'disclosure',
] as const;

/** Lines as CSV that Excel opens: a figure with its source in each, or the reason of a gap. */
export function linesCsv(lines: readonly Line[], language: Language): string {
  return formatCsv(
    columns,
    lines.map((line) => recordOf(line, language)),
  );
}

function recordOf(line: Line, language: Language): CsvRow<(typeof columns)[number]> {
  const { district, theme, indicator, indicatorId, slot, figure, gap, report } = line;
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
    family: textCell(line.family[language]),
    gap: textCell(gap ?? ''),
    gap_reason: textCell(gap === null ? '' : termWords[language].gaps[gap]),
    disclosure: textCell(line.disclosure ?? ''),
  };
}
