import type { MatrixOrder } from '../../../model/matrix/sort';
import type { Catalogue, District } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { MoveButtons, Moved, useDistricts } from '../../parts/DistrictChoice';
import { DistrictName } from '../../parts/DistrictName';

interface MatrixHeadProps {
  readonly catalogue: Catalogue;
  readonly districts: readonly District[];
  readonly order: MatrixOrder | null;
}

/** The columns: each can be sorted by, moved and hidden. */
export function MatrixHead({ catalogue, districts, order }: MatrixHeadProps) {
  const language = useLanguage();
  const own = matrixWords[language];
  const { toggle, move, movedLast } = useDistricts(catalogue, districts);
  const several = districts.length > 1;
  const sortedBy = (district: District) => order?.by === 'standing' && order.district === district;
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
            <Moved chosen={districts} district={movedLast} />
          </span>
        </th>
        {districts.map((district) => (
          <th
            key={district.id}
            role="columnheader"
            scope="col"
            aria-label={district.name[language]}
            aria-sort={sortedBy(district) ? 'descending' : undefined}
          >
            <DistrictName district={district} />
            {several && (
              <span className="column-tools inline">
                <SortButton
                  sort={district.id}
                  sorted={sortedBy(district)}
                  name={own.byDistrict(district.name[language])}
                >
                  {own.standingShort}
                </SortButton>
                <MoveButtons district={district} shown={districts} move={move} />
                <button
                  type="button"
                  className="button button-icon button-small"
                  aria-label={own.hide(district.name[language])}
                  title={own.hide(district.name[language])}
                  onClick={() => toggle(district)}
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
