import { textWidth } from '../../charts/typeset';
import { isNumeric } from '../../model/target';
import { stackedHeads, stackedNames } from '../../model/table';
import type { StatementTable, TableCell } from '../../model/table';

/** Shares a width among the columns of a table as their texts need it, in whole units. */
export function widthsOf(table: StatementTable, total: number): number[] {
  const rows = table.groups.flatMap(({ rows: all }) => all);
  const size = 11;
  const least = size * 4;
  const ems = (texts: readonly string[]) =>
    Math.max(least, ...texts.map((text) => Math.min(textWidth(text, size), size * 13)));
  const natural = stackedHeads(table).map((head, index) =>
    ems([
      head,
      ...rows.flatMap((row) =>
        index === 0 ? stackedNames(row) : [row.cells[index - 1]?.text ?? ''],
      ),
    ]),
  );
  const sum = natural.reduce((a, b) => a + b, 0);
  const widths = natural.map((each) => Math.floor((each / sum) * total));
  const [first = 0, ...others] = widths;
  return [first + total - widths.reduce((a, b) => a + b, 0), ...others];
}

/** Whether a cell holds words rather than a number: those read from the left. */
export function isWords(cell: TableCell): boolean {
  return cell.of === 'figure' && !isNumeric(cell.figure.statement);
}
