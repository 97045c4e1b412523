import { useQuery } from '@tanstack/react-query';
import type { Catalogue, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { useDocuments, useOpenFigure, type PageProps } from '../documents';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { Empty, Failure, Loading } from '../parts/Status';
import '../styles/report.css';
import { askedReport } from './report/askedReport';
import { Edition } from './report/Edition';
import { Ignored } from './report/Ignored';
import { ReportHead, Title } from './report/ReportHead';

/** The whole report as a readable edition, every figure marked in place. */
export function ReportView({ documents, selection }: PageProps) {
  const words = useWords();
  const { view } = useNavigation();
  const { catalogue } = documents;
  const open = useOpenFigure(catalogue, view.figure);
  if (view.report === null && open.documents.pending) return <Loading what={words.loading} />;
  const { report, unknown } = askedReport(catalogue, view.report, open.figure, selection.districts);
  if (!report) return <Empty>{words.noFigures}</Empty>;
  return (
    <>
      {unknown !== null && <Ignored what={`report=${unknown}`} />}
      <Reading
        key={report.id}
        report={report}
        catalogue={catalogue}
        districts={selection.districts}
      />
    </>
  );
}

interface ReadingProps {
  readonly report: ReportSummary;
  readonly catalogue: Catalogue;
  readonly districts: readonly string[];
}

function Reading({ report, catalogue, districts }: ReadingProps) {
  const words = useWords();
  const text = useQuery(reportQuery(report.id));
  const documents = useDocuments(catalogue, [...new Set([report.district.id, ...districts])]);
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
        <Loading what={words.loadingReport} />
      )}
    </>
  );
}
