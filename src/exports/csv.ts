import { formatSource } from '../model/citation';
import { formatCsv, numberCell, textCell } from '../model/csv';
import type { Exhibited } from '../model/document/exhibit';
import { caveatsOf } from '../model/finding';
import { figuresIn } from '../model/footnotes';
import { unitName } from '../model/say/unit';
import type { ColumnId } from '../model/stated';
import { isNumeric, numbersOf } from '../model/target';
import { formulaFactor, formulaNumber, formulaSign } from '../model/targets/derived';
import type { DerivedLevel } from '../model/targets/derived';
import type { Language, Unit } from '../model/types';
import { sheetWords } from '../model/words/sheets';
import { termWords } from '../model/words/terms';
import { idColumns, recordCells, recordColumns } from './recordCells';
import { recordsOfComparison, recordsOfFigures } from './records';
import type { DataRecord } from './records';

/** Sentences need the texts of the reports; what is printed is said by its parts. */
const named = recordColumns.filter((each) => each !== 'quote' && each !== 'printed');

const heads = (language: Language) => (column: ColumnId) => sheetWords[language].heads[column];

/**
 * The comparison as CSV that Excel opens: UTF-8 with BOM, CRLF, one record a cell, the figures of the
 * year before among them. A gap has its reason and no number; derived numbers are left out. Records of
 * different panels, counted from 1, do not compare. The notes on all of them stand in the first.
 */
export function comparisonCsv(comparison: Exhibited, language: Language): string {
  if (comparison.rowsOf === 'families')
    return recordsCsv(recordsOfFigures(figuresIn(comparison)), language, comparison.units);
  const notes = caveatsOf(comparison, language).join(termWords[language].signs.semicolon);
  const style = { language, units: comparison.units };
  const rows = recordsOfComparison(comparison).map((record, at) => ({
    ...recordCells(record, style),
    verdict_notes: textCell(at === 0 ? notes : ''),
  }));
  return formatCsv([...named, 'verdict_notes', ...idColumns], rows, heads(language));
}

/** Records as CSV that Excel opens: a figure with its source in each, or the reason of a gap. */
export function recordsCsv(
  records: readonly DataRecord[],
  language: Language,
  units: readonly Unit[],
): string {
  const columns = [...named.filter((each) => each !== 'panel'), ...idColumns];
  const rows = records.map((record) => recordCells(record, { language, units }));
  return formatCsv(columns, rows, heads(language));
}

/** Derived levels as CSV, each with its formula; saved only when asked for by name. */
export function derivedCsv(
  levels: readonly DerivedLevel[],
  language: Language,
  units: readonly Unit[],
): string {
  const { comparators, status } = termWords[language];
  const rows = levels.map((derived) => {
    const { level, growth, value } = derived;
    const [low = '', high = ''] = numbersOf(value);
    const { district, indicator } = level;
    return {
      district: textCell(district.name[language]),
      indicator: textCell(indicator.name[language]),
      year: numberCell(growth.year),
      derived: textCell(status.derived),
      comparator: textCell(comparators[value.comparator]),
      value: numberCell(low),
      value_high: numberCell(high),
      unit: textCell(unitName(level.unit, language, units)),
      formula: textCell(formulaOf(derived)),
      estimated: textCell(level.estimated || growth.estimated ? status.estimated : ''),
      source: textCell(formatSource(level.report, null, language)),
      paragraph_of_level: numberCell(level.evidence[0]?.paragraph ?? ''),
      paragraph_of_growth: numberCell(growth.evidence[0]?.paragraph ?? ''),
      district_id: textCell(district.id),
      indicator_id: textCell(indicator.id),
      comparator_id: textCell(value.comparator),
    };
  });
  return formatCsv(derivedColumns, rows, heads(language));
}

const derivedColumns = [
  'district',
  'indicator',
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
  'district_id',
  'indicator_id',
  'comparator_id',
] as const satisfies readonly ColumnId[];

function formulaOf(derived: DerivedLevel): string {
  const { level, value } = derived;
  const base = isNumeric(level.statement) ? formulaNumber(level.statement) : '';
  return `${base} × (${formulaFactor(derived)}) ${formulaSign(derived)} ${formulaNumber(value)}`;
}
