import { sayFigure } from '../../../model/say/figure';
import type { Catalogue, Figure, Indicator } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { describeFigure } from '../../describeFigure';
import { useLanguage } from '../../language';
import { FigureButton } from '../../parts/FigureButton';

interface SourceStatedProps {
  readonly indicator: Indicator;
  /** Whether the family has others, so that this one has to be named. */
  readonly named: boolean;
  /** The year of the row; other years are told. */
  readonly year: number;
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
}

/** The numbers that a report states on one indicator. */
export function SourceStated({ indicator, named, year, figures, catalogue }: SourceStatedProps) {
  const language = useLanguage();
  if (figures.length === 0) return null;
  return (
    <span className="source-indicator">
      {named && <span className="own-term">{indicator.name[language]}</span>}
      {figures.map((figure) => (
        <FigureButton
          key={figure.id}
          figure={figure.id}
          title={describeFigure(figure, catalogue, language)}
        >
          {figure.year !== year && `${matrixWords[language].earlier(figure.year)} `}
          {sayFigure(figure, {
            language,
            units: catalogue.units,
            signed: figure.kind === 'result' && figure.aspect !== 'value',
          })}
        </FigureButton>
      ))}
    </span>
  );
}
