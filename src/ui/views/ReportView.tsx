import { useQuery } from '@tanstack/react-query';
import { askedReport, reportsOf } from '../../model/reports';
import type { Catalogue, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { useDocuments, useOpenFigure, type PageProps } from '../documents';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { Coming, Empty, Failure, Ignored } from '../parts/Status';
import { Edition } from './report/Edition';
import { ReportHead, Title } from './report/ReportHead';
import '../styles/report.css';

/** The whole report as a readable edition, every figure marked in place. */
export function ReportView({ documents, selection }: PageProps) {
  const words = useWords();
  const { view } = useNavigation();
  const { catalogue } = documents;
  const open = useOpenFigure(catalogue, view.figure, selection.districts);
  if (view.report === null && open.documents.pending) return <Coming what={words.loading} />;
  const { report, unknown } = askedReport(catalogue, view.report, open.figure, selection.reports);
  if (!report) return <Empty>{words.noFigures(true)}</Empty>;
  return (
    <>
      {unknown !== null && <Ignored what={[`report=${unknown}`]} />}
      <Reading key={report.id} report={report} catalogue={catalogue} compared={selection.reports} />
    </>
  );
}

interface ReadingProps {
  readonly report: ReportSummary;
  readonly catalogue: Catalogue;
  /** The reports that stand beside it. */
  readonly compared: readonly ReportSummary[];
}

function Reading({ report, catalogue, compared }: ReadingProps) {
  const words = useWords();
  const text = useQuery(reportQuery(report.id));
  const documents = useDocuments(catalogue, besideReport(catalogue, report, compared));
  if (text.data) return <Edition document={text.data} report={report} documents={documents} />;
  return (
    <>
      <ReportHead report={report} catalogue={catalogue} title={<Title text={report.title} />} />
      {text.isError ? (
        <Failure
          what={words.failedReport}
          detail={text.error.message}
          retry={() => void text.refetch()}
        />
      ) : (
        <Coming what={words.loadingReport} headed />
      )}
    </>
  );
}

/** A report, and those of the others' that are of its year, or nearest to it. */
function besideReport(
  catalogue: Catalogue,
  report: ReportSummary,
  compared: readonly ReportSummary[],
): ReportSummary[] {
  const others = compared.map(({ district }) => district).filter((own) => own !== report.district);
  return [report, ...reportsOf(catalogue, others, report.year)];
}
