import { isPartOf, type Numeral } from '../../../model/text/account';
import { otherReasons, type AccountPart } from '../../../model/text/numerals';
import type { Catalogue } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { ReportName } from '../../parts/DistrictName';
import { CellMark } from './CellMark';

interface AccountCountsProps {
  readonly numerals: readonly Numeral[];
  readonly catalogue: Catalogue;
}

const parts: readonly AccountPart[] = ['figure', 'other', ...otherReasons, 'undecided'];

/** Told even where nothing is of it: that nothing is left undecided is news, that no footnote has a sign is none. */
const always: readonly AccountPart[] = ['figure', 'other', 'undecided'];

/** How many numerals are what, by report: the picture's legend, and what it can be narrowed to. */
export function AccountCounts({ numerals, catalogue }: AccountCountsProps) {
  const words = dataWords[useLanguage()];
  const reports = catalogue.reports.filter(({ id }) => numerals.some((n) => n.report === id));
  const count = (part: AccountPart | null, report: string | null) =>
    numerals.filter((each) => isPartOf(each, part) && (report === null || each.report === report))
      .length;
  const rows = parts.filter((part) => always.includes(part) || count(part, null) > 0);
  const cells = (part: AccountPart | null) => (
    <>
      {reports.map(({ id }) => (
        <Count key={id} count={count(part, id)} />
      ))}
      {reports.length !== 1 && <Count count={count(part, null)} total />}
    </>
  );
  return (
    <section aria-labelledby="account-counts-title">
      <h2 id="account-counts-title">{words.counts}</h2>
      <table className="counts">
        <thead>
          <tr>
            <td />
            {reports.map((report) => (
              <th key={report.id} scope="col">
                <ReportName report={report} catalogue={catalogue} />
              </th>
            ))}
            {reports.length !== 1 && <th scope="col">{words.total}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((part) => (
            <tr key={part} className={`count-row-${part}`}>
              <th scope="row">
                <PartButton part={part} />
                <span className="count-note fine">{words.partNotes[part]}</span>
              </th>
              {cells(part)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {cells(null)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Count({ count, total = false }: { readonly count: number; readonly total?: boolean }) {
  const zero = count === 0 ? 'count-zero' : '';
  return <td className={total ? `count-total ${zero}` : zero}>{count}</td>;
}

/** Narrows picture and list to one part of the account, or back to all of it. */
function PartButton({ part }: { readonly part: AccountPart }) {
  const words = dataWords[useLanguage()];
  const { view, go } = useNavigation();
  const pressed = view.account === part;
  return (
    <button
      type="button"
      className="count-choice"
      aria-pressed={pressed}
      onClick={() => go({ account: pressed ? null : part, page: null, numeral: null })}
    >
      <PartMark part={part} />
      {words.parts[part]}
    </button>
  );
}

function PartMark({ part }: { readonly part: AccountPart }) {
  if (part === 'other') return null;
  if (part === 'undecided') return <CellMark use={{ class: 'undecided' }} />;
  if (part !== 'figure') return <CellMark use={{ class: 'other', reason: part, note: null }} />;
  return (
    <>
      <CellMark use={{ class: 'figure', indicators: [] }} />
      <CellMark use={{ class: 'figure', indicators: [] }} target />
    </>
  );
}
