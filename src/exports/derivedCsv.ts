import { formatCsv, numberCell, textCell } from '../model/csv';
import { numbersOf } from '../model/target';
import { formulaFactor, formulaNumber, formulaSign } from '../model/targets/derived';
import type { DerivedLevel } from '../model/targets/derived';
import { isNumeric } from '../model/target';
import type { Catalogue, Language } from '../model/types';

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
export function derivedCsv(
  levels: readonly DerivedLevel[],
  { districts, indicators, reports }: Catalogue,
  language: Language,
): string {
  const lines = levels.map((derived) => {
    const { level, growth, value } = derived;
    const [low = '', high = ''] = numbersOf(value);
    const report = reports.find(({ id }) => id === level.report);
    const name = indicators.find(({ id }) => id === level.indicator)?.name[language];
    const district = districts.find(({ id }) => id === level.district)?.name[language];
    return {
      district: textCell(district ?? level.district),
      indicator: textCell(name ?? level.indicator),
      indicator_id: textCell(level.indicator),
      year: numberCell(growth.year),
      derived: textCell('yes'),
      comparator: textCell(value.comparator),
      value: numberCell(low),
      value_high: numberCell(high),
      unit: textCell(level.unit),
      formula: textCell(formulaOf(derived)),
      estimated: textCell(level.estimated || growth.estimated ? 'yes' : ''),
      source: textCell(report ? `${report.title} (${report.date})` : ''),
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
