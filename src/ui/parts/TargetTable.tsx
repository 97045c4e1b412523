import type { Comparison, Row } from '../../model/comparison';
import { tableOf } from '../../model/table';
import { useLanguage } from '../language';
import { IndicatorName } from './DistrictName';
import { CellText, TableHead } from './TableCells';

interface TargetTableProps {
  readonly comparison: Comparison;
  readonly name: string;
}

/** A list of targets in words and numbers; every number opens its sentence, every name its indicator. */
export function TargetTable({ comparison, name }: TargetTableProps) {
  const { stub, columns, groups } = tableOf(comparison, useLanguage());
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="figures stacking">
        <TableHead stub={stub} columns={columns} />
        <tbody>
          {groups
            .flatMap(({ rows }) => rows)
            .map(({ row, cells }) => (
              <tr key={keyOf(row)}>
                <th scope="row">
                  <IndicatorName row={row} districts={comparison.districts} />
                </th>
                {cells.map((cell, index) => (
                  <td key={columns[index]} data-label={columns[index]}>
                    <CellText cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function keyOf({ district, indicators, cells }: Row): string {
  const years = cells.map(({ slot }) => slot.year);
  return [district.id, ...indicators.map(({ id }) => id), ...years].join('.');
}
