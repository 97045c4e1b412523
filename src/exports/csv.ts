import { caveatsOf } from '../model/finding';
import type { Cell, Comparison, Row } from '../model/comparison';
import { formatCsv, numberCell, textCell } from '../model/csv';
import type { CsvRow } from '../model/csv';
import type { Figure, Language, Statement } from '../model/types';
import { termWords } from '../model/words/terms';

/** The columns of what a figure states, wherever figures are lines. */
export const statedColumns = [
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
] as const;

const columns = [
  'district',
  'indicator',
  'indicator_id',
  'aspect',
  'year',
  'kind',
  ...statedColumns,
  'gap',
  'gap_reason',
  'panel',
  'verdict_notes',
  'source',
  'paragraph',
] as const;

type Line = CsvRow<(typeof columns)[number]>;

/**
 * The comparison as CSV that Excel opens: UTF-8 with BOM, CRLF, one line a cell, the figures of the
 * year before among them. A gap has its reason and no number; derived numbers are left out. `panel`
 * counts from 1: lines of different panels do not compare.
 */
export function comparisonCsv(comparison: Comparison, language: Language): string {
  const notes = caveatsOf(comparison, language).join(termWords[language].signs.semicolon);
  const lines = comparison.panels.flatMap(({ rows }, index) =>
    rows.flatMap((row) =>
      [...baseOf(row, comparison), ...row.cells].map((cell) => ({
        ...sharedBy(row, cell, comparison, language),
        ...statedBy(cell.state === 'figure' ? cell.figure : null, language),
        ...lackedBy(cell, language),
        panel: numberCell(index + 1),
        verdict_notes: textCell(notes),
      })),
    ),
  );
  return formatCsv(columns, lines);
}

/** What is stated of the year before the results has a column of its own on the page, but not in lists. */
function baseOf({ base }: Row, { rowsOf }: Comparison): Cell[] {
  if (base === null || rowsOf === 'indicators') return [];
  return [{ state: 'figure', slot: { year: base.year, kind: base.kind }, figure: base }];
}

type Part<Column extends keyof Line> = Pick<Line, Column>;

function sharedBy(
  { district, indicators, report }: Row,
  cell: Cell,
  { aspect, name }: Comparison,
  language: Language,
): Part<
  'district' | 'indicator' | 'indicator_id' | 'aspect' | 'year' | 'kind' | 'source' | 'paragraph'
> {
  const own = cell.state === 'figure' ? cell.figure.indicator : null;
  const found = indicators.filter((each) => own === null || each === own);
  const [evidence] = cell.state === 'figure' ? cell.figure.evidence : [];
  return {
    district: textCell(district.name[language]),
    indicator: textCell(found.map((each) => each.name[language]).join(' | ') || name[language]),
    indicator_id: textCell(found.map((each) => each.id).join(' | ')),
    aspect: textCell(aspect),
    year: numberCell(cell.slot.year),
    kind: textCell(cell.slot.kind),
    source: textCell(`${report.title} (${report.date}), ${report.received[language]}`),
    paragraph: numberCell(evidence?.paragraph ?? ''),
  };
}

/** What a figure states, as it stands and in its standard unit; all empty without one. */
export function statedBy(
  figure: Figure | null,
  language: Language,
): Part<(typeof statedColumns)[number]> {
  const stated = numbers(figure?.statement ?? null);
  const standard = numbers(figure?.standard ?? null);
  return {
    comparator: textCell(figure?.statement.comparator ?? ''),
    value: numberCell(stated.low),
    value_high: numberCell(stated.high),
    unit: textCell(figure?.unit ?? ''),
    std_value: numberCell(standard.low),
    std_value_high: numberCell(standard.high),
    std_unit: textCell(figure?.standardUnit ?? ''),
    wording: textCell(figure?.wording ?? ''),
    estimated: textCell(figure?.estimated === true ? 'yes' : ''),
    term: textCell(figure?.term ?? ''),
    note: textCell(figure?.note?.[language] ?? ''),
  };
}

/** The numbers of a statement as its report has them; words have none. */
function numbers(statement: Statement | null): { readonly low: string; readonly high: string } {
  if (statement === null || statement.comparator === 'qualitative') return { low: '', high: '' };
  if (statement.comparator === 'range') return { low: statement.low, high: statement.high };
  return { low: statement.value, high: '' };
}

function lackedBy(cell: Cell, language: Language): Part<'gap' | 'gap_reason'> {
  const reason = cell.state === 'gap' ? cell.reason : null;
  return {
    gap: textCell(reason ?? ''),
    gap_reason: textCell(reason === null ? '' : termWords[language].gaps[reason]),
  };
}
