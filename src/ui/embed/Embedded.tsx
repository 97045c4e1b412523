import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer } from '../../model/document/block';
import { answerOfYears } from '../../model/document/years';
import { absentIn } from '../../model/compare';
import { subjectOf } from '../../model/finding';
import { reportBefore } from '../../model/reports';
import { selectKnown } from '../../model/selection';
import type { Selection } from '../../model/selection';
import type { Catalogue, ReportSummary } from '../../model/types';
import { embedWords } from '../../model/words/embed';
import { catalogueQuery } from '../../state/documents';
import type { View } from '../../state/view';
import { useDocuments } from '../documents';
import { useLanguage, useWords } from '../language';
import { Boundary } from '../parts/Boundary';
import { ComparisonFigure } from '../parts/ComparisonFigure';
import { Failure, Loading } from '../parts/Status';
import { absentText } from '../views/indicator/absence';
import { askedIn } from './askedIn';
import { EmbeddedFigure, WholePage } from './EmbeddedFigure';
import { useToldHeight } from './toldHeight';

interface EmbeddedProps {
  readonly view: View;
}

/** One chart or table alone with its title, notes and source, for a frame in a page of somebody else's. */
export function Embedded({ view }: EmbeddedProps) {
  const words = useWords();
  const { data: catalogue, error, refetch } = useQuery(catalogueQuery);
  const told = useToldHeight();
  return (
    <main id="content" ref={told}>
      {catalogue ? (
        <Asked view={view} catalogue={catalogue} />
      ) : error ? (
        <Failure what={words.failedCatalogue} detail={error.message} retry={() => void refetch()} />
      ) : (
        <Loading what={words.loading} />
      )}
    </main>
  );
}

function Asked({ view, catalogue }: EmbeddedProps & { readonly catalogue: Catalogue }) {
  const words = useWords();
  const language = useLanguage();
  const own = embedWords[language];
  const place = location.hash;
  const selection = selectKnown(catalogue, view);
  const documents = useDocuments(catalogue, reportsNeeded(catalogue, selection, place));
  const question = documents.pending ? null : askedIn(documents, { view, selection, place });
  const comparison = question && answer(documents, question, answerOfYears);
  const subject = comparison && subjectOf(comparison, language);
  useEffect(() => {
    if (subject !== null) document.title = `${subject} · ${words.name}`;
  }, [subject, words]);
  if (documents.pending) return <Loading what={words.loading} />;
  const [lost] = documents.missing;
  if (lost) return <Failure what={words.failedReport} detail={lost.detail} retry={lost.retry} />;
  if (!question || !comparison) {
    return (
      <p className="status">
        {own.nothing} <WholePage view={view} place={place} />
      </p>
    );
  }
  const missing = question.of === 'family' ? absentIn(documents, comparison) : null;
  return (
    <Boundary
      fallback={<Failure what={words.failedView} detail="" retry={() => location.reload()} />}
    >
      <EmbeddedFigure
        view={view}
        place={place}
        figure={(foot) => (
          <ComparisonFigure
            comparison={comparison}
            form={view.show}
            absent={missing && absentText(missing, language)}
            foot={foot}
          />
        )}
      />
    </Boundary>
  );
}

/** The reports shown, and those of other years that what is asked for goes back to. */
function reportsNeeded(
  catalogue: Catalogue,
  { reports, districts }: Selection,
  place: string,
): readonly ReportSummary[] {
  if (place.startsWith('#series-'))
    return catalogue.reports.filter(({ district }) => districts.includes(district));
  if (!place.startsWith('#attainment-')) return reports;
  return [...reports, ...reports.flatMap((each) => reportBefore(catalogue, each) ?? [])];
}
