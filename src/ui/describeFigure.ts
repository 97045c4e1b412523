import { sayFigure } from '../model/say/figure';
import type { Catalogue, Figure, Language } from '../model/types';
import { interfaceWords } from '../model/words/interface';
import { termWords } from '../model/words/terms';

/** One figure in one line: district, indicator, year, kind and what is stated. */
export function describeFigure(figure: Figure, catalogue: Catalogue, language: Language): string {
  const words = interfaceWords[language];
  const { district, indicator } = figure;
  const aspect = figure.aspect === 'value' ? null : words.aspects[figure.aspect];
  const slot = termWords[language].slot(figure);
  const stated = sayFigure(figure, { language, units: catalogue.units });
  return words.figure(district.name[language], slot, indicator.name[language], aspect, stated);
}
