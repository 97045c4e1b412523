import type { MatrixRow } from '../../../model/matrix';
import { disclosures, totalsOf } from '../../../model/matrix/disclosure';
import type { Disclosure } from '../../../model/matrix/disclosure';
import type { District } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { useLanguage } from '../../language';
import { DistrictName, toneOf } from '../../parts/DistrictName';
import { DisclosureGlyph } from './Disclosure';

interface DisclosureTotalsProps {
  readonly rows: readonly MatrixRow[];
  readonly districts: readonly District[];
}

/** Ways that many a map has none of; their rows stand where one is. */
const rare: readonly Disclosure[] = ['mentioned', 'not-entered'];

/** How many of the rows shown each district discloses in each way; the legend of the map as well. */
export function DisclosureTotals({ rows, districts }: DisclosureTotalsProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const totals = totalsOf(rows, districts);
  const shown = disclosures.filter(
    (each) => !rare.includes(each) || totals.some((own) => own.totals[each] > 0),
  );
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.totals}>
      <table className="figures totals">
        <caption>{words.totals}</caption>
        <thead>
          <tr>
            <th scope="col">{words.totalsColumn}</th>
            {districts.map((district) => (
              <th key={district.id} scope="col">
                <DistrictName district={district} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((disclosure) => (
            <tr key={disclosure}>
              <th scope="row">
                <DisclosureGlyph disclosure={disclosure} /> {words.disclosures[disclosure]}
                <span className="own-term fine">{words.disclosureMeaning[disclosure]}</span>
              </th>
              {totals.map(({ district, totals: own }) => (
                <td key={district.id} className={toneOf(district)}>
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
