import { unitName } from '../../../model/format';
import type { MatrixGroup, MatrixRow } from '../../../model/matrix';
import type { Catalogue } from '../../../model/types';
import { gapWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { MatrixCell } from './MatrixCell';

interface MatrixRowsProps {
  readonly group: MatrixGroup;
  readonly catalogue: Catalogue;
}

/** The families of one theme under its name. */
export function MatrixRows({ group, catalogue }: MatrixRowsProps) {
  const language = useLanguage();
  const [first] = group.rows;
  return (
    <tbody>
      <tr className="theme-row">
        <th scope="rowgroup" colSpan={1 + (first?.districts.length ?? 0)}>
          {group.theme.name[language]}
        </th>
      </tr>
      {group.rows.map((row) => (
        <FamilyRow key={row.family.id} row={row} catalogue={catalogue} />
      ))}
    </tbody>
  );
}

interface FamilyRowProps {
  readonly row: MatrixRow;
  readonly catalogue: Catalogue;
}

function FamilyRow({ row, catalogue }: FamilyRowProps) {
  const language = useLanguage();
  const { family } = row;
  return (
    <tr>
      <th scope="row">
        <ViewLink to={{ view: 'indicator', indicator: family.id, aspect: null }}>
          {family.name[language]}
        </ViewLink>
        <span className="unit">{unitName(family.unit, language, catalogue.units)}</span>
      </th>
      {row.districts.map(({ id, entries }) => (
        <td key={id}>
          <span className="cell-district">
            <DistrictName district={id} catalogue={catalogue} />
          </span>
          {entries.length === 0 && (
            <span className="gap">— {gapWords[language]['not-mentioned']}</span>
          )}
          {entries.map((entry) => (
            <MatrixCell
              key={entry.indicator.id}
              entry={entry}
              family={family}
              units={catalogue.units}
              district={catalogue.districts.findIndex((each) => each.id === id)}
            />
          ))}
        </td>
      ))}
    </tr>
  );
}
