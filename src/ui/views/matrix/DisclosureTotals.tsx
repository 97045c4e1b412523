import type { MatrixRow } from '../../../model/matrix';
import { disclosures, totalsOf } from '../../../model/matrix/disclosure';
import type { Catalogue } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { useLanguage } from '../../language';
import { DistrictName } from '../../parts/DistrictName';
import { DisclosureGlyph } from './DisclosureGlyph';

interface DisclosureTotalsProps {
  readonly rows: readonly MatrixRow[];
  readonly districts: readonly string[];
  readonly catalogue: Catalogue;
}

/** How many of the rows shown each district discloses in each way; the legend of the map as well. */
export function DisclosureTotals({ rows, districts, catalogue }: DisclosureTotalsProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const totals = totalsOf(rows, districts);
  const placeOf = (id: string) => catalogue.districts.findIndex((each) => each.id === id);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.totals}>
      <table className="figures totals">
        <caption>{words.totals}</caption>
        <thead>
          <tr>
            <th scope="col">{words.totalsColumn}</th>
            {districts.map((id) => (
              <th key={id} scope="col">
                <DistrictName district={id} catalogue={catalogue} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {disclosures.map((disclosure) => (
            <tr key={disclosure}>
              <th scope="row">
                <DisclosureGlyph disclosure={disclosure} /> {words.disclosures[disclosure]}
                <span className="own-term">{words.disclosureMeaning[disclosure]}</span>
              </th>
              {totals.map(({ id, totals: own }) => (
                <td key={id} className={`own-${(placeOf(id) % 6) + 1}`}>
                  {own[disclosure]}
                  <span className="total-bar" aria-hidden="true">
                    {own[disclosure] > 0 && (
                      <span
                        className={`disclosed-${disclosure}`}
                        style={{ width: `${(100 * own[disclosure]) / rows.length}%` }}
                      />
                    )}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
