import type { Family } from '../../../model/comparison';
import { judgementsBetween } from '../../../model/judge';
import { unitName } from '../../../model/say/number';
import type { Catalogue, Figure } from '../../../model/types';
import { termWords } from '../../../model/words/terms';
import { useLanguage, useWords } from '../../language';
import { DistrictName, SideName } from '../../parts/DistrictName';

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

interface VerdictsProps {
  readonly family: Family;
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
}

/** The verdict between every two sides of the family, with its reason. */
export function Verdicts({ family, figures, catalogue }: VerdictsProps) {
  const words = useWords();
  const language = useLanguage();
  const members = family.indicators.map((each) => each.id);
  const sides = figures.filter((each) => members.includes(each.indicator));
  const judgements = judgementsBetween(catalogue, sides);
  if (judgements.length === 0) return null;
  return (
    <section aria-labelledby="verdicts-title">
      <h2 id="verdicts-title">{words.verdicts}</h2>
      <ul className="verdicts">
        {judgements.map(({ left, right, verdict, why }) => (
          <li key={`${left.district}${left.indicator}${right.district}${right.indicator}`}>
            <span className={`verdict verdict-${verdict}`}>
              {termWords[language].verdicts[verdict]}
            </span>
            <SideName className="side" side={left} family={family} catalogue={catalogue} />
            <span aria-hidden="true">↔</span>
            <SideName className="side" side={right} family={family} catalogue={catalogue} />
            {why && <p>{why[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
