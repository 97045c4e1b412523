import type { Comparison } from '../../model/comparison';
import { describeComparison } from '../../model/say/description';
import { chartWords } from '../../model/words/charts';
import { useLanguage } from '../language';

interface ChartWordsProps {
  readonly comparison: Comparison;
  readonly density: 'compact' | 'regular';
}

/** A chart's description: for everyone to open where there is room, for screen readers everywhere. */
export function ChartWords({ comparison, density }: ChartWordsProps) {
  const language = useLanguage();
  const description = describeComparison(comparison, language);
  if (density === 'compact') return <p className="visually-hidden">{description}</p>;
  return (
    <details className="caveats-folded chart-words">
      <summary>{chartWords[language].beside.description}</summary>
      <p>{description}</p>
    </details>
  );
}
