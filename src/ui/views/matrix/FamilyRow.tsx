import { memo, useState } from 'react';
import type { MatrixRow } from '../../../model/matrix';
import { disclosedBy } from '../../../model/matrix/disclosure';
import type { MatrixLine } from '../../../model/matrix/lines';
import type { MatrixOrder } from '../../../model/matrix/order';
import { namesOf, spreadText, termsOf } from '../../../model/matrix/stated';
import { printedUnit } from '../../../model/say/unit';
import type { Catalogue, District } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { toneOf } from '../../parts/DistrictName';
import { DisclosureCell } from './Disclosure';
import { DistrictCells } from './DistrictCells';

interface FamilyRowProps {
  readonly row: MatrixRow;
  readonly catalogue: Catalogue;
  readonly order: MatrixOrder | null;
}

/** One family: what compares in one row, what stands apart from it in rows that are asked for. */
export const FamilyRow = memo(function FamilyRow({ row, catalogue, order }: FamilyRowProps) {
  const [open, setOpen] = useState(false);
  const language = useLanguage();
  const words = matrixWords[language];
  const [main, ...others] = row.lines;
  const apart = others.filter((line) => line.apart);
  const beside = others.filter((line) => !line.apart);
  const shown = open ? [...beside, ...apart] : beside;
  const column = order?.column;
  const cellsOf = (line: MatrixLine) =>
    row.districts.map((part) => (
      <DistrictCells
        key={part.district.id}
        row={row}
        line={line}
        part={part}
        catalogue={catalogue}
        standing={column?.of === 'result' && column.district === part.district}
      />
    ));
  return (
    <>
      <tr role="row" className="family-row">
        <th role="rowheader" scope="row">
          <FamilyName row={row} catalogue={catalogue} themed={order !== null} />
          {apart.length > 0 && (
            <button
              type="button"
              className="button button-small"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {words.apart(open, new Set(apart.flatMap(districtsIn)).size)}
            </button>
          )}
          {row.several && <span className="own-term fine">{termsOf(main, row, language)}</span>}
        </th>
        {cellsOf(main)}
        <td role="cell" className="cell-verdict">
          {main.verdict && (
            <span className={`verdict verdict-${main.verdict}`}>
              {termWords[language].verdicts[main.verdict]}
            </span>
          )}
        </td>
        <td role="cell" className="cell-spread">
          {spreadText(row, language)}
        </td>
      </tr>
      {shown.map((line) => (
        <tr key={termsOf(line, row, language)} role="row" className="family-row line-beside">
          <th role="rowheader" scope="row">
            {namesOf(
              line.cells.flatMap((cell) => cell.indicators),
              language,
            )}
          </th>
          {cellsOf(line)}
          <td role="cell" className="cell-verdict">
            {line.apart && (
              <span className="verdict verdict-differs">
                {termWords[language].verdicts.differs}
              </span>
            )}
          </td>
          <td role="cell" className="cell-spread" />
        </tr>
      ))}
    </>
  );
});

/** One family in the map of what is disclosed. */
export const MapRow = memo(function MapRow({ row, catalogue, order }: FamilyRowProps) {
  const language = useLanguage();
  return (
    <tr role="row" className="family-row">
      <th role="rowheader" scope="row">
        <FamilyName row={row} catalogue={catalogue} themed={order !== null} />
      </th>
      {row.districts.map((part) => (
        <td
          key={part.district.id}
          role="cell"
          className={`cell-first ${toneOf(part.district)}`}
          data-label={part.name[language]}
        >
          <DisclosureCell disclosed={disclosedBy(part, row.family)} />
        </td>
      ))}
    </tr>
  );
});

interface FamilyNameProps extends Omit<FamilyRowProps, 'order'> {
  /** Rows of several themes stand together, so that each says its own. */
  readonly themed: boolean;
}

function FamilyName({ row: { family, name }, catalogue, themed }: FamilyNameProps) {
  const language = useLanguage();
  return (
    <>
      <ViewLink
        to={{ view: 'indicator', indicator: family.id, aspect: null, find: null, figure: null }}
      >
        {name[language]}
      </ViewLink>{' '}
      <span className="unit">
        {[
          printedUnit(family.unit, language, catalogue.units),
          themed ? family.theme.name[language] : '',
        ]
          .filter((each) => each !== '')
          .join(' · ')}
      </span>
    </>
  );
}

function districtsIn({ cells }: MatrixLine): District[] {
  return cells.map(({ district }) => district);
}
