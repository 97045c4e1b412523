import { linesIn, overheads, stackedHeads, stackedNames } from '../../../model/table';
import type { PrintedTable } from '../../../model/table';
import { CellText } from '../../parts/TableCells';

interface MatrixTableProps {
  readonly table: PrintedTable;
  readonly name: string;
}

/** The matrix as a brief has it; every number opens its sentence. */
export function MatrixTable({ table, name }: MatrixTableProps) {
  const heads = stackedHeads(table);
  const overs = overheads(table);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="figures">
        <thead>
          {overs.length > 0 && (
            <tr>
              <td />
              {overs.map(({ over, columns }) => (
                <th key={over} scope="colgroup" colSpan={columns}>
                  {over}
                </th>
              ))}
            </tr>
          )}
          <tr>
            {heads.map((head, at) => (
              <th key={at} scope="col">
                {head.split('\n').map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map(({ title, about, rows }, index) => (
          <tbody key={index}>
            {[title, about].map(
              (each) =>
                each !== undefined && (
                  <tr key={each}>
                    <th scope="rowgroup" colSpan={heads.length}>
                      {each}
                    </th>
                  </tr>
                ),
            )}
            {rows.map((row, at) => {
              const [first, ...more] = stackedNames(row);
              return (
                <tr key={at}>
                  <th scope="row">
                    {first}
                    {more.map((each) => (
                      <span key={each} className="own-term fine">
                        {each}
                      </span>
                    ))}
                  </th>
                  {row.cells.map((cell, place) => (
                    <td key={place}>
                      {linesIn(cell).map((line, nth) => (
                        <div key={nth} className={nth > 0 ? 'fine' : undefined}>
                          <CellText cell={line} />
                        </div>
                      ))}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
