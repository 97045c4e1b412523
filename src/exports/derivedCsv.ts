import { formatCsv, numberCell, textCell } from '../model/csv';
import { numbersOf } from '../model/target';
import { formulaFactor, formulaNumber, formulaSign } from '../model/targets/derived';
import type { DerivedLevel } from '../model/targets/derived';
import { isNumeric } from '../model/target';
import type { Language } from '../model/types';

const columns = [
  'district',
  'indicator',
  'indicator_id',
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
  const lines = levels.map((derived) => {
    const { level, growth, value } = derived;
    const [low = '', high = ''] = numbersOf(value);
    const { report, indicator, district } = level;
    return {
      district: textCell(district.name[language]),
      indicator: textCell(indicator.name[language]),
      indicator_id: textCell(indicator.id),
      year: numberCell(growth.year),
      derived: textCell('yes'),
      comparator: textCell(value.comparator),
      value: numberCell(low),
      value_high: numberCell(high),
      unit: textCell(level.unit),
      formula: textCell(formulaOf(derived)),
      estimated: textCell(level.estimated || growth.estimated ? 'yes' : ''),
      source: textCell(`${report.title} (${report.date})`),
      paragraph_of_level: numberCell(level.evidence[0]?.paragraph ?? ''),
      paragraph_of_growth: numberCell(growth.evidence[0]?.paragraph ?? ''),
    };
  });
  return formatCsv(columns, lines);
}

function formulaOf(derived: DerivedLevel): string {
  const { level, value } = derived;
  const base = isNumeric(level.statement) ? formulaNumber(level.statement) : '';
  return `${base} × (${formulaFactor(derived)}) ${formulaSign(derived)} ${formulaNumber(value)}`;
}
