import { memo, useMemo } from 'react';
import { compare } from '../../model/compare';
import { headlines } from '../../model/families';
import { idsOf } from '../../model/selection';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { ComparisonFigure } from '../parts/ComparisonFigure';
import { DistrictChoice } from '../parts/DistrictChoice';
import { FormChoice } from '../parts/FormChoice';
import { Empty } from '../parts/Status';
import { loadedPart } from '../loadedCode';
import type { PageProps } from '../documents';

/** Below the first screen, so its code may come after it. */
const Matrix = loadedPart('matrix', () => import('./matrix/Matrix').then(({ Matrix: own }) => own));

/** Drawn anew only when its comparison is another one. */
const Headline = memo(ComparisonFigure);

/** The few comparisons a reader must see, and then all of them. */
export function Overview({ documents, selection }: PageProps) {
  const words = useWords();
  const { view } = useNavigation();
  const { districts } = documents;
  const strip = useMemo(
    () =>
      headlines.flatMap(
        (each) => compare(documents, { ...each, districts: idsOf(districts) }) ?? [],
      ),
    [documents, districts],
  );
  const year = Math.max(...documents.catalogue.reports.map((report) => report.year));
  return (
    <>
      <section aria-labelledby="headlines-title">
        <div className="section-head">
          <h1 id="headlines-title">{words.headlines}</h1>
          <p className="lead">{words.headlinesLead(year)}</p>
          <div className="controls cluster">
            <DistrictChoice catalogue={documents.catalogue} chosen={districts} />
            <FormChoice />
          </div>
        </div>
        {districts.length === 0 ? (
          <Empty>{words.noFigures}</Empty>
        ) : (
          <div className="strip">
            {strip.map((comparison) => (
              <Headline
                key={`${comparison.name.zh}.${comparison.aspect}`}
                comparison={comparison}
                density="compact"
                form={view.show}
              />
            ))}
          </div>
        )}
      </section>
      <Matrix documents={documents} themes={selection.themes} year={year} />
    </>
  );
}
