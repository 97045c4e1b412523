import { useRef } from 'react';
import { districtColumns, formatOrder, isAscending } from '../../../model/matrix/order';
import type { MatrixOrder, SortColumn } from '../../../model/matrix/order';
import type { Catalogue, District, ReportSummary } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { Menu } from '../../export/Menu';
import type { Action } from '../../export/useRun';
import { Moved, useDistricts } from '../../parts/DistrictChoice';
import { toneOf } from '../../parts/DistrictName';

interface MatrixHeadProps {
  readonly catalogue: Catalogue;
  readonly reports: readonly ReportSummary[];
  readonly order: MatrixOrder | null;
  /** As a map of what is disclosed, which has one column a district. */
  readonly map: boolean;
}

/** The districts, each with a menu to move or hide it, and under them the columns that rows sort by. */
export function MatrixHead({ catalogue, reports, order, map }: MatrixHeadProps) {
  const language = useLanguage();
  const { heads, restoreThese } = matrixWords[language];
  const districts = reports.map(({ district }) => district);
  const own = useDistricts(catalogue);
  const name = termWords[language].table.indicator;
  // Where they were hidden, since what is said of it may be out of sight.
  const restore = own.hidden.length > 0 && (
    <button type="button" className="button button-small" onClick={own.showAll}>
      {restoreThese(own.hidden.map((each) => each.name[language]))}
    </button>
  );
  return (
    <thead role="rowgroup">
      <tr role="row">
        {map ? (
          <th role="columnheader" scope="col">
            {name} {restore}
          </th>
        ) : (
          <td role="cell">
            <Moved chosen={districts} district={own.movedLast} />
            {restore}
          </td>
        )}
        {districts.map((district) => (
          <DistrictHead
            key={district.id}
            district={district}
            shown={districts}
            districts={own}
            map={map}
          />
        ))}
        {!map && <td role="cell" colSpan={2} className="head-end" />}
      </tr>
      {!map && (
        <tr role="row" className="head-columns">
          <SortHead column={null} order={order}>
            {name}
          </SortHead>
          {reports.flatMap(({ district, year }) =>
            districtColumns.map((column) => (
              <SortHead
                key={`${district.id}.${column}`}
                column={{ of: column, district }}
                order={order}
              >
                {heads[column](year)}
              </SortHead>
            )),
          )}
          <SortHead column={{ of: 'verdict' }} order={order}>
            {heads.verdict}
          </SortHead>
          <SortHead column={{ of: 'spread' }} order={order}>
            {heads.spread}
          </SortHead>
        </tr>
      )}
    </thead>
  );
}

interface DistrictHeadProps {
  readonly district: District;
  readonly shown: readonly District[];
  readonly districts: ReturnType<typeof useDistricts>;
  readonly map: boolean;
}

function DistrictHead({ district, shown, districts, map }: DistrictHeadProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const head = useRef<HTMLTableCellElement>(null);
  const { move, toggle } = districts;
  const name = district.name[language];
  const place = shown.indexOf(district);
  const nothing = () => Promise.resolve('');
  const actions = [
    ...(place > 0 ? [{ id: 'left', label: words.moveLeft(name), run: nothing }] : []),
    ...(place < shown.length - 1
      ? [{ id: 'right', label: words.moveRight(name), run: nothing }]
      : []),
    { id: 'hide', label: words.hide(name), run: nothing },
  ];
  const run = async ({ id }: Action) => {
    const opener = head.current?.querySelector('button');
    const all = head.current?.parentElement?.querySelectorAll<HTMLElement>('.menu-opener') ?? [];
    if (id === 'hide')
      toggle(
        district,
        [...all].find((each) => each !== opener),
      );
    else if (opener) move(district, id === 'left' ? -1 : 1, opener);
    await nothing();
  };
  return (
    <th
      ref={head}
      role="columnheader"
      scope="colgroup"
      colSpan={map ? undefined : districtColumns.length}
      className="head-district"
    >
      <span className="district-name inline">
        <span className={`swatch ${toneOf(district)}`} aria-hidden="true" />
        {shown.length > 1 ? (
          <Menu label={name} actions={actions} working={false} run={run} />
        ) : (
          name
        )}
      </span>
    </th>
  );
}

interface SortHeadProps {
  /** Null for the names, which stand in the order of the themes. */
  readonly column: SortColumn | null;
  readonly order: MatrixOrder | null;
  readonly children: string;
}

/** What a column does when its head is pressed: it sorts, then the other way round, then not at all. */
function nextSort(sort: string | null, key: string | null): string | null {
  if (key === null || sort === `-${key}`) return null;
  return sort === key ? `-${key}` : key;
}

/** Sorts by its column, then the other way round, then not at all. */
function SortHead({ column, order, children }: SortHeadProps) {
  const language = useLanguage();
  const { go } = useNavigation();
  const key = column && formatOrder({ column, reversed: false });
  const current = order && formatOrder({ ...order, reversed: false }) === key ? order : null;
  const ascending = current !== null && isAscending(current);
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={current ? (ascending ? 'ascending' : 'descending') : undefined}
      className={column ? `head-${column.of}` : undefined}
    >
      <button type="button" onClick={() => go(({ sort }) => ({ sort: nextSort(sort, key) }))}>
        {column && 'district' in column && (
          <span className="visually-hidden">{column.district.name[language]} </span>
        )}
        {children}
        {current && <span aria-hidden="true">{ascending ? ' ▴' : ' ▾'}</span>}
      </button>
    </th>
  );
}
