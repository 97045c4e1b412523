import { Fragment, type ReactNode } from 'react';
import {
  formatDelivery,
  formatReference,
  issuerOf,
  translatedTitle,
} from '../../../model/citation';
import type { Catalogue, ReportSummary } from '../../../model/types';
import { reportWords } from '../../../model/words/report';
import { copyText } from '../../clipboard';
import { useLanguage, useWords } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { useSaid } from '../../parts/useSaid';

interface ReportHeadProps {
  readonly report: ReportSummary;
  readonly catalogue: Catalogue;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** Which report this is, when it was given, and how its text was received. */
export function ReportHead({ report, catalogue, title, children }: ReportHeadProps) {
  const words = useWords();
  const language = useLanguage();
  const own = reportWords[language];
  const translated = translatedTitle(report, language);
  const [said, say] = useSaid();
  const copy = async () => {
    const copied = await copyText(formatReference(report, language));
    say(copied ? own.referenceCopied : words.copyFailed);
  };
  return (
    <header className="report-head">
      <ReportChoice catalogue={catalogue} chosen={report.id} />
      <h1 data-block lang="zh-CN">
        {title}
      </h1>
      <p className="report-meta small muted">
        {translated !== null && `${translated} · `}
        {issuerOf(report, language)} · {formatDelivery(report, language)} ·{' '}
        {report.received[language]}{' '}
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {own.copyReference}
        </button>
        <span className="said" role="status">
          {said}
        </span>
      </p>
      {children}
    </header>
  );
}

/** A report's title, which breaks before what all of them end in rather than within a name. */
export function Title({ text }: { readonly text: string }) {
  return text.split(/(?=政府工作报告)/u).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

interface ReportChoiceProps {
  readonly catalogue: Catalogue;
  readonly chosen: string;
}

/** The reports, in the order of their districts; what is looked for is looked for in the next one too. */
function ReportChoice({ catalogue, chosen }: ReportChoiceProps) {
  const words = reportWords[useLanguage()];
  const order = (report: ReportSummary) => catalogue.districts.indexOf(report.district);
  const reports = catalogue.reports.toSorted((a, b) => order(a) - order(b) || b.year - a.year);
  return (
    <nav className="report-choice tabs" aria-label={words.reports}>
      {reports.map((report) => (
        <ViewLink
          key={report.id}
          to={{ view: 'report', report: report.id, paragraph: null, figure: null }}
          aria-current={report.id === chosen ? 'page' : undefined}
        >
          <DistrictName district={report.district} /> <span className="muted">{report.year}</span>
        </ViewLink>
      ))}
    </nav>
  );
}
