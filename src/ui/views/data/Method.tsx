import { ReportTitle } from '../../parts/ReportTitle';
import { formatDate, issuerOf } from '../../../model/citation';
import type { GapReason } from '../../../model/comparison';
import type { Catalogue, Comparator, Verdict } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { methodWords } from '../../../model/words/method';
import { termWords } from '../../../model/words/terms';
import type { PageProps } from '../../documents';
import { useLanguage } from '../../language';
import { DistrictName } from '../../parts/DistrictName';

const comparators: readonly Comparator[] = [
  'eq',
  'gte',
  'gt',
  'lte',
  'lt',
  'approx',
  'range',
  'qualitative',
];
const gaps: readonly GapReason[] = [
  'not-mentioned',
  'not-entered',
  'mentioned-only',
  'words-only',
  'growth-only',
  'value-only',
  'change-only',
  'target-only',
  'result-only',
  'other-definition',
];
const verdicts: readonly Verdict[] = ['same', 'near', 'differs'];

/** How the numbers were read and judged, and what they cannot tell. */
export function Method({ documents }: PageProps) {
  const language = useLanguage();
  const words = dataWords[language];
  const own = methodWords[language];
  const { catalogue, figures } = documents;
  const counts = {
    estimated: figures.filter((each) => each.estimated).length,
    indicators: catalogue.indicators.length,
    defined: catalogue.indicators.filter((each) => each.definition !== null).length,
    single:
      new Set(catalogue.reports.map(({ district }) => district)).size === catalogue.reports.length,
    headlines: catalogue.reports
      .filter(({ scope }) => scope === 'headlines')
      .map(({ title }) => title),
  };
  return (
    <>
      <div className="section-head">
        <h1>{words.methodTitle}</h1>
      </div>
      <div className="method fitted ruled">
        <section aria-labelledby="limits-title" className="method-limits">
          <h2 id="limits-title">{own.limits}</h2>
          <ul>
            {own.limitList(counts).map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="reading-title">
          <h2 id="reading-title">{own.reading}</h2>
          {own.readingText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <section aria-labelledby="wording-title">
          <h2 id="wording-title">{own.wording}</h2>
          <p>{own.wordingText}</p>
          <Terms
            terms={comparators}
            names={termWords[language].comparators}
            notes={own.comparators}
          />
        </section>
        <section aria-labelledby="absence-title">
          <h2 id="absence-title">{own.absence}</h2>
          <p>{own.absenceText}</p>
          <Terms
            terms={gaps.filter((gap) => gap !== 'not-entered' || counts.headlines.length > 0)}
            names={termWords[language].gaps}
            notes={own.gaps}
          />
        </section>
        <section aria-labelledby="comparability-title">
          <h2 id="comparability-title">{own.verdicts}</h2>
          <p>{own.verdictsText}</p>
          <Terms terms={verdicts} names={termWords[language].verdicts} notes={own.verdictNotes} />
        </section>
        {own.more.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <ReportTable catalogue={catalogue} />
    </>
  );
}

interface TermsProps<Term extends string> {
  readonly terms: readonly Term[];
  readonly names: Readonly<Record<Term, string>>;
  readonly notes: Readonly<Record<Term, string>>;
}

/** Words of the page and what they mean. */
function Terms<Term extends string>({ terms, names, notes }: TermsProps<Term>) {
  return (
    <dl className="method-terms">
      {terms.map((term) => (
        <div key={term}>
          <dt>{names[term]}</dt>
          <dd>{notes[term]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The reports that everything rests on, and what each copy lost. */
function ReportTable({ catalogue }: { readonly catalogue: Catalogue }) {
  const language = useLanguage();
  const words = dataWords[language];
  return (
    <section aria-labelledby="reports-title" className="chapter ruled">
      <h2 id="reports-title">{words.reports}</h2>
      <table className="ledger stacking" aria-labelledby="reports-title">
        <thead>
          <tr>
            <th scope="col">{words.report}</th>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.origin}</th>
            <th scope="col">{words.lost}</th>
            <th scope="col">{words.numerals}</th>
            <th scope="col">{words.figures}</th>
          </tr>
        </thead>
        <tbody>
          {catalogue.reports.map((report) => (
            <tr key={report.id}>
              <th scope="row">
                <DistrictName district={report.district} /> <ReportTitle report={report} />{' '}
                <span className="muted small">{issuerOf(report, language)}</span>
              </th>
              <td data-label={words.date}>
                {formatDate(report.date, language)}
                <span className="muted small"> {report.event[language]}</span>
              </td>
              <td data-label={words.origin}>{report.received[language]}</td>
              <td data-label={words.lost} lang="zh-CN">
                {report.lost === '' ? '—' : report.lost.split('').join(' ')}
              </td>
              <td data-label={words.numerals}>{report.numerals}</td>
              <td data-label={words.figures}>{report.figures}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
