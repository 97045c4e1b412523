import type { Comparison, Row } from '../../model/comparison';
import { nameIn, stackedHeads, tableOf } from '../../model/table';
import type { TableGroup, TableRow } from '../../model/table';
import { useLanguage } from '../language';
import { DistrictName, IndicatorName } from './DistrictName';
import { CellText } from './TableCells';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly name: string;
}

/**
 * The same comparison in words and numbers; every number opens its sentence. In a list of targets
 * every name opens its indicator, and a narrow page shows each row as a card.
 */
export function ComparisonTable({ comparison, name }: ComparisonTableProps) {
  const table = tableOf(comparison, useLanguage());
  const listed = table.names[0]?.role === 'indicator';
  const heads = stackedHeads(table);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className={listed ? 'figures stacking' : 'figures'}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map(({ apart, rows }, index) => (
          <tbody key={index} className={apart ? 'other-panel' : undefined}>
            {rows.map((each) => (
              <tr key={keyOf(each.row)}>
                <th scope="row">
                  <RowName listed={listed} apart={apart} tabled={each} />
                </th>
                {each.cells.map((cell, at) => (
                  <td key={heads[at + 1]} data-label={listed ? heads[at + 1] : undefined}>
                    <CellText cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function keyOf({ district, indicators, cells }: Row): string {
  const years = cells.map(({ slot }) => slot.year);
  return [district.id, ...indicators.map(({ id }) => id), ...years].join('.');
}

interface RowNameProps extends Pick<TableGroup, 'apart'> {
  readonly tabled: TableRow;
  /** In a list of targets, which is read by indicator. */
  readonly listed: boolean;
}

function RowName({ tabled: { row, names }, listed, apart }: RowNameProps) {
  if (listed) return <IndicatorName row={row} />;
  const term = nameIn(names, 'indicator');
  return (
    <>
      <DistrictName district={row.district} name={row.name} />
      {term !== '' && <span className="own-term fine">{term}</span>}
      {apart && <span className="verdict verdict-differs">{apart.mark}</span>}
    </>
  );
}
