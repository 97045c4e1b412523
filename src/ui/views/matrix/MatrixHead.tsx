import type { MatrixOrder } from '../../../model/matrix/sort';
import type { Catalogue } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { MoveButtons, Moved, useDistricts } from '../../parts/DistrictChoice';
import { DistrictName } from '../../parts/DistrictName';

interface MatrixHeadProps {
  readonly catalogue: Catalogue;
  readonly districts: readonly string[];
  readonly order: MatrixOrder | null;
}

/** The columns: each can be sorted by, moved and hidden. */
export function MatrixHead({ catalogue, districts, order }: MatrixHeadProps) {
  const language = useLanguage();
  const own = matrixWords[language];
  const { toggle, move, movedLast } = useDistricts(catalogue, districts);
  const several = districts.length > 1;
  const nameOf = (id: string) =>
    catalogue.districts.find((each) => each.id === id)?.name[language] ?? id;
  const sortedBy = (id: string) => order?.by === 'standing' && order.district === id;
  const bySpread = order?.by === 'spread';
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th
          role="columnheader"
          scope="col"
          aria-label={termWords[language].table.indicator}
          aria-sort={bySpread ? 'descending' : undefined}
        >
          {termWords[language].table.indicator}
          <span className="column-tools inline">
            {several && (
              <SortButton sort="spread" sorted={bySpread} name={own.bySpread}>
                {own.spreadShort}
              </SortButton>
            )}
            <Moved catalogue={catalogue} chosen={districts} district={movedLast} />
          </span>
        </th>
        {districts.map((id) => (
          <th
            key={id}
            role="columnheader"
            scope="col"
            aria-label={nameOf(id)}
            aria-sort={sortedBy(id) ? 'descending' : undefined}
          >
            <DistrictName district={id} catalogue={catalogue} />
            {several && (
              <span className="column-tools inline">
                <SortButton sort={id} sorted={sortedBy(id)} name={own.byDistrict(nameOf(id))}>
                  {own.standingShort}
                </SortButton>
                <MoveButtons catalogue={catalogue} district={id} shown={districts} move={move} />
                <button
                  type="button"
                  className="button button-icon button-small"
                  aria-label={own.hide(nameOf(id))}
                  title={own.hide(nameOf(id))}
                  onClick={() => toggle(id)}
                >
                  ✕
                </button>
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SortButtonProps {
  readonly sort: string;
  readonly sorted: boolean;
  readonly name: string;
  readonly children: string;
}

/** Sorts by its column; pressed again, goes back to the order of themes. */
function SortButton({ sort, sorted, name, children }: SortButtonProps) {
  const { go } = useNavigation();
  return (
    <button
      type="button"
      className="button button-small"
      aria-label={name}
      aria-pressed={sorted}
      title={name}
      onClick={() => go({ sort: sorted ? null : sort })}
    >
      {children} {sorted ? '▾' : '↕'}
    </button>
  );
}
