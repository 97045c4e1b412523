import { memo, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { MatrixGroup } from '../../../model/matrix';
import { sectionsOf } from '../../../model/matrix/sections';
import type { MatrixOrder } from '../../../model/matrix/order';
import type { Catalogue, ReportSummary } from '../../../model/types';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
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
  const { view, go } = useNavigation();
  const narrow = useNarrow();
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
        const turned = view.folds.includes(id);
        // On a telephone the first theme shows what is in the others.
        const open = turned === (narrow && !narrowed && index > 0);
        return (
          <tbody key={id} role="rowgroup">
            <tr role="row" className="theme-row">
              <th
                role="rowheader"
                scope="rowgroup"
                colSpan={map ? 1 + reports.length : 3 + 4 * reports.length}
              >
                <button
                  type="button"
                  aria-expanded={open}
                  onClick={() => go(({ folds }) => ({ folds: turn(folds, id) }), 'replace')}
                >
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

function turn(folds: readonly string[], id: string): string[] {
  return folds.includes(id) ? folds.filter((each) => each !== id) : [...folds, id];
}

const telephone = '(max-width: 720px)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(telephone);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

const isNarrow = () => typeof matchMedia !== 'undefined' && matchMedia(telephone).matches;

/** Whether `index.html` has folded the first view; the window may have been turned since. */
const wasNarrow = () =>
  typeof document !== 'undefined' && document.documentElement.dataset['folded'] !== undefined;

/** Whether rows are cards, one under the other. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    typeof matchMedia === 'undefined' ? () => () => {} : subscribe,
    isNarrow,
    wasNarrow,
  );
}

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
