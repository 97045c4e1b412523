import { formatDate } from '../../../model/citation';
import type { Catalogue } from '../../../model/types';
import { useLanguage } from '../../language';
import { DistrictName } from '../../parts/DistrictName';
import { useDataWords } from './useDataWords';

/** The reports that everything rests on, and what each copy lost. */
export function ReportTable({ catalogue }: { readonly catalogue: Catalogue }) {
  const words = useDataWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="reports-title" className="method-reports">
      <h2 id="reports-title">{words.reports}</h2>
      <table className="ledger ledger-reports" aria-labelledby="reports-title">
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
                <DistrictName district={report.district.id} catalogue={catalogue} />{' '}
                <cite lang="zh-CN">《{report.title}》</cite>{' '}
                <span className="muted small" lang="zh-CN">
                  {report.issuer}
                </span>
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
