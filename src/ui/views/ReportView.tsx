import { useQuery } from '@tanstack/react-query';
import type { Catalogue, District, Figure, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { useDocuments, useOpenFigure, type PageProps } from '../documents';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { Empty, Failure, Ignored, Loading } from '../parts/Status';
import { Edition } from './report/Edition';
import { ReportHead, Title } from './report/ReportHead';
import '../styles/report.css';

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
      {unknown !== null && <Ignored what={[`report=${unknown}`]} />}
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
  readonly districts: readonly District[];
}

function Reading({ report, catalogue, districts }: ReadingProps) {
  const words = useWords();
  const text = useQuery(reportQuery(report.id));
  const documents = useDocuments(catalogue, [...new Set([report.district, ...districts])]);
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

/** The report to read, and the one that the address asks for where there is none like it. */
export interface AskedReport {
  readonly report: ReportSummary | null;
  readonly unknown: string | null;
}

/** The report asked for, else the open figure's, else the first of the districts shown. */
export function askedReport(
  { reports }: Catalogue,
  id: string | null,
  figure: Figure | null,
  districts: readonly District[],
): AskedReport {
  const asked = reports.find((each) => each.id === id);
  const [shown = reports[0]] = districts.flatMap((each) =>
    reports.filter(({ district }) => district === each),
  );
  return { report: asked ?? figure?.report ?? shown ?? null, unknown: asked ? null : id };
}
