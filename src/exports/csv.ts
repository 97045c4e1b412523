import { caveatsOf } from '../model/finding';
import type { Comparison } from '../model/comparison';
import { formatCsv, numberCell, textCell } from '../model/csv';
import type { CsvRow } from '../model/csv';
import { statedCells, statedColumns } from '../model/stated';
import { numbersOf, isNumeric } from '../model/target';
import { formulaFactor, formulaNumber, formulaSign } from '../model/targets/derived';
import type { DerivedLevel } from '../model/targets/derived';
import type { District, Language, ReportSummary } from '../model/types';
import { termWords } from '../model/words/terms';
import { indicatorOf, recordsOfComparison } from './records';
import type { DataRecord } from './records';

/**
 * The columns of every CSV, as the published files have them: an id under `district`, `indicator`,
 * `family` and `theme`, and its name in the reader's language beside it.
 */
const columns = [
  'district',
  'district_name',
  'theme',
  'theme_name',
  'family',
  'family_name',
  'indicator',
  'indicator_name',
  'aspect',
  'year',
  'kind',
  ...statedColumns,
  'note',
  'gap',
  'gap_reason',
  'disclosure',
  'source',
  'paragraph',
] as const;

/**
 * The comparison as CSV that Excel opens: UTF-8 with BOM, CRLF, one record a cell, the figures of the
 * year before among them. A gap has its reason and no number; derived numbers are left out. `panel`
 * counts from 1: records of different panels do not compare.
 */
export function comparisonCsv(comparison: Comparison, language: Language): string {
  const notes = caveatsOf(comparison, language).join(termWords[language].signs.semicolon);
  const rows = recordsOfComparison(comparison).map((record) => ({
    ...cellsOf(record, language),
    panel: numberCell(record.panel ?? ''),
    verdict_notes: textCell(notes),
  }));
  return formatCsv([...columns, 'panel', 'verdict_notes'], rows);
}

/** Records as CSV that Excel opens: a figure with its source in each, or the reason of a gap. */
export function recordsCsv(records: readonly DataRecord[], language: Language): string {
  return formatCsv(
    columns,
    records.map((record) => cellsOf(record, language)),
  );
}

function cellsOf(record: DataRecord, language: Language): CsvRow<(typeof columns)[number]> {
  const { district, family, indicators, aspect, slot, figure, gap, report } = record;
  return {
    ...named(district, language),
    theme: textCell(family?.theme.id ?? ''),
    theme_name: textCell(family?.theme.name[language] ?? ''),
    family: textCell(family?.id ?? ''),
    family_name: textCell(family?.name[language] ?? ''),
    indicator: textCell(indicators.map(({ id }) => id).join(' | ')),
    indicator_name: textCell(indicatorOf(record, language)),
    aspect: textCell(aspect ?? ''),
    year: numberCell(slot?.year ?? ''),
    kind: textCell(slot?.kind ?? ''),
    ...statedCells(figure),
    note: textCell(figure?.note?.[language] ?? ''),
    gap: textCell(gap ?? ''),
    gap_reason: textCell(gap === null ? '' : termWords[language].gaps[gap]),
    disclosure: textCell(record.disclosure ?? ''),
    source: textCell(report === null ? '' : sourceOf(report, language)),
    paragraph: numberCell(figure?.evidence[0]?.paragraph ?? ''),
  };
}

function named({ id, name }: District, language: Language) {
  return { district: textCell(id), district_name: textCell(name[language]) };
}

function sourceOf({ title, date, received }: ReportSummary, language: Language): string {
  return `${title} (${date}), ${received[language]}`;
}

const derivedColumns = [
  'district',
  'district_name',
  'indicator',
  'indicator_name',
  'year',
  'derived',
  'comparator',
  'value',
  'value_high',
  'unit',
  'formula',
  'estimated',
  'source',
  'paragraph_of_level',
  'paragraph_of_growth',
] as const;

/** Derived levels as CSV, each with its formula; saved only when asked for by name. */
export function derivedCsv(levels: readonly DerivedLevel[], language: Language): string {
  const rows = levels.map((derived) => {
    const { level, growth, value } = derived;
    const [low = '', high = ''] = numbersOf(value);
    const { indicator } = level;
    return {
      ...named(level.district, language),
      indicator: textCell(indicator.id),
      indicator_name: textCell(indicator.name[language]),
      year: numberCell(growth.year),
      derived: textCell('yes'),
      comparator: textCell(value.comparator),
      value: numberCell(low),
      value_high: numberCell(high),
      unit: textCell(level.unit),
      formula: textCell(formulaOf(derived)),
      estimated: textCell(level.estimated || growth.estimated ? 'yes' : ''),
      source: textCell(sourceOf(level.report, language)),
      paragraph_of_level: numberCell(level.evidence[0]?.paragraph ?? ''),
      paragraph_of_growth: numberCell(growth.evidence[0]?.paragraph ?? ''),
    };
  });
  return formatCsv(derivedColumns, rows);
}

function formulaOf(derived: DerivedLevel): string {
  const { level, value } = derived;
  const base = isNumeric(level.statement) ? formulaNumber(level.statement) : '';
  return `${base} × (${formulaFactor(derived)}) ${formulaSign(derived)} ${formulaNumber(value)}`;
}
