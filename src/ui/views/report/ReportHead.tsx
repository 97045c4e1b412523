import { Fragment, type ReactNode } from 'react';
import { formatDate, formatReference } from '../../../model/citation';
import type { Catalogue, ReportSummary } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { copyText } from '../../clipboard';
import { useSaid } from '../../parts/useSaid';
import { ReportChoice } from './ReportChoice';
import { useReportWords } from './useReportWords';

interface ReportHeadProps {
  readonly report: ReportSummary;
  readonly catalogue: Catalogue;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** Which report this is, when it was given, and how its text was received. */
export function ReportHead({ report, catalogue, title, children }: ReportHeadProps) {
  const words = useWords();
  const own = useReportWords();
  const language = useLanguage();
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
      <p className="report-meta">
        <span lang="zh-CN">{report.issuer}</span> · {formatDate(report.date, language)} ·{' '}
        {report.event[language]} · {report.received[language]}{' '}
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
