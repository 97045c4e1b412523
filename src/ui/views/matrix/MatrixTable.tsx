import { memo, useEffect, useMemo, useState } from 'react';
import type { MatrixGroup, MatrixRow } from '../../../model/matrix';
import { sortRows } from '../../../model/matrix/sort';
import type { MatrixOrder } from '../../../model/matrix/sort';
import type { Catalogue, District, Language } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { usePreferences } from '../../../state/preferences';
import { useLanguage } from '../../language';
import { FamilyRow } from './FamilyRow';
import { MatrixHead } from './MatrixHead';

interface MatrixTableProps {
  readonly groups: readonly MatrixGroup[];
  readonly districts: readonly District[];
  readonly catalogue: Catalogue;
  readonly order: MatrixOrder | null;
  /** As a map of what is disclosed, instead of the figures themselves. */
  readonly disclosure: boolean;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

/**
 * The rows under their themes, or, in an order of their own, under what they have in common. Roles
 * are told, because rows are laid out as boxes, which makes some browsers forget them.
 */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { groups, districts, catalogue, order, disclosure } = props;
  const language = useLanguage();
  const density = usePreferences((each) => each.density);
  const sections = useMemo(
    () =>
      order
        ? sortedSections(groups, order, language)
        : groups.map(({ theme, rows }) => ({ id: theme.id, title: theme.name[language], rows })),
    [groups, order, language],
  );
  const settled = useSettled(useMemo(() => ({ sections, disclosure }), [sections, disclosure]));
  return (
    <table
      role="table"
      className={`matrix matrix-${density}${settled ? ' matrix-settled' : ''}`}
      aria-labelledby="matrix-title"
    >
      <MatrixHead catalogue={catalogue} districts={districts} order={order} />
      {sections.map(({ id, title, rows }) => (
        <tbody key={id} role="rowgroup">
          <tr role="row" className="theme-row">
            <th role="rowheader" scope="rowgroup" colSpan={1 + districts.length}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <FamilyRow
              key={row.family.id}
              row={row}
              catalogue={catalogue}
              order={order}
              disclosure={disclosure}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
});

function sortedSections(
  groups: readonly MatrixGroup[],
  order: MatrixOrder,
  language: Language,
): Section[] {
  const words = matrixWords[language];
  const rows = groups.flatMap((group) => group.rows);
  const by =
    order.by === 'spread' ? words.bySpread : words.byDistrict(order.district.name[language]);
  return sortRows(rows, order).map(({ tier, rows: own }) => ({
    id: tier,
    title: words.tiers[tier](own.length, by),
    rows: own,
  }));
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
