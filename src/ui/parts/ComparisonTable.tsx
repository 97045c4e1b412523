import type { Comparison, Row } from '../../model/comparison';
import { tableOf } from '../../model/table';
import type { TableRow } from '../../model/table';
import { termWords } from '../../model/words/terms';
import { useLanguage } from '../language';
import { DistrictName } from './DistrictName';
import { CellText, TableHead } from './TableCells';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly name: string;
}

/** The same comparison in words and numbers; every number opens its sentence. */
export function ComparisonTable({ comparison, name }: ComparisonTableProps) {
  const { stub, columns, groups } = tableOf(comparison, useLanguage());
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="figures">
        <TableHead stub={stub} columns={columns} />
        {groups.map(({ apart, rows }, index) => (
          <tbody key={index} className={apart ? 'other-panel' : undefined}>
            {rows.map((each) => (
              <DistrictRow
                key={keyOf(each.row)}
                tabled={each}
                columns={columns}
                apart={apart}
                districts={comparison.districts}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function keyOf({ district, indicators }: Row): string {
  return `${district.id}.${indicators.map((each) => each.id).join()}`;
}

interface DistrictRowProps extends Pick<Comparison, 'districts'> {
  readonly tabled: TableRow;
  readonly columns: readonly string[];
  /** In a panel of its own, since its definition does not compare. */
  readonly apart: boolean;
}

function DistrictRow({ tabled, columns, apart, districts }: DistrictRowProps) {
  const language = useLanguage();
  const { row, term, cells } = tabled;
  return (
    <tr>
      <th scope="row">
        <DistrictName district={row.district.id} catalogue={{ districts }} />
        {term !== '' && <span className="own-term">{term}</span>}
        {apart && (
          <span className="verdict verdict-differs">{termWords[language].table.differs}</span>
        )}
      </th>
      {cells.map((cell, index) => (
        <td key={columns[index]}>
          <CellText cell={cell} />
        </td>
      ))}
    </tr>
  );
}
