import type { Cell, Comparison } from '../../../src/model/comparison';
import { comparisonOf } from '../../fixtures/build';
import type { Sketch } from '../../fixtures/build';

/** An indicator and a part of it. */
export const names = {
  a: { zh: '养老床位', en: 'Beds' },
  b: { zh: '保基本养老床位', en: 'Basic beds' },
};

/** A cell as its number, its words or the reason why it is empty. */
function read(cell: Cell): string {
  if (cell.state === 'gap') return cell.reason;
  const { standard } = cell.figure;
  if (standard.comparator === 'qualitative') return standard.words;
  return standard.comparator === 'range' ? `${standard.low}～${standard.high}` : standard.value;
}

/** The panels as lines such as `huangpu a: 6.0 | 5`. */
export function drawn(comparison: Comparison): string[][] {
  return comparison.panels.map((panel) =>
    panel.rows.map(({ district, indicators, cells }) => {
      const ids = indicators.map((each) => each.id).join('+');
      return `${district.id} ${ids}: ${cells.map(read).join(' | ')}`;
    }),
  );
}

/** The panels of a sketch, as lines. */
export function panels(sketch: Sketch): string[][] {
  return drawn(comparisonOf(sketch));
}
