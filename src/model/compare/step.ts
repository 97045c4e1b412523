import type { Cell, Step } from '../comparison';
import { differenceOf, isNumeric, ratioOf } from '../target';

/** From the last result to the first target after it; null unless both are numbers. */
export function stepOf(cells: readonly Cell[]): Step | null {
  const actual = numeric(cells.findLast((each) => each.slot.kind === 'result'));
  const target = numeric(cells.find((each) => each.slot.kind === 'target'));
  if (!actual || !target) return null;
  const percent = target.figure.standardUnit === '%';
  const level = target.figure.aspect === 'value' && !percent;
  const both = [target.standard, actual.standard];
  const ends = {
    unit: percent ? '个百分点' : target.figure.standardUnit,
    estimated: actual.figure.estimated || target.figure.estimated,
    approximate: both.some((each) => each.comparator === 'approx'),
    from: actual.figure,
    to: target.figure,
  };
  const difference = differenceOf(target.standard, actual.standard);
  if (!difference) return { state: 'undetermined', ...ends };
  const ratio = level ? ratioOf(target.standard, actual.standard) : null;
  return { state: 'told', difference, ratio, ...ends };
}

function numeric(cell: Cell | undefined) {
  if (!cell || cell.state !== 'figure' || !isNumeric(cell.figure.standard)) return null;
  return { figure: cell.figure, standard: cell.figure.standard };
}
