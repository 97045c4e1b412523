import type { Family } from '../../../model/comparison';
import { unitName } from '../../../model/say/number';
import type { Catalogue, Figure } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { DistrictName } from '../../parts/DistrictName';

interface DefinitionsProps {
  readonly family: Family;
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
}

/** What each indicator of the family is, and what each district calls it. */
export function Definitions({ family, figures, catalogue }: DefinitionsProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="definition-title">
      <h2 id="definition-title">{words.definition}</h2>
      <dl className="definitions">
        {family.indicators.map((indicator) => {
          const terms = termsOf(figures.filter((each) => each.indicator === indicator.id));
          if (terms.length === 0) return null;
          return (
            <div key={indicator.id}>
              <dt>
                {indicator.name[language]}{' '}
                <span className="unit">{unitName(indicator.unit, language, catalogue.units)}</span>
              </dt>
              <dd>
                {indicator.definition ? (
                  <>
                    {indicator.definition[language]}{' '}
                    <span className="muted small">
                      {words.definitionFrom(indicator.definition.source)}
                    </span>
                  </>
                ) : (
                  <span className="muted">{words.noDefinition}</span>
                )}
              </dd>
              <dd>
                <ul className="terms" aria-label={words.ownTerms}>
                  {terms.map(({ district, term }) => (
                    <li key={`${district}.${term}`}>
                      <DistrictName district={district} catalogue={catalogue} />
                      <span lang="zh-CN">“{term}”</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function termsOf(figures: readonly Figure[]) {
  const seen = new Map<string, { district: string; term: string }>();
  for (const { district, term } of figures) {
    if (term !== '') seen.set(`${district}.${term}`, { district, term });
  }
  return [...seen.values()];
}
