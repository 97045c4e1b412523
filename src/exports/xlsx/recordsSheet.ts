import { unitName } from '../../model/say/unit';
import type { ColumnId } from '../../model/stated';
import { sheetWords } from '../../model/words/sheets';
import { recordCells, recordColumns } from '../recordCells';
import type { RecordStyle } from '../recordCells';
import type { DataRecord } from '../records';
import { besideOf, countOf, numberOf, textOf } from './cells';
import { sheetOf } from './sheet';
import type { Column, Sheet } from './sheet';

/** The greatest widths in characters; 12 for the others. */
const widths: Partial<Record<ColumnId, number>> = {
  family: 36,
  indicator: 44,
  aspect: 16,
  printed: 40,
  wording: 24,
  disclosure: 14,
  term: 36,
  note: 40,
  quote: 60,
  source: 44,
  indicator_id: 30,
};

/** Numbers that count or name something, and words that stand beside a number. */
const counts: readonly ColumnId[] = ['year', 'panel', 'paragraph'];
const beside: readonly ColumnId[] = ['unit', 'std_unit', 'wording'];

/** One row for every figure, with its qualifier, its unit and its source in columns of their own. */
export function recordsSheet(
  name: string,
  records: readonly DataRecord[],
  style: RecordStyle,
): Sheet {
  const { heads, withUnit } = sheetWords[style.language];
  const used = new Set(records.flatMap(({ figure }) => (figure === null ? [] : [figure.unit])));
  // The unit of all records stands in the heads.
  const [only = null] = used.size === 1 ? used : [];
  const unit = only === null ? null : unitName(only, style.language, style.units);
  const compared = records.some(({ panel }) => panel !== null);
  const left: readonly ColumnId[] = [
    ...(unit === null ? [] : (['unit'] as const)),
    // A comparison is of one subject, which its title says.
    ...(compared ? (['theme', 'family'] as const) : []),
  ];
  const columns = [...recordColumns, 'indicator_id' as const].filter((id) => !left.includes(id));
  const rows = records.map((record) => recordCells(record, style));
  const headOf = (id: ColumnId) =>
    unit !== null && (id === 'value' || id === 'value_high')
      ? withUnit(heads[id], unit)
      : heads[id];
  const cells = columns.map((id): Column<(typeof rows)[number]> => ({
    head: headOf(id),
    width: widths[id] ?? 12,
    cell: ({ [id]: cell }) => {
      if (!('number' in cell)) return (beside.includes(id) ? besideOf : textOf)(cell.text);
      if (!counts.includes(id)) return numberOf(cell.number);
      return cell.number === '' ? null : countOf(Number(cell.number));
    },
  }));
  return sheetOf(name, cells, rows);
}
