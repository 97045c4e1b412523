import { compare } from '../../model/compare';
import { idsOf } from '../../model/selection';
import type { Figure } from '../../model/types';
import { evidenceWords } from '../../model/words/evidence';
import type { DistrictDocuments } from '../documents';
import { useLanguage } from '../language';
import { ViewLink } from '../navigation';
import { ComparisonTable } from '../parts/ComparisonTable';

interface ContextProps {
  readonly figure: Figure;
  readonly documents: DistrictDocuments;
}

/** What the districts near it state of the same, the open figure marked, and the way to its own view. */
export function Context({ figure, documents }: ContextProps) {
  const words = evidenceWords[useLanguage()];
  const { aspect, indicator, report } = figure;
  const family = indicator.family.id;
  const districts = idsOf(documents.districts);
  const comparison = compare(documents, { family, aspect, districts, year: report.year });
  if (!comparison) return null;
  return (
    <section className="evidence-context">
      <h3>{words.sameInDistricts}</h3>
      <ComparisonTable comparison={comparison} name={words.sameInDistricts} />
      <p className="small">
        <ViewLink to={{ view: 'indicator', indicator: family, aspect, figure: null }}>
          {words.compareDistricts} <span aria-hidden="true">→</span>
        </ViewLink>
      </p>
    </section>
  );
}
