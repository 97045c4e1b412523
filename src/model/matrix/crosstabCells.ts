import type { Step } from '../comparison';
import type { MatrixPart, MatrixRow } from '../matrix';
import { sayStep } from '../say/step';
import type { Figure, Language, Unit } from '../types';
import { termWords } from '../words/terms';
import type { MatrixCell, MatrixLine } from './lines';
import { districtColumns } from './order';
import type { DistrictColumn } from './order';
import { stepIn } from './sort';
import { silenceOf, statedText, withoutLevel, withoutTarget } from './stated';

/** A column that each district has. */
export type CrosstabColumn = DistrictColumn | 'disclosure';

/** What stands in one column of a district: figures, a derived step, or words in their place. */
export interface CrosstabCell {
  readonly column: CrosstabColumn;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly step: Step | null;
}

/** What a district states in a line, column by column, or why it does not. */
export function cellsOf(
  row: MatrixRow,
  line: MatrixLine,
  part: MatrixPart,
  units: readonly Unit[],
  language: Language,
): CrosstabCell[] {
  const { gaps, signs } = termWords[language];
  const stated = (column: DistrictColumn, figures: readonly Figure[], gap = ''): CrosstabCell => {
    const texts = figures.map((each) => statedText(each, row.family, units, language));
    return {
      column,
      figures,
      step: null,
      text: texts.length === 0 ? gap : texts.join(signs.semicolon),
    };
  };
  const cell = line.cells.find((each) => each.district === part.district);
  if (!cell) {
    const silence = line.apart ? '' : gaps[silenceOf(row, part)];
    return districtColumns.map((column) => stated(column, [], column === 'result' ? silence : ''));
  }
  const { level, movements, earlier, targets } = cell;
  const silent = level === null && movements.length === 0;
  const result = silent ? earlier : level === null ? [] : [level];
  return [
    stated('result', result, gaps[withoutLevel(cell, part)]),
    stated('growth', movements),
    stated('target', targets, gaps[withoutTarget(part)]),
    stepCell(row, cell, units, language),
  ];
}

function stepCell(
  row: MatrixRow,
  cell: MatrixCell,
  units: readonly Unit[],
  language: Language,
): CrosstabCell {
  const step = stepIn(row, cell) ?? null;
  const text = step === null ? '' : sayStep(step, { language, units }).difference;
  return { column: 'step', text, figures: [], step };
}
