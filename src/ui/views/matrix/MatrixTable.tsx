import { memo, useEffect, useMemo, useState } from 'react';
import type { MatrixGroup } from '../../../model/matrix';
import { sectionsOf } from '../../../model/matrix/sections';
import type { MatrixOrder } from '../../../model/matrix/order';
import type { Catalogue, ReportSummary } from '../../../model/types';
import { useLanguage } from '../../language';
import { useFolds } from '../../parts/useFolds';
import { FamilyRow, MapRow } from './FamilyRow';
import { MatrixHead } from './MatrixHead';

interface MatrixTableProps {
  readonly groups: readonly MatrixGroup[];
  readonly reports: readonly ReportSummary[];
  readonly catalogue: Catalogue;
  readonly order: MatrixOrder | null;
  /** As a map of what is disclosed, instead of the figures themselves. */
  readonly map: boolean;
  /** Rows are narrowed to what the reader looks for, so that no theme is folded unless it is asked for. */
  readonly narrowed: boolean;
}

/** The most districts that have their columns in the page, without a frame of their own. */
const mostInPage = 3;

/**
 * The rows under their themes, or, in an order of their own, under what they have in common. Roles
 * are told, because rows are laid out as grids, which makes some browsers forget them.
 */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { groups, reports, catalogue, order, map, narrowed } = props;
  const language = useLanguage();
  const { isOpen, turn } = useFolds();
  const sections = useMemo(() => sectionsOf(groups, order, language), [groups, order, language]);
  const settled = useSettled(sections);
  const Row = map ? MapRow : FamilyRow;
  const many = reports.length > mostInPage;
  const size = many ? 'matrix-many' : `matrix-of-${reports.length}`;
  const table = (
    <table
      role="table"
      className={`matrix ${size}${map ? ' matrix-map' : ''}${settled ? ' matrix-settled' : ''}`}
      aria-labelledby="matrix-title"
    >
      <MatrixHead {...{ catalogue, reports, order, map }} />
      {sections.map(({ id, title, rows }, index) => {
        const open = isOpen(id, narrowed || index === 0);
        return (
          <tbody key={id} role="rowgroup">
            <tr role="row" className="theme-row">
              <th
                role="rowheader"
                scope="rowgroup"
                colSpan={map ? 1 + reports.length : 3 + 4 * reports.length}
              >
                <button type="button" aria-expanded={open} onClick={() => turn(id)}>
                  {title} <span className="count">{rows.length}</span>
                </button>
              </th>
            </tr>
            {open &&
              rows.map((row) => (
                <Row key={row.family.id} row={row} catalogue={catalogue} order={order} />
              ))}
          </tbody>
        );
      })}
    </table>
  );
  if (!many) return table;
  return (
    // It scrolls by the keyboard too.
    <div className="matrix-frame" role="region" aria-labelledby="matrix-title" tabIndex={0}>
      {table}
    </div>
  );
});

/** How long a table stands before the rows out of sight are laid out too, in milliseconds. */
const rest = 700;

/**
 * Whether something has stood as it is for a while. While the reader changes it, only the rows in
 * sight are laid out; then all of them are, so that their heights are no longer guessed and a picture
 * of the whole page has them.
 */
function useSettled(shown: unknown): boolean {
  const [settled, setSettled] = useState<unknown>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), rest);
    return () => clearTimeout(timer);
  }, [shown]);
  return settled === shown;
}
