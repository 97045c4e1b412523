import { useMemo } from 'react';
import { seriesOf } from '../../model/series/series';
import type { Aspect, Catalogue, District, Family } from '../../model/types';
import { seriesWords } from '../../model/words/series';
import { useDocuments } from '../documents';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { ComparisonFigure } from './ComparisonFigure';

interface SeriesProps {
  readonly catalogue: Catalogue;
  readonly districts: readonly District[];
  readonly family: Family;
  readonly aspect: Aspect;
}

/** What the reports of each district state of a family year by year; nothing where none has two. */
export function Series({ catalogue, districts, family, aspect }: SeriesProps) {
  const words = seriesWords[useLanguage()];
  const { view } = useNavigation();
  const own = catalogue.reports.filter(({ district }) => districts.includes(district));
  const documents = useDocuments(catalogue, own);
  const comparisons = useMemo(
    () =>
      districts.flatMap((district) =>
        family.indicators.flatMap(
          (indicator) => seriesOf(documents, { indicator, district, aspect }) ?? [],
        ),
      ),
    [documents, districts, family, aspect],
  );
  if (documents.pending || comparisons.length === 0) return null;
  return (
    <section className="chapter stack" aria-labelledby="series">
      <h2 id="series" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="muted small">{words.lead}</p>
      {comparisons.map((comparison) => (
        <ComparisonFigure
          key={comparison.reports.map(({ id }) => id).join() + comparison.name.zh}
          comparison={comparison}
          form={view.show}
        />
      ))}
    </section>
  );
}
