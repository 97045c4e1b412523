import { judgementsBetween } from '../../../model/judgements';
import { printedUnit } from '../../../model/say/unit';
import { sayWords } from '../../../model/say/voice';
import type { Catalogue, District, Family, Figure } from '../../../model/types';
import { termWords } from '../../../model/words/terms';
import { indicatorWords } from '../../../model/words/indicator';
import { useLanguage } from '../../language';
import { DistrictName, SideName } from '../../parts/DistrictName';

interface DefinitionsProps {
  readonly family: Family;
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
}

/** What each indicator of the family is, and what each district calls it. */
export function Definitions({ family, figures, catalogue }: DefinitionsProps) {
  const language = useLanguage();
  const words = indicatorWords[language];
  return (
    <section aria-labelledby="definition-title">
      <h2 id="definition-title">{words.definition}</h2>
      <dl className="definitions stack">
        {family.indicators.map((indicator) => {
          const terms = termsOf(figures.filter((each) => each.indicator === indicator));
          if (terms.length === 0) return null;
          return (
            <div key={indicator.id}>
              <dt>
                {indicator.name[language]}{' '}
                <span className="unit">
                  {printedUnit(indicator.unit, language, catalogue.units)}
                </span>
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
                <ul className="terms small text-cluster" aria-label={words.ownTerms}>
                  {terms.map(({ district, term }) => (
                    <li key={`${district.id}.${term}`}>
                      <DistrictName district={district} />
                      <span lang="zh-CN">{sayWords.zh.quoted(term)}</span>
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
  const seen = new Map<string, { district: District; term: string }>();
  for (const { district, term } of figures) {
    if (term !== '') seen.set(`${district.id}.${term}`, { district, term });
  }
  return [...seen.values()];
}

interface VerdictsProps {
  readonly family: Family;
  readonly figures: readonly Figure[];
}

/** The verdict between every two sides of the family, with its reason. */
export function Verdicts({ family, figures }: VerdictsProps) {
  const language = useLanguage();
  const words = indicatorWords[language];
  const districts = [...new Set(figures.map(({ district }) => district))];
  const sides = districts.flatMap((district) =>
    family.indicators.flatMap((indicator) =>
      figures.filter((each) => each.district === district && each.indicator === indicator),
    ),
  );
  const judgements = judgementsBetween(sides);
  if (judgements.length === 0) return null;
  return (
    <section aria-labelledby="verdicts-title">
      <h2 id="verdicts-title">{words.verdicts}</h2>
      <ul className="verdicts stack">
        {judgements.map(({ left, right, verdict, why }) => (
          <li key={[left, right].flatMap((each) => [each.district.id, each.indicator.id]).join()}>
            <span className={`verdict verdict-${verdict}`}>
              {termWords[language].verdicts[verdict]}
            </span>
            <SideName className="side" side={left} />
            <span aria-hidden="true">↔</span>
            <SideName className="side" side={right} />
            {why && <p>{why[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
