import type { Family } from '../../../model/comparison';
import { judgementsBetween } from '../../../model/judge';
import type { Catalogue, Figure } from '../../../model/types';
import { termWords } from '../../../model/words/terms';
import { useLanguage, useWords } from '../../language';
import { SideName } from '../../parts/SideName';

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
