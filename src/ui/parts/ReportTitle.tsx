import { translatedTitle } from '../../model/citation';
import type { ReportSummary } from '../../model/types';
import { useLanguage } from '../language';

/** A report's title as it stands in the report, in English behind its English one. */
export function ReportTitle({ report }: { readonly report: ReportSummary }) {
  const translated = translatedTitle(report, useLanguage());
  const own = <cite lang="zh-CN">《{report.title}》</cite>;
  if (translated === null) return own;
  return (
    <>
      {translated} ({own})
    </>
  );
}
