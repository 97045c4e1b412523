import { familiesAround } from '../../../model/families';
import type { Catalogue, Family } from '../../../model/types';
import { chartWords } from '../../../model/words/charts';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';

interface IndicatorNeighboursProps {
  readonly family: Family;
  readonly catalogue: Catalogue;
}

/** The other indicators of the theme: the one before, the one after, and all of them. */
export function IndicatorNeighbours({ family, catalogue }: IndicatorNeighboursProps) {
  const language = useLanguage();
  const words = chartWords[language].beside;
  const { previous, next, all } = familiesAround(catalogue.families, family);
  if (all.length < 2) return null;
  return (
    <nav className="theme-neighbours chapter ruled" aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">{words.neighbours(family.theme.name[language])}</h2>
      <div className="cluster">
        {previous && <Step family={previous} label={`← ${words.previous}`} rel="prev" />}
        {next && <Step family={next} label={`${words.next} →`} rel="next" />}
      </div>
      <ul className="theme-list">
        {all.map((each) => (
          <li key={each.id}>
            <ViewLink
              to={{ view: 'indicator', indicator: each.id, aspect: null, figure: null }}
              aria-current={each.id === family.id ? 'page' : undefined}
            >
              {each.name[language]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StepProps {
  readonly family: Family;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

function Step({ family, label, rel }: StepProps) {
  const language = useLanguage();
  return (
    <ViewLink
      className={`theme-step box theme-step-${rel}`}
      rel={rel}
      to={{ view: 'indicator', indicator: family.id, aspect: null, figure: null }}
    >
      <span className="muted small">{label}</span> <b>{family.name[language]}</b>
    </ViewLink>
  );
}
