import { memo } from 'react';
import type { CSSProperties } from 'react';
import { silenceIn } from '../../../model/compare/cells';
import type { MatrixEntry, MatrixRow } from '../../../model/matrix';
import { disclosedBy } from '../../../model/matrix/disclosure';
import { ratioIn } from '../../../model/matrix/sort';
import type { MatrixOrder } from '../../../model/matrix/sort';
import { sayStatement } from '../../../model/say/figure';
import { unitName } from '../../../model/say/number';
import type { Catalogue } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName, toneOf } from '../../parts/DistrictName';
import { DisclosureCell } from './Disclosure';
import { MatrixCell } from './MatrixCell';

interface FamilyRowProps {
  readonly row: MatrixRow;
  readonly catalogue: Catalogue;
  readonly order: MatrixOrder | null;
  readonly disclosure: boolean;
}

/** One family: its name and unit, and a cell for each district. */
export const FamilyRow = memo(function FamilyRow(props: FamilyRowProps) {
  const { row, catalogue, order, disclosure } = props;
  const language = useLanguage();
  const { family } = row;
  return (
    <tr role="row" className="family-row" style={disclosure ? undefined : rowLines(row)}>
      <th role="rowheader" scope="row">
        <ViewLink to={{ view: 'indicator', indicator: family.id, aspect: null }}>
          {row.name[language]}
        </ViewLink>
        <span className="unit">
          {unitName(family.unit, language, catalogue.units)}
          {order && ` · ${family.theme.name[language]}`}
        </span>
        {order && <Measure row={row} order={order} />}
      </th>
      {row.districts.map(({ district, entries }) => (
        <td key={district.id} role="cell" className={disclosure ? toneOf(district) : undefined}>
          <span className="cell-district">
            <DistrictName district={district} />
          </span>
          {disclosure && <DisclosureCell disclosed={disclosedBy(entries)} />}
          {!disclosure && entries.length === 0 && (
            <span className="gap">
              — {termWords[language].gaps[silenceIn(catalogue, district, family.indicators)]}
            </span>
          )}
          {!disclosure &&
            entries.map((entry) => (
              <MatrixCell
                key={entry.indicator.id}
                entry={entry}
                unit={family.unit}
                named={row.several}
                units={catalogue.units}
                district={district}
              />
            ))}
        </td>
      ))}
    </tr>
  );
});

interface MeasureProps {
  readonly row: MatrixRow;
  readonly order: MatrixOrder;
}

/** The derived number that put the row where it is. */
function Measure({ row, order }: MeasureProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const measure = ratioIn(row, order);
  if (measure === null) return null;
  const ratio = sayStatement(measure, '%', '', { language, units: [] });
  return (
    <span className="derived small">
      {order.by === 'spread' ? words.ofSmallest(ratio) : words.ofLargestOther(ratio)}
    </span>
  );
}

/**
 * About how many lines of text a row takes, with its cells side by side and one under the other. The
 * browser reserves that much for rows out of sight, so that the page does not jump under the reader.
 */
function rowLines({ family, districts }: MatrixRow): CSSProperties {
  const first = family.indicators[0]?.id;
  const lines = districts.map(({ entries }) =>
    Math.max(
      1,
      entries.reduce((sum, each) => sum + linesOf(each, each.indicator.id !== first), 0),
    ),
  );
  const variables = {
    '--lines': Math.max(...lines),
    '--stacked-lines': lines.reduce((sum, each) => sum + each, 1),
  };
  // React sets custom properties, though its types do not name them.
  return variables as CSSProperties;
}

function linesOf({ verdict, share, targets }: MatrixEntry, termed: boolean): number {
  const term = termed || verdict !== 'same' ? 1 : 0;
  return 1 + term + (share === null ? 0 : 0.4) + (targets.length > 0 ? 1 : 0) + (term ? 0.5 : 0);
}
